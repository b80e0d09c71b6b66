import { BODY_HEADS, EVENTS, HEADS, PRODUCTS } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import type { EntityType } from "../../types.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { type Gazetteer, LISTS, phraseHash } from "../tagger/gazetteer.ts";
import { typeInQuotes } from "./quoted.ts";

/**
 * Turns the tagger's `misc` into what the name's last word says ("Harbour Act" is a law, "Lantern Festival" an event).
 * Without such a word it is a work when in quotation marks; else nobody knows what it is, and it is no mark.
 */
export function settleTypes(
  document: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] {
  return mentions.flatMap((mention) => {
    const day = document.tokens[mention.last];
    // "Harvest Day", of which the tagger saw the first word.
    if (day?.text === "Day" && day.sentence === document.tokens[mention.first]!.sentence)
      return [over(document, mention.first, mention.last + 1, "event")];
    const type = settled(document, mention, gazetteer);
    return type === null ? [] : [{ ...mention, type }];
  });
}

function settled(document: Document, mention: NameMention, gazetteer: Gazetteer): EntityType | null {
  const { type, first, last } = mention;
  const { tokens } = document;
  const head = tokens[last - 1]!.lower;
  if (isPeople(document, first, last, gazetteer)) return "group";
  // "Saltmarsh Front", "Northgate Energy": the last word says that it is a body, whatever the first one looks like.
  if (
    last - first > 1 &&
    BODY_HEADS.has(head) &&
    !(head === "bank" && /^(?:west|south|left|right|north|east)$/.test(document.tokens[last - 2]!.lower)) &&
    /^\p{Lu}/u.test(document.tokens[last - 1]!.text) &&
    (type === "place" || type === "person")
  )
    return "organization";
  if (PRODUCTS.has(head)) return "product";
  if (type === "organization" && last - first > 1 && LAW_HEADS.has(head)) return "law";
  if (
    (type === "organization" || type === "place") &&
    last - first > 1 &&
    /^(?:day|prize|festival|olympics|marathon)$/.test(head)
  )
    return "event";
  const quoted = typeInQuotes(document, mention);
  if (quoted !== undefined && type !== "misc") return quoted;
  if (isOccasion(tokens, first, last) && (type === "place" || type === "organization")) return "event";
  if (type === "group" && isDistrict(tokens, first, last, gazetteer)) return "place";
  if (type === "place" && isAdjective(tokens, first, last, gazetteer)) return "group";
  // "Northgaters" of Northgate.
  if (type === "place" && isTownsfolk(document, first, last, gazetteer)) return "group";
  if (type !== "misc") return type;
  const after = document.tokens[last]?.lower ?? "";
  const kind = HEADS[head] ?? (HEADS[after] === "product" ? "product" : undefined);
  if (kind !== undefined) return kind;
  const end = document.tokens[last - 1]!.text;
  // "Harbour Act 2023"; "Budget 2024" is no product, and a score is none either.
  if (/^(?:19|20)\d\d$/.test(end) && last - first > 1) return HEADS[document.tokens[last - 2]!.lower] ?? null;
  if (/\d/.test(end)) return /^\d+[-–]\d+$/.test(end) ? null : "product";
  if (quoted) return quoted;
  return document.tokens.slice(first, last).some(({ lower }) => EVENTS.has(lower)) ? "event" : null;
}

/** A law's name ends so, and hardly a body's: "Harbour Funds Control Law". */
const LAW_HEADS = new Set(["act", "bill", "law", "treaty", "amendment", "convention", "protocol", "accord"]);

/** "at its annual Camp Loopy event": what is held every year. */
const isOccasion = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.lower === "annual" &&
  /^(?:event|conference|festival|summit|show|expo|gathering|fair)$/.test(tokens[last]?.text ?? "");

/** "the Benhay new district": no list has the people, and a part of a land goes by it. */
function isDistrict(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const { lower, text } = tokens[first]!;
  if (last - first > 1 || /(?:an|ese|ish|i|ic|al|ist)$/.test(lower) || !/^\p{Lu}\p{Ll}+$/u.test(text))
    return false;
  const at = tokens[last]?.lower === "new" ? last + 1 : last;
  return (
    !gazetteer.has(phraseHash([lower])) &&
    /^(?:district|county|township|prefecture|village|town)$/.test(tokens[at]?.lower ?? "")
  );
}

/** "the Northlandian president's office": no place that the lists have ends so, and an office goes by it. */
function isAdjective(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const { lower } = tokens[first]!;
  return (
    last - first === 1 &&
    /...(?:an|ese|ish)$/.test(lower) &&
    !gazetteer.has(phraseHash([lower])) &&
    tokens[first - 1]?.lower === "the" &&
    /^(?:president|government|army|parliament|prime|foreign|military|people|police|embassy)$/.test(
      tokens[last]?.text ?? "",
    )
  );
}

function isTownsfolk({ tokens }: Document, first: number, last: number, gazetteer: Gazetteer): boolean {
  const end = tokens[last - 1]!.lower;
  if (!/...ers$/.test(end)) return false;
  const words = tokens.slice(first, last - 1).map(({ lower }) => lower);
  const { city, region } = LISTS;
  return [end.slice(0, -3), end.slice(0, -1)].some(
    (town) => ((gazetteer.get(phraseHash([...words, town])) ?? 0) & (city | region)) !== 0,
  );
}

/** "Inuit", "Hindus", "North Indians": a people by the lists, where it is no place by them too. */
function isPeople({ tokens }: Document, first: number, last: number, gazetteer: Gazetteer): boolean {
  const lists = (word: string) => gazetteer.get(phraseHash([word])) ?? 0;
  const { demonym, country, city, region } = LISTS;
  const head = lists(tokens[last - 1]!.lower);
  if ((head & demonym) === 0 || (head & (country | city | region)) !== 0) return false;
  if (last - first === 1) return true;
  return (
    tokens
      .slice(first, last - 1)
      .every(
        ({ lower }) =>
          (lists(lower) & demonym) !== 0 || /^(?:north|south|east|west|native|african|british)$/.test(lower),
      ) && tokens[last - 1]!.lower.endsWith("s")
  );
}
