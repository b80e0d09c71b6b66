import { useState } from "preact/hooks";
import type { Span } from "../engine/index.ts";
import type { Seen } from "../library/index.ts";
import { type Hidden, keyOf } from "../page/hidden.ts";
import type { SiteAccess, SiteMode } from "../page/site.ts";
import type { MarkOptions, PageCommand } from "../page/state.ts";
import { Announcer } from "./Announcer.tsx";
import { Banner } from "./Banner.tsx";
import { type CompareProps, CompareView } from "./compare/CompareView.tsx";
import { type Comparing, KeptOffer, TabsOffer } from "./compare/Offer.tsx";
import { HiddenNotice } from "./HiddenNotice.tsx";
import { HidingContext } from "./hiding.ts";
import { LanguageContext, type MessageKey, type Translate } from "./i18n.ts";
import { SeenBanner } from "./library/SeenBanner.tsx";
import { MarkControls } from "./MarkControls.tsx";
import { Masthead } from "./Masthead.tsx";
import { type Active, RevealContext, step } from "./reveal.ts";
import { SiteControl } from "./SiteControl.tsx";
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
  /** Hides a value everywhere or on this page; false where that could not be kept. */
  onHide(item: Hidden): Promise<boolean>;
  onUnhide(item: Hidden): Promise<boolean>;
  /** How the site of the page is read; null where there is none to speak of. */
  access?: SiteAccess | null;
  /** Something that the reader should know of how settings are kept. */
  trouble?: MessageKey | null;
  /** The card stands in a page that has a frame of its own. */
  embedded?: boolean;
  /** The page can be set side by side with others; null where it cannot, or where the view has no place for that. */
  comparing?: Comparing | null;
  /** It is: this stands in place of the card. */
  comparison?: CompareProps | null;
  onMode?(mode: SiteMode): void;
  onRead?(): void;
  onKeepOpen?: (() => void) | undefined;
  onOptions?(): void;
  /** Prints the page and its card. */
  onPrint?(): void;
  /** What came of keeping the page in the library; null where it is not kept. */
  seen?: Seen | { type: "full" | "broken" } | null;
  /** Opens the library, at what has changed of a page where an address is given. */
  onLibrary?(address: string | null): void;
}

/** The whole popup, and the panel: props in, callbacks out. */
export function Popup(props: PopupProps) {
  const { state, marks, revealed, t, locale, onCommand, onMarks } = props;
  const { access = null, trouble = null, embedded = false, onMode, onOptions, onPrint, onLibrary } = props;
  const { comparing = null, comparison = null } = props;
  const [active, setActive] = useState<Active | null>(null);
  /** The answer that was there when the last value was chosen: it speaks of another value. */
  const [stale, setStale] = useState<Revealed | null>(null);
  const { taking, told, copyDetails } = useTakingOf(
    state.status === "ready" ? state.analysis : null,
    props,
    t,
  );
  const { hidden, full, restored, hide, undo } = useHidden(props);
  const reveal = (id: string, spans: Span[]) => {
    const next = step(active, id, spans.length);
    setActive(next);
    setStale(revealed);
    onCommand({ type: "reveal", spans, index: next.index });
  };
  const ready = state.status === "ready" && state.paintable;
  const Frame = embedded ? "div" : "main";
  return (
    <LanguageContext.Provider value={{ t, locale }}>
      <RevealContext.Provider value={{ active, reveal }}>
        {!embedded && (
          <Masthead
            marksOn={ready ? state.marksOn : null}
            onMarksOn={(on) => onCommand({ type: "marks", on })}
            onKeepOpen={props.onKeepOpen}
          />
        )}
        <Frame>
          {trouble && <Banner>{t(trouble)}</Banner>}
          {full && <Banner>{t("storageFull")}</Banner>}
          {props.seen && state.status === "ready" && !comparison && (
            <SeenBanner seen={props.seen} onChanges={(address) => onLibrary?.(address)} />
          )}
          <TakingContext.Provider value={taking}>
            <HidingContext.Provider value={{ hide, restored }}>
              {comparison ? (
                <CompareView key={comparison.nth} {...comparison} />
              ) : (
                <>
                  {state.status === "ready" && comparing && <KeptOffer {...comparing} />}
                  <StateView
                    state={state}
                    onCommand={onCommand}
                    onCopy={copyDetails}
                    onRead={props.onRead}
                    onAllow={() => onMode?.("click")}
                  />
                  {state.status === "ready" && comparing && <TabsOffer {...comparing} />}
                </>
              )}
            </HidingContext.Provider>
          </TakingContext.Provider>
          {ready && !comparison && <MarkControls marks={marks} onMarks={onMarks} />}
          {onMode && access && !comparison && <SiteControl access={access} onMode={onMode} />}
          {onOptions && !comparison && (
            <p class="foot">
              {onPrint && state.status === "ready" && (
                <button type="button" class="plain" onClick={onPrint}>
                  {t("print")}
                </button>
              )}
              {onLibrary && (
                <button type="button" class="plain" onClick={() => onLibrary(null)}>
                  {t("library")}
                </button>
              )}
              <button type="button" class="plain" onClick={onOptions}>
                {t("allOptions")}
              </button>
            </p>
          )}
        </Frame>
        {hidden && <HiddenNotice item={hidden} onUndo={undo} />}
        <Announcer revealed={revealed === stale ? null : revealed} told={told} />
      </RevealContext.Provider>
    </LanguageContext.Provider>
  );
}

/** What was hidden last, with its undo, and whether the browser could keep it. */
function useHidden({ onHide, onUnhide }: Pick<PopupProps, "onHide" | "onUnhide">) {
  const [hidden, setHidden] = useState<Hidden | null>(null);
  const [full, setFull] = useState(false);
  const [restored, setRestored] = useState<string | null>(null);
  const hide = async (item: Hidden) => {
    const kept = await onHide(item);
    setFull(!kept);
    if (!kept) return;
    setRestored(null);
    setHidden(item);
  };
  const undo = async () => {
    if (hidden === null) return;
    const kept = await onUnhide(hidden);
    setFull(!kept);
    if (!kept) return;
    setRestored(keyOf(hidden));
    setHidden(null);
  };
  return { hidden, full, restored, hide, undo };
}
