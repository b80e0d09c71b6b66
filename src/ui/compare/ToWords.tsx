import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Span } from "../../engine/index.ts";
import { Evidence } from "../Evidence.tsx";
import { useLanguage } from "../i18n.ts";
import { CellPageContext } from "./pages.ts";

interface Props {
  id: string;
  spans: Span[];
  class: string;
  children: ComponentChildren;
}

/** A value that leads to its words: the page at hand shows them, another page is opened at them in a tab of its own. */
export function ToWords({ id, spans, class: look, children }: Props) {
  const { t } = useLanguage();
  const { isHere, linkTo } = useContext(CellPageContext);
  if (isHere) {
    return (
      <Evidence id={id} spans={spans} class={look} clause={look === "value"}>
        {children}
      </Evidence>
    );
  }
  const link = spans[0] === undefined ? null : linkTo(spans[0]);
  if (link === null) return <span class={look}>{children}</span>;
  return (
    <a class={`evidence ${look}`} href={link} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="sr-only"> ({t("opensTab")})</span>
    </a>
  );
}
