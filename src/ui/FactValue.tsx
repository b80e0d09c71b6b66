import type { Analysis, Attribute } from "../engine/index.ts";
import { hiddenValue } from "../page/hidden.ts";
import { Certainty, Doubt, isDoubtful, Shape } from "./Certainty.tsx";
import { CountValue } from "./CountValue.tsx";
import { besideCount, countOf } from "./counts.ts";
import { Evidence } from "./Evidence.tsx";
import { formatEdtf } from "./edtf.ts";
import { useLanguage } from "./i18n.ts";
import { NotThis } from "./NotThis.tsx";
import { quoted, words } from "./text.ts";
import { Words } from "./Words.tsx";

interface Props {
  id: string;
  attribute: Attribute;
  analysis: Analysis;
  /** It stands under "Not sure": there our own doubt is shown, and no sign of what the text is sure of. */
  doubted: boolean;
}

/** Is there more in the phrase than the number that is shown beside it? */
const saysMore = (phrase: string): boolean => /\p{L}/u.test(phrase);

/** The words of a value, with their quotation marks where they stand in some. */
function asWritten(text: string, { text: value, evidence }: Attribute): string {
  const place = evidence.find((span) => words(text, span) === value);
  return place ? quoted(text, place) : value;
}

/** One value of a row: its shape, the value, the phrase it was read from, how sure the text is, and how sure we are. */
export function FactValue({ id, attribute, analysis, doubted }: Props) {
  const { locale } = useLanguage();
  const count = countOf(attribute, analysis.figures);
  const date = attribute.role === "when" ? formatEdtf(String(attribute.value), locale) : null;
  const phrase = (date !== null && date !== attribute.text) || (count !== null && saysMore(attribute.text));
  const written = asWritten(analysis.article.text, attribute);
  return (
    <div class={doubted ? "fact doubted" : "fact"}>
      {!doubted && <Shape modality={attribute.modality} />}
      <div>
        <Evidence id={id} spans={attribute.evidence} class="value">
          {count ? <CountValue count={count} /> : date ? <bdi>{date}</bdi> : <Words>{written}</Words>}
          {phrase && (
            <span class="phrase">
              {" "}
              <Words>{count === null ? written : besideCount(written, count)}</Words>
            </span>
          )}
        </Evidence>
        {(doubted || isDoubtful(attribute)) && <Doubt confidence={attribute.confidence} />}
        {!(doubted && attribute.modality === "stated") && <Certainty attribute={attribute} />}
      </div>
      <NotThis item={hiddenValue(analysis, attribute)} />
    </div>
  );
}
