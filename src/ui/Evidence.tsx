import type { ComponentChildren } from "preact";
import type { Span } from "../engine/index.ts";
import { Clause } from "./Clause.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { useLanguage } from "./i18n.ts";
import { useReveal } from "./reveal.ts";

interface Props {
  /** Unique in the popup: tells which value the reader is stepping through. */
  id: string;
  spans: Span[];
  class?: string;
  /** False where the clause that the words stand in is shown anyway. */
  clause?: boolean;
  children: ComponentChildren;
}

/** A value that can be shown where it stands in the page, and then has the clause it was read from; without a place there it is plain text. */
export function Evidence({ id, spans, class: look = "", clause = true, children }: Props) {
  const { t } = useLanguage();
  const { active, reveal } = useReveal();
  if (spans.length === 0) return <span class={look}>{children}</span>;
  const here = active?.id === id ? active : null;
  const place = here && spans[here.index];
  return (
    <>
      <button
        type="button"
        class={`evidence ${look}`}
        aria-current={here ? "true" : undefined}
        onClick={() => reveal(id, spans)}
      >
        {children}
        {here && here.count > 1 && (
          <span class="step"> {t("step", [String(here.index + 1), String(here.count)])}</span>
        )}
      </button>
      {place && <CopyLink span={place} />}
      {place && clause && <Clause span={place} />}
    </>
  );
}
