import { BODIES_OF, GENERIC_BODIES, JOINERS, MATCH_VERBS, POSTNOMINALS } from "../../lexicon/names.ts";
import { OFFICES } from "../../lexicon/titles.ts";
import type { Document } from "../../text/document.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import {
  COUNTRY_OR_REGION,
  type Gazetteer,
  isFirstName,
  LISTS,
  listsOf,
  ORGANISATION,
} from "../tagger/gazetteer.ts";
import { lettersOfOffices } from "./offices.ts";
import { isSomebody, personBehind } from "./somebody.ts";

/**
 * Takes apart what the tagger ran together: "Northgate City midfielder Omar Feld" -> "Northgate City", "Omar Feld";
 * "Australian Omar Feld" -> "Australian", "Omar Feld"; "Northgate beat Southgate"; "Frank) Feld" -> "Feld".
 */
export function splitMerged(
  document: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] {
  const { tokens } = document;
  const people = mentions.filter(({ type, first, last }) => type === "person" && last - first > 1);
  const isPerson = (from: number, to: number): boolean =>
    people.some(
      ({ first, last }) =>
        last - first === to - from &&
        tokens.slice(first, last).every(({ text }, i) => text === tokens[from + i]!.text),
    );
  const around: Around = {
    alone: new Set(mentions.map(({ start, end }) => document.text.slice(start, end))),
    bodies: new Set(mentions.filter(({ type }) => type === "organization").map(({ last }) => last)),
    letters: lettersOfOffices(document),
    gazetteer,
  };
  return mentions
    .flatMap((mention) => balanced(document, mention))
    .flatMap((mention) => {
      // "Nora Feld West End" in a headline, and Nora Feld elsewhere.
      const { first, last, type } = mention;
      const at = type === "place" && last - first > 2 && isPerson(first, first + 2) ? first + 2 : first;
      return at === first ? [mention] : [over(document, first, at, "person"), over(document, at, last, type)];
    })
    .flatMap((mention) => cut(document, mention, around))
    .map((mention) => withoutLetters(document, mention));
}

/** "Tenants (Reform) Act" is taken whole; of "Frank) Feld" what stands behind the bracket. */
function balanced(document: Document, mention: NameMention): NameMention[] {
  const { tokens } = document;
  let { first } = mention;
  const { last, type } = mention;
  const inside = tokens.slice(first, last);
  const closes = inside.findIndex(({ text }) => text === ")");
  const opens = inside.findIndex(({ text }) => text === "(");
  if (closes >= 0 && (opens < 0 || opens > closes)) {
    if (
      tokens[first - 1]?.text === "(" &&
      /^\p{Lu}/u.test(tokens[first - 2]?.text ?? "") &&
      type !== "person"
    ) {
      first -= 2;
      while (
        tokens[first - 1]?.sentence === tokens[first]!.sentence &&
        /^\p{Lu}/u.test(tokens[first - 1]!.text)
      )
        first--;
      return [over(document, first, last, type)];
    }
    if (closes > 0 && closes + 1 === inside.length) return [over(document, first, first + closes, type)];
    return closes + 1 < inside.length ? [over(document, first + closes + 1, last, type)] : [];
  }
  if (opens >= 0 && closes < 0)
    return opens > 0 ? [over(document, first, first + opens, type)] : [over(document, first + 1, last, type)];
  return [mention];
}

/** What the rest of the document tells of where a name may be cut. */
interface Around {
  /** Names as written. */
  alone: ReadonlySet<string>;
  /** The ends of bodies' names, as indices of tokens. */
  bodies: ReadonlySet<number>;
  /** Letters that stand for an office. */
  letters: ReadonlySet<string>;
  gazetteer: Gazetteer;
}

function cut(document: Document, mention: NameMention, around: Around): NameMention[] {
  const { tokens } = document;
  const { alone, bodies, letters, gazetteer } = around;
  const { first, last, type } = mention;
  if (last - first < 2) return [mention];
  const lists = (from: number, to: number): number =>
    // "T-Mobile" is one word here and three in the lists.
    listsOf(
      gazetteer,
      tokens.slice(from, to).flatMap(({ lower }) => lower.split(/(-)/)),
    );
  const parts = (at: number, next: number, left: NameMention["type"], right: NameMention["type"]) => [
    over(document, first, at, left),
    ...cut(document, over(document, next, last, right), around),
  ];
  const known = (from: number, to: number): NameMention["type"] | null => {
    const bits = lists(from, to);
    if (bits & ORGANISATION) return "organization";
    if (bits & COUNTRY_OR_REGION) return "place";
    return bits & LISTS.demonym ? "group" : bits & LISTS.city ? "place" : null;
  };
  /** A body by the lists, its members' name ("Liberal Democrat") included. */
  const isBody = (from: number, to: number): boolean => {
    const words = tokens.slice(from, to).map(({ lower }) => lower);
    const members = [...words.slice(0, -1), `${words.at(-1)}s`];
    return ((lists(from, to) | listsOf(gazetteer, members)) & ORGANISATION) !== 0;
  };
  /** "NATO, Harbour Post": what stands on one side of a comma is a body that everybody knows. */
  const isList = (from: number, to: number): boolean => {
    if (tokens.slice(from, to).some(({ lower }) => /^(?:inc|ltd|llc|plc|co|corp)\.?$/.test(lower)))
      return false;
    const commas = tokens.slice(from, to).flatMap(({ text }, i) => (text === "," ? [from + i] : []));
    return [from, ...commas.map((at) => at + 1)].some(
      (start, i) => known(start, commas[i] ?? to) === "organization",
    );
  };
  for (let i = first + 1; i < last - 1; i++) {
    const { text, lower, pos } = tokens[i]!;
    if (text === "," && type === "organization" && isList(first, last)) return parts(i, i + 1, type, type);
    // "MIAMI-DADE, FLA."
    if (
      text === "," &&
      type === "place" &&
      (known(i + 1, last) === "place" || STATE.test(tokens[i + 1]!.text))
    )
      return parts(i, i + 1, type, type);
    if (text === "-" && type === "organization" && isBody(first, i) && isBody(i + 1, last))
      return parts(i, i + 1, type, type);
    if (letters.has(lower) && text !== lower) return parts(i, i + 1, known(first, i) ?? type, "person");
    if (text !== lower || !/^\p{L}/u.test(text)) continue;
    if (lower === "of" && type === "organization" && isSomebody(tokens.slice(first, i), gazetteer))
      return parts(i, i + 1, "person", type);
    if (OFFICES.has(lower) && type !== "misc")
      return parts(i, i + 1, known(first, i) ?? (type === "person" ? "organization" : type), "person");
    const parted = !JOINERS.has(lower) && type !== "misc";
    if (parted && (pos === "verb" || MATCH_VERBS.has(lower) || (type === "person" && lower.length > 2)))
      return parts(i, i + 1, known(first, i) ?? type, known(i + 1, last) ?? type);
    const simple = !tokens.slice(first, i).some((token) => /^(?:of|for|on)$/.test(token.lower));
    if (lower === "and" && type === "organization" && simple) {
      // "Alder Co. and Birchley Corp."; "the corner of Alder and Birchley", which are streets.
      if (/^(?:co|corp|inc|ltd|plc|llc)\.?$/.test(tokens[i - 1]!.lower)) return parts(i, i + 1, type, type);
      if (
        /\b(?:corner|intersection)\sof\s$/.test(
          document.text.slice(Math.max(0, mention.start - 16), mention.start),
        )
      )
        return parts(i, i + 1, "place", "place");
      if (tokens[i + 1]!.text === "the") return parts(i, i + 2, type, type);
      // "Alder Gas, Northgate Power and Birchley Light": the list goes on.
      const goesOn = tokens[first - 1]?.text === "," && bodies.has(first - 1);
      if (goesOn && i - first > 1 && last - i > 2) return parts(i, i + 1, type, type);
      const [left, right] = [known(first, i), known(i + 1, last)];
      if (left === "organization" && right === "organization") return parts(i, i + 1, left, right);
      const both =
        last - first === 3 && lists(first, last) === 0 && !GENERIC_BODIES.has(tokens[last - 1]!.lower);
      const listed = (LISTS.country | LISTS.city | LISTS.region) & lists(first, i);
      if (both && (alone.has(tokens[first]!.text) || alone.has(tokens[last - 1]!.text) || listed !== 0))
        return parts(i, i + 1, known(first, i) ?? type, known(i + 1, last) ?? type);
    }
  }
  if (type === "misc") return personBehind(document, mention, gazetteer) ?? [mention];
  for (let i = first + 1; i < last - 1; i++) {
    if (!/^['’]s?$/.test(tokens[i]!.text) || !/^\p{Lu}/u.test(tokens[i + 1]!.text)) continue;
    // "Prince Owen's County Police": called after one whom few are called after.
    if (
      /^(?:st\.?|saint|prince|princess)$/.test(tokens[first]!.lower) &&
      /^(?:county|regional|medical|hospital)$/.test(tokens[i + 1]!.lower)
    )
      continue;
    const owner = document.text.slice(mention.start, tokens[i - 1]!.end);
    const isBuilding =
      BUILDINGS.test(tokens[last - 1]!.lower) || /^(?:st|st\.|king|queen|saint)$/.test(tokens[first]!.lower);
    if (
      i - first > 1 &&
      !isBuilding &&
      known(first, i) === null &&
      !BODIES_OF.has(tokens[i - 1]!.lower) &&
      tokens.slice(first, i).every(({ pos }) => pos === "propernoun")
    )
      return parts(
        i,
        i + 1,
        type === "place" ? "place" : "person",
        known(i + 1, last) ?? (type === "person" ? "organization" : type),
      );
    const isOwner =
      alone.has(owner) || known(first, i) !== null || (i - first > 1 && BODIES_OF.has(tokens[i - 1]!.lower));
    if (i - first > 1 && !isBuilding && isFirstName(gazetteer, tokens[first]!))
      return parts(i, i + 1, "person", type);
    if (isOwner) return parts(i, i + 1, known(first, i) ?? type, type);
  }
  return personBehind(document, mention, gazetteer) ?? [mention];
}

/** A state of America in few letters: "Fla."; "Washington, D.C." is one name. */
const STATE = /^(?!D\.C\.)\p{Lu}[\p{L}.]{1,5}\.$/u;

/** What is called after somebody: "Nora Feld's Hospital". */
const BUILDINGS =
  /^(?:hospital|college|school|church|cathedral|hall|house|hotel|park|court|square|university|office|bay|island|restaurant|bar|day)$/;
/** Offices at the end of a place's or body's name: "Belmora District Administrator". */
const OFFICE_ENDS =
  /^(?:president|minister|secretary|senator|governor|mayor|councillor|ambassador|commissioner|chairman|administrator|spokesman|spokeswoman|spokesperson|leader|assemblywoman|assemblyman|representatives?)$/;

/** "Nora Feld QC" and "Labour MP": letters of honour and office end no name. */
function withoutLetters(document: Document, mention: NameMention): NameMention {
  const { first, last, type } = mention;
  let end = last;
  while (end > first + 1 && POSTNOMINALS.has(document.tokens[end - 1]!.lower) && type !== "misc") end--;
  if (type === "place" || type === "organization") {
    const { tokens } = document;
    const isOffice =
      OFFICE_ENDS.test(tokens[end - 1]!.lower) && !/^(?:of|the|a)$/.test(tokens[end - 2]?.lower ?? "");
    if (end > first + 1 && isOffice) end--;
    if (isOffice)
      while (
        end > first + 1 &&
        /^(?:majority|minority|deputy|vice|chief|prime|defence|defense|foreign|trade|finance|district)$/.test(
          tokens[end - 1]!.lower,
        )
      )
        end--;
  }
  while (end > first + 1 && document.tokens[end - 1]!.text === ",") end--;
  return end === last ? mention : over(document, first, end, type);
}
