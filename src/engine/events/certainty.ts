import type { Reading } from "../reading.ts";
import { sentenceAt } from "../text/document.ts";
import { overlaps } from "../text/span.ts";
import type { Attribute, Span } from "../types.ts";

const HEDGES =
  /\b(?:reportedly|allegedly|alleged|apparently|purportedly|supposedly|suspected|suspects?|possibly|probably|likely|unconfirmed|may\s+have|might\s+have|could\s+have|is\s+believed|are\s+believed|was\s+believed|were\s+believed|believed\s+to|thought\s+to|presumed|is\s+feared|feared|appears?\s+to|appeared\s+to|seems?\s+to|accused|rumou?red|suggest(?:s|ed|ing))\b/i;
/** Of these the ones that doubt a number: who is "suspected" or "accused" leaves open the doer, not the dead. */
const COUNT_HEDGES =
  /\b(?:reportedly|apparently|possibly|probably|likely|unconfirmed|may\s+have|might\s+have|could\s+have|(?:is|are|was|were)\s+(?:believed|feared|thought|presumed)|feared|presumed)\b/i;
/** The sentence says that somebody reports it, where no quotation was read: ", reported officials", "by reports", "according to". */
const REPORTED =
  /\b(?:[Aa]ccording\s+to\s+(?:\p{L}+\s?){1,4}|[Bb]y\s+reports|[Rr]eports\s+(?:say|said|suggest|suggested)|(?<=,\s)(?:said|reported|confirmed|announced|told)\s+(?:the\s+|an?\s+)?\p{L}+|(?:police|officials|authorities|prosecutors|investigators|rescuers|doctors|ministry|spokes(?:man|woman|person)|deputies|firefighters|statement|media|newspaper|Press|Reuters)\s+(?:said|say|told|confirmed|reported|announced|believe|ascribed|attributed)|statement\s+saying|\b(?:put|puts|placed|places|estimated|estimates)\s+(?:the|its|their)\s+(?:\p{Ll}+\s+)?(?:toll|number|value|cost|damage|price|figure|loss(?:es)?|worth)\b)/u;
const DENIALS =
  /\b(?:denied|denies|deny|denying|disputed|disputes|rejected\s+the\s+(?:claim|accusation|allegation)s?|refuted)\b/i;

/**
 * How sure the text is of the words at a span: by who reports them and which words hedge them. What is told of an event,
 * a count or a cause, is somebody's report too where no quotation was read; who took part is not.
 */
export function certaintyOf(
  reading: Reading,
  span: Span,
  isCount = false,
  isTold = isCount,
): Pick<Attribute, "modality" | "cue" | "attributedTo"> {
  const { document, quotes } = reading;
  const sentence = sentenceAt(document, span.start);
  if (sentence === null) return { modality: "stated", cue: null, attributedTo: null };
  const text = document.text.slice(sentence.start, sentence.end);
  // The hedge nearest to the value, in its own clause.
  const near = document.text.slice(
    Math.max(sentence.start, span.start - 70),
    Math.min(sentence.end, span.end + 40),
  );
  const hedge = (isCount ? COUNT_HEDGES : HEDGES).exec(near);
  const quote = quotes.find(({ contents }) => contents.some((content) => overlaps(content, span)));
  const attributedTo = quote?.source?.name ?? null;
  const denial = DENIALS.exec(text);
  if (denial !== null && Math.abs(sentence.start + denial.index - span.start) < 60)
    return { modality: "disputed", cue: denial[0], attributedTo };
  if (hedge !== null) return { modality: "hedged", cue: hedge[0], attributedTo };
  if (quote?.source != null) {
    const { cue, source } = quote;
    const from = Math.min(cue?.start ?? source.start, source.start);
    const to = Math.max(cue?.end ?? source.end, source.end);
    const words = document.text.slice(from, to);
    return {
      modality: "attributed",
      cue: words.length <= 60 ? words : document.text.slice(source.start, source.end),
      attributedTo,
    };
  }
  const reported = isTold ? REPORTED.exec(text) : null;
  if (reported !== null) return { modality: "attributed", cue: reported[0].trim(), attributedTo: null };
  return { modality: "stated", cue: null, attributedTo: null };
}
