import { BODY_HEADS, EVENTS, HEADS, PRODUCTS } from "../../lexicon/names.ts";
import type { Document } from "../../text/document.ts";
import type { EntityType } from "../../types.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { type Gazetteer, LISTS, phraseHash } from "../tagger/gazetteer.ts";

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

function settled(
  document: Document,
  { type, first, last }: NameMention,
  gazetteer: Gazetteer,
): EntityType | null {
  const head = document.tokens[last - 1]!.lower;
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
  if (/^["“‘']$/.test(document.tokens[first - 1]?.text ?? "")) return "work";
  return document.tokens.slice(first, last).some(({ lower }) => EVENTS.has(lower)) ? "event" : null;
}

/** A law's name ends so, and hardly a body's: "Harbour Funds Control Law". */
const LAW_HEADS = new Set(["act", "bill", "law", "treaty", "amendment", "convention", "protocol", "accord"]);

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
