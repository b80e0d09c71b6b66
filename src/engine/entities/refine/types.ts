import { BODY_HEADS, EVENTS, HEADS, PRODUCTS } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import type { EntityType } from "../../types.ts";
import type { Known, NameMention } from "../mention.ts";
import type { Gazetteer } from "../tagger/gazetteer.ts";
import { isHigh } from "./capitals.ts";
import { typeOfPeople } from "./peoples.ts";

/**
 * Turns the tagger's `misc` into what the name's words say ("Harbour Act" is a law, "Lantern Festival" an event).
 * Without such a word nobody knows what it is, and it is no mark.
 */
export const settleTypes = (
  { tokens }: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] =>
  mentions.flatMap((mention) => {
    const type = settled(tokens, mention, gazetteer);
    return type === null ? [] : [{ ...mention, type }];
  });

function settled(tokens: readonly Token[], mention: NameMention, gazetteer: Gazetteer): EntityType | null {
  const { type, first, last } = mention;
  const people = typeOfPeople(tokens, mention, gazetteer);
  if (people !== type) return people as EntityType;
  const { lower: head, text } = tokens[last - 1]!;
  if (PRODUCTS.has(head)) return "product";
  const inner = last - first > 1 ? tokens[last - 2]!.lower : "";
  if (inner !== "" && type !== "group" && ALWAYS_EVENTS.has(head)) return "event";
  // "Saltmarsh Front", "Northgate Energy": the last word says that it is a body, whatever the first one looks like.
  const isBody =
    inner !== "" && isHigh(text) && BODY_HEADS.has(head) && !(head === "bank" && SIDES.has(inner));
  if (isBody && (type === "place" || type === "person")) return "organization";
  if (type !== "misc") return type;
  // "Harbour Act 2023"
  const kind = HEADS[head] ?? HEADS[inner];
  if (kind !== undefined) return kind;
  return tokens.slice(first, last).some(({ lower }) => EVENTS.has(lower)) ? "event" : null;
}

/** Of what a bank is a shore. */
const SIDES = new Set("west south left right north east".split(" "));
/** Last words of events, whatever the name looks like. */
const ALWAYS_EVENTS = new Set("day prize festival olympics marathon".split(" "));
