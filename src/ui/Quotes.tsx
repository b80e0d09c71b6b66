import type { Analysis, Quote } from "../engine/index.ts";
import { hiddenWords } from "../page/hidden.ts";
import { Evidence } from "./Evidence.tsx";
import { useLanguage } from "./i18n.ts";
import { NotThis } from "./NotThis.tsx";
import { QUOTE_KINDS, Said } from "./Said.tsx";
import { Words } from "./Words.tsx";

interface Props {
  quotes: readonly Quote[];
  analysis: Analysis;
  /** What is said below each: nothing, in which way it is quoted, or also by whom. */
  byline: "none" | "how" | "who";
}

/** What is said, each with the way in which it is quoted. */
export function Quotes({ quotes, analysis, byline }: Props) {
  const { t } = useLanguage();
  return (
    <ul class="quotes">
      {quotes.map((quote) => {
        const start = quote.contents[0]?.start;
        return (
          <li key={start} class="quote">
            <span>
              <Evidence id={`quote/${start}`} spans={quote.contents} class="says" clause={false}>
                <Said quote={quote} text={analysis.article.text} />
              </Evidence>
              {byline !== "none" && (
                <span class="byline">
                  {byline === "who" && (
                    <>
                      {quote.source ? <Words class="name">{quote.source.name}</Words> : t("speakerNotStated")}
                      {" · "}
                    </>
                  )}
                  {t(QUOTE_KINDS[quote.kind])}
                </span>
              )}
            </span>
            <NotThis item={hiddenWords(analysis, "quote", quote.contents)} />
          </li>
        );
      })}
    </ul>
  );
}
