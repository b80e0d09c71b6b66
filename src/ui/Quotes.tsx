import type { Analysis, Quote } from "../engine/index.ts";
import { Evidence } from "./Evidence.tsx";
import { useLanguage } from "./i18n.ts";
import { QUOTE_KINDS, Said } from "./Said.tsx";
import { Section } from "./Section.tsx";

function QuoteItem({ quote, text, id }: { quote: Quote; text: string; id: string }) {
  const { t } = useLanguage();
  return (
    <li class="quote">
      <Evidence id={id} spans={quote.contents} class="value">
        <Said quote={quote} text={text} />
      </Evidence>
      <span class="byline">
        {quote.source ? <bdi class="name">{quote.source.name}</bdi> : t("speakerNotStated")}
        {" · "}
        {t(QUOTE_KINDS[quote.kind])}
      </span>
    </li>
  );
}

/** Everything that is said, in the order of the article, with who says it. */
export function Quotes({ analysis, open }: { analysis: Analysis; open: boolean }) {
  const { quotes, article } = analysis;
  return (
    <Section title="section_quotes" count={quotes.length} open={open}>
      <ul class="quotes">
        {quotes.map((quote, index) => (
          <QuoteItem
            key={quote.contents[0]?.start ?? index}
            id={`quote/${index}`}
            quote={quote}
            text={article.text}
          />
        ))}
      </ul>
    </Section>
  );
}
