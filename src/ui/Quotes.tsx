import type { Analysis, Quote } from "../engine/index.ts";
import { hiddenWords } from "../page/hidden.ts";
import { Evidence } from "./Evidence.tsx";
import { useLanguage } from "./i18n.ts";
import { NotThis } from "./NotThis.tsx";
import { QUOTE_KINDS, Said } from "./Said.tsx";
import { Section } from "./Section.tsx";
import { Words } from "./Words.tsx";

function QuoteItem({ quote, analysis, id }: { quote: Quote; analysis: Analysis; id: string }) {
  const { t } = useLanguage();
  return (
    <li class="quote">
      <Evidence id={id} spans={quote.contents} class="value">
        <Said quote={quote} text={analysis.article.text} />
      </Evidence>
      <span class="byline">
        {quote.source ? <Words class="name">{quote.source.name}</Words> : t("speakerNotStated")}
        {" · "}
        {t(QUOTE_KINDS[quote.kind])}
        <NotThis item={hiddenWords(analysis, "quote", quote.contents)} />
      </span>
    </li>
  );
}

/** Everything that is said, in the order of the article, with who says it. */
export function Quotes({ analysis, open }: { analysis: Analysis; open: boolean }) {
  const { quotes } = analysis;
  return (
    <Section title="section_quotes" count={quotes.length} open={open}>
      <ul class="quotes">
        {quotes.map((quote, index) => (
          <QuoteItem
            key={quote.contents[0]?.start ?? index}
            id={`quote/${index}`}
            quote={quote}
            analysis={analysis}
          />
        ))}
      </ul>
    </Section>
  );
}
