import { BODY_HEADS, HEADS, PRODUCTS } from "../../lexicon/names.ts";
import type { Document } from "../../text/document.ts";
import type { EntityType } from "../../types.ts";
import type { Known, NameMention } from "../mention.ts";
import { type Gazetteer, LISTS, phraseHash } from "../tagger/gazetteer.ts";

/**
 * Turns the tagger's `misc` into what the name's last word says ("Harbour Act" is a law, "Lantern Festival" an event).
 * Without such a word it is a work when in quotation marks, else an event.
 */
export function settleTypes(
  document: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] {
  return mentions.map((mention) => ({ ...mention, type: settled(document, mention, gazetteer) }));
}

function settled(document: Document, { type, first, last }: NameMention, gazetteer: Gazetteer): EntityType {
  const head = document.tokens[last - 1]!.lower;
  if (isPeople(document, first, last, gazetteer)) return "group";
  // "Saltmarsh Front", "Northgate Energy": the last word says that it is a body, whatever the first one looks like.
  if (
    last - first > 1 &&
    BODY_HEADS.has(head) &&
    /^\p{Lu}/u.test(document.tokens[last - 1]!.text) &&
    (type === "place" || type === "person")
  )
    return "organization";
  if (PRODUCTS.has(head)) return "product";
  if (type !== "misc") return type;
  const after = document.tokens[last]?.lower ?? "";
  const kind = HEADS[head] ?? (HEADS[after] === "product" ? "product" : undefined);
  if (kind !== undefined) return kind;
  if (/\d/.test(document.tokens[last - 1]!.text)) return "product";
  return /^["“‘']$/.test(document.tokens[first - 1]?.text ?? "") ? "work" : "event";
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
