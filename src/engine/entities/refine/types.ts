import { BODY_HEADS, EVENTS, HEADS, PRODUCTS } from "../../lexicon/names.ts";
import type { Document } from "../../text/document.ts";
import type { EntityType } from "../../types.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { type Gazetteer, isFirstName } from "../tagger/gazetteer.ts";
import { isHigh } from "./capitals.ts";
import { typeOfNumbered } from "./numbered.ts";
import { typeOfPeople } from "./peoples.ts";
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
  const people = typeOfPeople(document, mention, gazetteer);
  if (people !== type) return people as EntityType;
  // "Saltmarsh Front", "Northgate Energy": the last word says that it is a body, whatever the first one looks like.
  if (
    last - first > 1 &&
    BODY_HEADS.has(head) &&
    !(head === "bank" && /^(?:west|south|left|right|north|east)$/.test(tokens[last - 2]!.lower)) &&
    isHigh(tokens[last - 1]!.text) &&
    (type === "place" || type === "person")
  )
    return "organization";
  if (PRODUCTS.has(head)) return "product";
  const before = tokens[first - 1]?.sentence === tokens[first]!.sentence ? tokens[first - 1]!.lower : "";
  // "a silver Lantern", "the stolen Lantern": of a maker the name stands for what it has made.
  if (type === "organization" && last - first === 1 && OF_THINGS.test(before)) return "product";
  // "its annual Camp Lantern event": a place's name would be enough.
  if (
    last - first > 1 &&
    before === "annual" &&
    /^(?:event|meeting|gathering)$/.test(tokens[last]?.lower ?? "")
  )
    return "event";
  // "on Lanternify": services of the internet are called so, and no places.
  if (type === "place" && last - first === 1 && /^\p{Lu}\p{Ll}{3,}ify$/u.test(tokens[first]!.text))
    return "organization";
  const inner = tokens[last - 2]?.lower ?? "";
  // "Democratic National Convention", where people meet, and "School of Law", where they learn.
  if (last - first > 1 && head === "convention" && MEETING.has(inner)) return "event";
  if (type === "organization" && last - first > 1 && LAW_HEADS.has(head) && inner !== "of") return "law";
  if (type !== "group" && last - first > 1 && ALWAYS_EVENTS.has(head)) return "event";
  const quoted = typeInQuotes(document, mention);
  if (quoted !== undefined && type !== "misc") return quoted;
  if (type !== "misc") return type;
  const after = tokens[last]?.lower ?? "";
  const kind = HEADS[head] ?? (HEADS[after] === "product" ? "product" : undefined);
  if (kind !== undefined) return kind;
  const end = tokens[last - 1]!.text;
  // "Harbour Act 2023"; "Budget 2024" is no product, and a score is none either.
  if (/^(?:19|20)\d\d$/.test(end) && last - first > 1) return HEADS[tokens[last - 2]!.lower] ?? null;
  if (/\d/.test(end)) {
    const isSomebody = last - first > 2 && isFirstName(gazetteer, tokens[first]!);
    return isSomebody || /^\d+[-–]\d+$/.test(end)
      ? null
      : typeOfNumbered(document.text.slice(mention.start, mention.end));
  }
  if (quoted) return quoted;
  return tokens.slice(first, last).some(({ lower }) => EVENTS.has(lower)) ? "event" : null;
}

/** What only a thing is: its colour, and what befell it. */
const OF_THINGS =
  /^(?:black|white|silver|gr[ae]y|red|blue|green|yellow|orange|brown|gold|beige|mangled|wrecked|stolen|parked|speeding|dented)$/;

/** Last words of events, whatever the name looks like. */
const ALWAYS_EVENTS = new Set("day prize festival olympics marathon".split(" "));
/** Whose convention is a meeting. */
const MEETING = new Set("national party baptist state".split(" "));

/** A law's name ends so, and hardly a body's: "Harbour Funds Control Law". */
const LAW_HEADS = new Set(["act", "bill", "law", "treaty", "amendment", "convention", "protocol", "accord"]);
