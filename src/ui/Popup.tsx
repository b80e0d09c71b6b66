import { useState } from "preact/hooks";
import type { Span } from "../engine/index.ts";
import type { MarkOptions, PageCommand } from "../page/state.ts";
import { Announcer } from "./Announcer.tsx";
import { LanguageContext, type Translate } from "./i18n.ts";
import { MarkControls } from "./MarkControls.tsx";
import { Masthead } from "./Masthead.tsx";
import { type Active, RevealContext, step } from "./reveal.ts";
import { StateView } from "./StateView.tsx";
import { TakingContext, type TakingProps, useTakingOf } from "./taking.ts";
import type { Revealed, ViewState } from "./view.ts";

export interface PopupProps extends TakingProps {
  state: ViewState;
  marks: MarkOptions;
  /** The page's answer to the last `reveal`. */
  revealed: Revealed | null;
  t: Translate;
  /** BCP 47: the language of the messages, for dates and numbers. */
  locale: string;
  onCommand(command: PageCommand): void;
  onMarks(marks: MarkOptions): void;
}

/** The whole popup: props in, callbacks out. */
export function Popup(props: PopupProps) {
  const { state, marks, revealed, t, locale, onCommand, onMarks } = props;
  const [active, setActive] = useState<Active | null>(null);
  /** The answer that was there when the last value was chosen: it speaks of another value. */
  const [stale, setStale] = useState<Revealed | null>(null);
  const { taking, told, copyDetails } = useTakingOf(
    state.status === "ready" ? state.analysis : null,
    props,
    t,
  );
  const reveal = (id: string, spans: Span[]) => {
    const next = step(active, id, spans.length);
    setActive(next);
    setStale(revealed);
    onCommand({ type: "reveal", spans, index: next.index });
  };
  const ready = state.status === "ready" && state.paintable;
  return (
    <LanguageContext.Provider value={{ t, locale }}>
      <RevealContext.Provider value={{ active, reveal }}>
        <Masthead
          marksOn={ready ? state.marksOn : null}
          onMarksOn={(on) => onCommand({ type: "marks", on })}
        />
        <main>
          <TakingContext.Provider value={taking}>
            <StateView state={state} onCommand={onCommand} onCopy={copyDetails} />
          </TakingContext.Provider>
          {ready && <MarkControls marks={marks} onMarks={onMarks} />}
        </main>
        <Announcer revealed={revealed === stale ? null : revealed} told={told} />
      </RevealContext.Provider>
    </LanguageContext.Provider>
  );
}
