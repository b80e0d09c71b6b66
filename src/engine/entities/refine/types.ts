import { HEADS, PRODUCTS } from "../../lexicon/names.ts";
import type { Document } from "../../text/document.ts";
import type { DateMention, EntityType } from "../../types.ts";
import type { NameMention } from "../mention.ts";

/**
 * Turns the tagger's `misc` into what the name's last word says ("Harbour Act" is a law, "Lantern Festival" an event).
 * Without such a word it is a work when in quotation marks, else an event.
 */
export function settleTypes(
  document: Document,
  mentions: NameMention[],
  _dates: DateMention[],
): NameMention[] {
  return mentions.map((mention) => ({ ...mention, type: settled(document, mention) }));
}

function settled(document: Document, { type, first, last }: NameMention): EntityType {
  const head = document.tokens[last - 1]!.lower;
  if (PRODUCTS.has(head)) return "product";
  if (type !== "misc") return type;
  const after = document.tokens[last]?.lower ?? "";
  const kind = HEADS[head] ?? (HEADS[after] === "product" ? "product" : undefined);
  if (kind !== undefined) return kind;
  if (/\d/.test(document.tokens[last - 1]!.text)) return "product";
  return /^["“‘']$/.test(document.tokens[first - 1]?.text ?? "") ? "work" : "event";
}
