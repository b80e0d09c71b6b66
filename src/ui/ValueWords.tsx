import type { Analysis, Attribute } from "../engine/index.ts";
import { CountValue } from "./CountValue.tsx";
import { besideCount, countOf } from "./counts.ts";
import { formatEdtf } from "./edtf.ts";
import { useLanguage } from "./i18n.ts";
import { quoted, words } from "./text.ts";
import { Words } from "./Words.tsx";

/** Is there more in the phrase than the number that is shown beside it? */
const saysMore = (phrase: string): boolean => /\p{L}/u.test(phrase);

/** The words of a value, with their quotation marks where they stand in some. */
function asWritten(text: string, { text: value, evidence }: Attribute): string {
  const place = evidence.find((span) => words(text, span) === value);
  return place ? quoted(text, place) : value;
}

/** A value as the card says it: its number or its day, and the phrase that it was read from. */
export function ValueWords({ attribute, analysis }: { attribute: Attribute; analysis: Analysis }) {
  const { locale } = useLanguage();
  const count = countOf(attribute, analysis.figures);
  const date = attribute.role === "when" ? formatEdtf(String(attribute.value), locale) : null;
  const phrase = (date !== null && date !== attribute.text) || (count !== null && saysMore(attribute.text));
  const written = asWritten(analysis.article.text, attribute);
  return (
    <>
      {count ? <CountValue count={count} /> : date ? <bdi>{date}</bdi> : <Words>{written}</Words>}
      {phrase && (
        <span class="phrase">
          {" "}
          <Words>{count === null ? written : besideCount(written, count)}</Words>
        </span>
      )}
    </>
  );
}
