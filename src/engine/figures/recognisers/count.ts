import { LABELS, NAMING_LABELS } from "../../lexicon/numbers.ts";
import { type Counted, countedAt, isPlural } from "../counted.ts";
import {
  after,
  before,
  type FigureRecogniser,
  figure,
  type Paragraph,
  type Quantity,
  wordBefore,
} from "../recogniser.ts";

/** "three-dimensional", "a 3-pointer", "two-way", ".22-caliber", "the two-state solution": words of their own. */
const SET_PHRASE =
  /^(?:[\s-](?:dimensional|pointers?|way|fold|D\b|cal(?:ib(?:er|re))?\b)|-(?:states?\s+solutions?|hours?\s+contracts?|party\s+(?:system|state)|wheel|ply|piece|size|tier(?:ed)?|step|pronged|liners?|offs?)\b)/;

/** "one-on-one", "two-by-two", "fifty-fifty" */
const ON_BOTH_SIDES = /\b(\p{L}+)(?:-(?:on|by|for|to))?-\1\b/iu;

/** "two US troops", "five of the wounded", "18 of them", "12 dead", "30" with nothing behind it. The last resort. */
export const count: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form === "ordinal" || quantity.form === "fraction") return null;
  const written = paragraph.text.slice(quantity.start, quantity.end);
  const counted = countedAt(paragraph, quantity.end, quantity.value !== 1 || quantity.high !== null);
  if (/^one$/i.test(written) && !isOneOfACount(quantity, paragraph, counted)) return null;
  if (isLabel(quantity, paragraph, counted)) return null;
  if (ON_BOTH_SIDES.test(paragraph.text.slice(Math.max(0, quantity.start - 8), quantity.end + 8)))
    return null;
  if (SET_PHRASE.test(paragraph.text.slice(quantity.end, quantity.end + 24))) return null;
  const end = counted === null ? quantity.end : counted.end;
  const of = counted === null ? null : paragraph.text.slice(counted.start, counted.end);
  return figure(quantity, "count", end, {
    of,
    unit: counted === null ? null : paragraph.text.slice(counted.head, counted.end).toLowerCase(),
  });
};

/** "one was killed", "one from France": a person, though no noun says so. */
const HARMED =
  /^\s(?:(?:was|is|has\sbeen|had\sbeen)\s(?:\p{Ll}+ly\s)?(?:killed|dead|pronounced|injured|hurt|wounded|shot|stabbed|arrested|missing|rescued|hospitali[sz]ed|in\s(?:critical|serious))|died\b|from\s\p{Lu})/u;

/** "one" counts where a noun follows that could be several: "one British soldier", not "one of the most", "one day". */
function isOneOfACount(quantity: Quantity, paragraph: Paragraph, counted: Counted | null): boolean {
  if (counted === null) return quantity.from < quantity.start || HARMED.test(after(paragraph, quantity));
  const phrase = paragraph.text.slice(counted.start, counted.end);
  if (
    /^(?:another|thing|way|point|time|side|hand|more\b|end|less\b|last\b|basis|reason|example|theory|possibility|problem|question|issue|aspect|part\b|roof\b|voice\b|(?:\p{Ll}+\s)?chapter\b|(?:Mrs?|Ms|Miss|Dr|Sir|Madam|Lord|Lady|Prof(?:essor)?)\b)/iu.test(
      phrase,
    ) ||
    /^\s+of\b/.test(after(paragraph, quantity))
  )
    return false;
  // "as one heads south": somebody, and what they do.
  if (isPlural(paragraph.text.slice(counted.head, counted.end).toLowerCase())) return false;
  if (
    /\b(?:no|any|every|this|that|the|each|only|number|day|which|not|is)\s$/i.test(before(paragraph, quantity))
  )
    return false;
  return true;
}

/** "10 Downing Street", "27 Fennick Ave.", "300 North 4th Street" */
const ADDRESS =
  /^[A-Z]?\s(?:[NSEW]\.?\s)?(?:(?:\p{Lu}[\p{L}.’'-]*|\d{1,3}(?:st|nd|rd|th))\s){1,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Dr\b|Lane|Boulevard|Blvd|Place|Square|Terrace|Way|Court|Crescent|Highway|Parkway)/u;

/** What a text calls a building for short, once it has given the address in full: "180 Kent" of "180 Kent Street". */
export const shortAddresses = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(FULL_ADDRESS)].map(([, short]) => short!));

const FULL_ADDRESS =
  /(?<![\d.,\p{L}])(\d{1,5}\s\p{Lu}[\p{L}’'-]{1,30})\s(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Lane|Boulevard|Blvd|Place|Square|Terrace|Crescent|Parkway)/gu;

/** Numbers that name instead of counting: "Terminal 5", "Room 12", list numbers, phone numbers, "9/11". */
function isLabel(
  { start, end, form, value }: Quantity,
  paragraph: Paragraph,
  counted: Counted | null,
): boolean {
  const { text } = paragraph;
  const lead = text.slice(Math.max(0, start - 24), start);
  const label = wordBefore(text, start);
  if (LABELS.has(label.toLowerCase())) return true;
  // "the final stage, 3, began"
  if (
    counted === null &&
    text[end] === "," &&
    LABELS.has(wordBefore(lead.replace(/,\s$/, " "), lead.length - 1))
  )
    return true;
  // "a strong tornado or two"
  if (value === 2 && /\ban?\s(?:[\p{L}-]+\s){1,3}or\s$/iu.test(lead)) return true;
  // "Level 3 out of 5"
  if (/\b(?:level|category|stage|grade|tier)\s\S{1,5}\sout\s+of\s$/i.test(lead)) return true;
  if (form !== "digits") return false;
  const rest = text.slice(end, end + 12);
  if (/^(?:[.)]\s|\s?[/:]\s?\d)/.test(rest) && start <= 1) return true;
  if (/^[-/]\d/.test(rest) || /\d[-/]$/.test(lead)) return true;
  if (NAMING_LABELS.has(label)) return true;
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
  const short = /^\s\p{Lu}[\p{L}’'-]*/u.exec(text.slice(end, end + 30));
  if (short !== null && paragraph.addresses.has(text.slice(start, end) + short[0])) return true;
  // "7 On Your Side": a name, in which small words have their capital.
  if (/^\s(?:On|At|For|And|In|To|With|The|Of|From)\s\p{Lu}\p{Ll}/u.test(rest)) return true;
  if (
    /^(?:911|999|112)$/.test(text.slice(start, end)) &&
    (counted === null || /^\s(?:call|operator|dispatch)/.test(rest))
  )
    return true;
  if (/^[\p{L}]/u.test(rest) || /[#@_]$/.test(lead)) return true;
  return false;
}
