import { CARDINALS, FRACTIONS, ORDINALS, SCALES } from "../lexicon/numbers.ts";
import { isJoined, type Lexeme } from "./lexemes.ts";

/** The words of a paragraph, as the grammar of numbers reads them. */
export interface Line {
  text: string;
  lexemes: readonly Lexeme[];
}

/** A number that has been read, and where reading goes on. */
export interface Amount {
  value: number;
  /** The word of scale in it: 1e6 for "million", 12 for "dozen"; 1 where there is none. */
  scale: number;
  /** Index of the lexeme behind it. */
  next: number;
}

/** "million", "dozen": what multiplies the number before it. */
export const scaleOf = (word: string | undefined): number | undefined =>
  word === "dozen" ? 12 : SCALES.get(word ?? "");

/** A share of one: "half", "third", "quarters". */
export const partOf = (word: string | undefined): number | undefined => PARTS.get(word ?? "");

const PARTS = new Map(
  [...FRACTIONS, ["halve", 1 / 2] as const].flatMap(([part, share]) => [
    [part, share] as const,
    [`${part}s`, share] as const,
  ]),
);

const ARTICLES = new Set(["a", "an"]);
/** The words that a number can begin with. */
const OPENING: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...SCALES.keys(),
  ...PARTS.keys(),
  "dozen",
  "couple",
  "score",
]);
export const opensNumber = ({ kind, text }: Lexeme): boolean => kind !== "word" || OPENING.has(text);

export const isArticle = (word: string | undefined): boolean => ARTICLES.has(word ?? "");

/** Whether a word is the first part of a compound that is no number: "two-bedroom", "million-pound". */
export function isCompounding({ text, lexemes }: Line, at: number): boolean {
  const next = lexemes[at + 1];
  if (next === undefined || text.slice(lexemes[at]!.end, next.start) !== "-") return false;
  return next.kind === "word" && !CARDINALS.has(next.text) && scaleOf(next.text) === undefined;
}

/**
 * The rest of a number behind what opens it: "two hundred and five thousand", "three and a half million", "2.5 lakh
 * crore", "a million and a half", "a dozen". Hundreds multiply what stands before them, larger scales all of it.
 */
export function amountAt(line: Line, at: number, opening: Amount | null = null): Amount | null {
  const { text, lexemes } = line;
  let total = 0;
  let group: number | null = opening?.value ?? null;
  let last: "nothing" | "digits" | "unit" | "tens" | "hundred" | "scale" | "part" =
    opening === null ? "nothing" : "digits";
  let scale = 1;
  let next = opening?.next ?? at;
  for (;;) {
    const lexeme = lexemes[next];
    if (lexeme === undefined) break;
    const cardinal = CARDINALS.get(lexeme.text);
    const multiple = scaleOf(lexeme.text);
    if (next > at && !isJoined(text, lexemes[next - 1]!, lexeme)) {
      // "$3million", "two - million"
      const gap = text.slice(lexemes[next - 1]!.end, lexeme.start);
      if (multiple === undefined || (gap !== " - " && (gap !== "" || last !== "digits"))) break;
    }
    if (cardinal !== undefined) {
      const follows =
        last === "nothing" ||
        (last === "tens" && cardinal > 0 && cardinal < 10) ||
        ((last === "hundred" || (last === "scale" && scale > 12)) &&
          !(cardinal < 10 && isCompounding(line, next)));
      if (!follows || isPart(line, next)) break;
      group = (group ?? 0) + cardinal;
      last = cardinal < 20 ? "unit" : "tens";
    } else if (multiple === 100 || multiple === 12) {
      if (last === "part" || last === "hundred" || (last === "scale" && group === null)) break;
      group = (group ?? 1) * multiple;
      last = multiple === 100 ? "hundred" : "scale";
      scale = multiple;
    } else if (multiple !== undefined) {
      if (group === null && total > 0 && multiple < scale) break;
      // "two thousand million"
      if (multiple > scale && total > 0) total = (total + (group ?? 0)) * multiple;
      else total += (group ?? 1) * multiple;
      group = null;
      last = "scale";
      scale = multiple;
    } else if (lexeme.text === "and" && next > at) {
      const part = partBehind(line, next);
      if (part !== null && last !== "part") {
        if (group === null) total += part.value * scale;
        else group += part.value * (last === "hundred" || last === "scale" ? scale : 1);
        last = "part";
        next = part.next;
        continue;
      }
      const following = CARDINALS.get(lexemes[next + 1]?.text ?? "");
      const adds = last === "hundred" || (last === "scale" && scale > 12);
      if (!adds || following === undefined || !isJoined(text, lexeme, lexemes[next + 1])) break;
      if (isPart(line, next + 1)) break;
      group = (group ?? 0) + following;
      last = following < 20 ? "unit" : "tens";
      next++;
    } else break;
    next++;
  }
  if (last === "nothing") return null;
  return { value: total + (group ?? 0), scale, next };
}

/** "two thirds": a count of parts, and no part of the number before it. */
const isPart = ({ text, lexemes }: Line, at: number): boolean => {
  const next = lexemes[at + 1];
  return partOf(next?.text) !== undefined && isJoined(text, lexemes[at]!, next);
};

/** "and a half", "and three-quarters"; "two and a third, Ana Whitlock," are three people, so a third needs a "one". */
function partBehind({ text, lexemes }: Line, at: number): { value: number; next: number } | null {
  const [and, count, part] = lexemes.slice(at, at + 3);
  if (count === undefined || part === undefined) return null;
  if (!isJoined(text, and!, count) || !isJoined(text, count, part)) return null;
  const share = partOf(part.text);
  if (share === undefined) return null;
  if (!isArticle(count.text)) {
    const times = CARDINALS.get(count.text);
    return times === undefined || times > 3 ? null : { value: times * share, next: at + 3 };
  }
  const behind = lexemes[at + 3];
  const scaled = scaleOf(behind?.text) !== undefined && isJoined(text, part, behind);
  // "two and a half-dozen"
  if (scaled && behind!.text === "dozen") return null;
  if (part.text !== "half" && part.text !== "quarter" && !scaled && behind?.text !== "times") return null;
  return { value: share, next: at + 3 };
}
