/** What stands around the words of a date: whether they are a part of something else. */
import { isCalendarWord, isDayPart, isShortMonth, PARTICLES } from "../lexicon/calendar.ts";
import { type Document, type Token, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";

export interface Standing {
  /** "the [Oct] Group", "[Mar] del Plata", "the [Good Friday] Agreement" */
  isInName: boolean;
  /** "[Easter] eggs", "[Thanksgiving] dinner"; not "[Thanksgiving] weekend" */
  isAttribute: boolean;
  /** "On [Monday 12] people came" */
  isCount: boolean;
  /** "its [Christmas]", "the [Easter]" */
  isOwned: boolean;
}

export function standingOf(document: Document, span: Span): Standing {
  const { tokens } = document;
  const first = tokenIndexAt(document, span.start);
  const last = Math.max(first, tokenIndexAt(document, span.end - 1));
  const at = (i: number): Token | undefined =>
    tokens[i]?.sentence === tokens[last]!.sentence ? tokens[i] : undefined;
  const [own, next] = [at(last)!, at(last + 1)];
  const outer = tokens.slice(first, last + 1).find(({ head }) => head > last);
  const governor = outer === undefined ? undefined : at(outer.head);
  const isBound = outer !== undefined && BOUND.has(outer.relation);
  const isNoun = next !== undefined && NOUNS.has(next.pos);
  return {
    isInName: isInName(at, first, last, isBound ? governor : undefined),
    isAttribute: isBound && isNoun && !isDayPart(next.lower),
    isCount:
      own.relation.startsWith("nsubj") ||
      (own.relation === "nummod" && own.head > last) ||
      (isNoun && !isCalendarWord(next.lower)),
    isOwned: OWNING.has(at(first - 1)?.tag ?? ""),
  };
}

/** Relations of a word to the noun whose part it is. */
const BOUND: ReadonlySet<string> = new Set([
  "compound",
  "amod",
  "nmod:desc",
  "nmod",
  "nmod:unmarked",
  "flat",
  "nummod",
]);
const OWNING: ReadonlySet<string> = new Set(["DET.Def", "DET.Indef", "PRON.Poss", "PART.Poss"]);
/** Behind them stands a time. */
const TEMPORAL: ReadonlySet<string> = new Set(["in", "since", "until", "till", "during", "by"]);
const NOUNS: ReadonlySet<string> = new Set(["noun", "propernoun"]);

/** Another word of a name is joined to it, before it or behind. */
function isInName(
  at: (i: number) => Token | undefined,
  first: number,
  last: number,
  governor: Token | undefined,
): boolean {
  const [before, next, second] = [at(first - 1), at(last + 1), at(last + 2)];
  if (next === undefined) return false;
  // "Mar-a-Lago"
  const isJoined = next.text === "-" && !next.spaced && second !== undefined && !second.spaced;
  if (isJoined && (second.lower === "a" || (second.pos === "propernoun" && !isCalendarWord(second.lower))))
    return true;
  if (before?.pos === "propernoun" && at(first)!.relation === "flat" && !isCalendarWord(before.lower))
    return true;
  // A preposition of time before a whole name of a month: "In July Israel struck".
  const isShort = isShortMonth(at(last)!.lower);
  if (TEMPORAL.has(before?.lower ?? "") && !isShort) return false;
  // "Mar del Plata", "Jan van Orsen"
  if (isShort && PARTICLES.has(next.lower) && second !== undefined && isCapital(second)) return true;
  if (NOUNS.has(next.pos) && next.relation === "flat" && next.head <= last && !isCalendarWord(next.lower))
    return true;
  // A capital makes the name, whatever the tagger says: "the Good Friday Agreement".
  const isName = NOUNS.has(next.pos) && isCapital(next) && !isCalendarWord(next.lower);
  return (
    isName &&
    governor !== undefined &&
    isCapital(governor) &&
    (isShort || before?.tag.startsWith("DET") === true)
  );
}

const isCapital = ({ text, lower }: Token): boolean => text[0] !== lower[0];
