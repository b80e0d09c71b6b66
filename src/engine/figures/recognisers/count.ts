import { tokenIndexAt } from "../../text/document.ts";
import {
  after,
  before,
  type FigureRecogniser,
  figure,
  type Paragraph,
  type Quantity,
} from "../recogniser.ts";

/** What is counted has at most this many words. */
const LONGEST = 7;

/** "two US troops", "five of the wounded", "18 of them", "12 dead", "30" with nothing behind it. The last resort. */
export const count: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form === "ordinal" || quantity.form === "fraction") return null;
  const written = paragraph.text.slice(quantity.start, quantity.end);
  const counted = countedAfter(quantity, paragraph);
  if (/^one$/i.test(written) && !isOneOfACount(quantity, paragraph, counted)) return null;
  if (isLabel(quantity, paragraph, counted)) return null;
  // "three-dimensional", "a 3-pointer", "two-way", ".22-caliber": words of their own.
  if (
    /^[\s-](?:dimensional|pointers?|way|fold|D\b|cal(?:ib(?:er|re))?\b)/.test(
      paragraph.text.slice(quantity.end, quantity.end + 14),
    )
  )
    return null;
  const end = counted === null ? quantity.end : counted.end;
  const of = counted === null ? null : paragraph.text.slice(counted.start, counted.end);
  return figure(quantity, "count", end, {
    of,
    unit: counted === null ? null : paragraph.text.slice(counted.head, counted.end).toLowerCase(),
  });
};

interface Counted {
  start: number;
  end: number;
  /** Where the head noun begins. */
  head: number;
}

/** The noun phrase behind the number, offsets in the paragraph: adjectives and nouns up to the head, or "of them". */
function countedAfter({ end }: Quantity, { document, offset, text }: Paragraph): Counted | null {
  const { tokens } = document;
  let at = tokenIndexAt(document, offset + end);
  if (tokens[at]?.text === "-" && !tokens[at]!.spaced) at++;
  const first = at;
  const sentence = tokens[at]?.sentence;
  let head = -1;
  let partOf = false;
  for (; at < tokens.length && at < first + LONGEST; at++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.start >= offset + text.length) break;
    if (at === first && token.lower === "of") {
      partOf = true;
      continue;
    }
    if (partOf && (token.pos === "determiner" || token.pos === "pronoun" || token.pos === "possessive")) {
      if (token.pos === "pronoun") head = at;
      continue;
    }
    if (/^(?:more|other|others|dead|wounded|injured|missing|killed|hurt|people)$/.test(token.lower))
      head = at;
    else if (token.pos === "noun" || token.pos === "propernoun") head = at;
    else if (token.pos === "adjective" || token.pos === "other" || (token.text === "-" && !token.spaced))
      continue;
    else if (token.tags.has("Gerund") || token.tags.has("Participle")) {
      // "two semi-trained dogs": a participle before its noun, but no verb of the sentence.
      const next = tokens[at + 1];
      if (head >= 0 || !next || next.pos !== "noun") break;
    } else break;
  }
  if (head < 0) return null;
  const start = tokens[first]!.start - offset;
  return { start, end: tokens[head]!.end - offset, head: tokens[head]!.start - offset };
}

/** "one was killed", "one from France": a person, though no noun says so. */
const HARMED =
  /^\s(?:(?:was|is|has\sbeen|had\sbeen)\s(?:\p{Ll}+ly\s)?(?:killed|dead|pronounced|injured|hurt|wounded|shot|stabbed|arrested|missing|rescued|hospitali[sz]ed|in\s(?:critical|serious))|died\b|from\s\p{Lu})/u;

/** "one" counts where a noun follows that could be several: "one British soldier", not "one of the most", "one day". */
function isOneOfACount(quantity: Quantity, paragraph: Paragraph, counted: Counted | null): boolean {
  if (counted === null) return quantity.from < quantity.start || HARMED.test(after(paragraph, quantity));
  const phrase = paragraph.text.slice(counted.start, counted.end);
  if (
    /^(?:of\b|another|thing|way|point|time|side|hand|more\b|end|less\b|last\b|basis|reason|example|theory|possibility|problem|question|issue|aspect|part\b)/i.test(
      phrase,
    )
  )
    return false;
  if (
    /\b(?:no|any|every|this|that|the|each|only|number|day|which|not|is)\s$/i.test(before(paragraph, quantity))
  )
    return false;
  return true;
}

/** "10 Downing Street", "27 Fennick Ave.", "300 North 4th Street" */
const ADDRESS =
  /^[A-Z]?\s(?:[NSEW]\.?\s)?(?:(?:\p{Lu}[\p{L}.’'-]*|\d{1,3}(?:st|nd|rd|th))\s){1,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Dr\b|Lane|Boulevard|Blvd|Place|Square|Terrace|Way|Court|Crescent|Highway|Parkway)/u;

/** Numbers that name instead of counting: "Terminal 5", "Room 12", list numbers, phone numbers, "9/11". */
function isLabel({ start, end, form }: Quantity, { text }: Paragraph, counted: Counted | null): boolean {
  const lead = text.slice(Math.max(0, start - 24), start);
  if (/\b(?:phase|part|stage|chapter|step|act|type|tier|volume|season|number|day|round|group)\s$/i.test(lead))
    return true;
  if (form !== "digits") return false;
  const rest = text.slice(end, end + 12);
  if (/^(?:[.)]\s|\s?[/:]\s?\d)/.test(rest) && start <= 1) return true;
  if (/^[-/]\d/.test(rest) || /\d[-/]$/.test(lead)) return true;
  if (
    /(?:^|[^\p{L}])(?:No|no|Nos|Number|number|Section|Article|Chapter|Channel|Route|Highway|Interstate|Flight|Room|Gate|Terminal|Pages?|pages?|pp|Area|Unit|Phase|Level|Tier|Group|Windows|iPhone|Day|Step|Part|Volume|Season|Episode|Apollo|Falcon|Boeing|Airbus|Title|Rule|Line|Platform|District|Ward|Region|Zone|Grades?|grades?|Class|Victim|Witness|Juror|Block|Tel|Phone|Call)\.?\s$/u.test(
      lead,
    )
  )
    return true;
  // "COVID-19 patients", "ABC 7"
  if (/\p{L}[-–]$/u.test(lead) || (counted === null && /\b\p{Lu}{2,5}\s$/u.test(lead))) return true;
  // "the 4100 block of"
  if (/^\sblock\s+of\b/.test(rest)) return true;
  // An item of a list inside a paragraph: "... eggs. 2. Bake them".
  if (/^[.)]\s\p{Lu}/u.test(rest) && /[.!?;:]\s$/.test(lead)) return true;
  // A clock that no date recogniser took: "2:41 to play"; a number to ring.
  if (/^:\d\d/.test(rest) || /\d:$/.test(lead)) return true;
  if (
    counted === null &&
    /\b(?:call|dial|phone|ring|text)(?:l?ing|l?ed)?\s(?:(?:\p{L}+\s){1,3}(?:on|at)\s)?$/iu.test(lead)
  )
    return true;
  // Where somebody lives, and whom they call.
  if (ADDRESS.test(text.slice(end, end + 40))) return true;
  if (
    /^(?:911|999|112)$/.test(text.slice(start, end)) &&
    (counted === null || /^\s(?:call|operator|dispatch)/.test(rest))
  )
    return true;
  if (/^[\p{L}]/u.test(rest) || /[#@_]$/.test(lead)) return true;
  return false;
}
