import { tokensIn } from "../text/document.ts";
import type { Cue } from "./cues.ts";
import { isDigit, isSpace, isUpper, STOPS } from "./edges.ts";
import type { Joined } from "./interrupted.ts";
import type { Scene } from "./scene.ts";
import { isNamed, isShouted, isTitle } from "./titles.ts";

/** Whole clauses are direct, fragments mixed; titles, nicknames and scare quotes are no quotation at all. */
export function kindOf(
  { document }: Scene,
  { parts, outer, closed }: Joined,
  cue: Cue | null,
): "direct" | "mixed" | null {
  const { text } = document;
  const words = parts
    .flatMap((part) => tokensIn(document, part))
    .filter(({ pos }) => pos !== "punctuation" && pos !== "possessive")
    .map((token) => token.text);
  if (words.length === 0 || (!closed && words.length > 400)) return null;
  if (isNamed({ document }, outer, words)) return null;
  const last = text[parts.at(-1)!.end - 1]!;
  const first = text[parts[0]!.start]!;
  const ends = STOPS.has(last) || CONTINUED.has(last);
  const opens = isUpper(first) || isDigit(first) || first === "[" || first === "…";
  const before = text
    .slice(Math.max(0, outer.start - 3), outer.start)
    .trimEnd()
    .at(-1);
  const colon = before === ":" || before === ",";
  // `told "Morning at the Pier."`: capitals within the writer's clause, not straight after the verb, are a title.
  const within =
    !colon && before !== undefined && !isSpace(before) && before.toLowerCase() !== before.toUpperCase();
  const afterCue = cue !== null && cue.end <= outer.start && outer.start - cue.end < 3;
  if (words.length >= 2 && words.length <= 8 && within && !afterCue && isTitle(words)) return null;
  if (opens && (ends || colon) && words.length >= 2)
    return isTitle(words) &&
      (cue === null ? words.length <= 4 : names({ document }, cue) && !isShouted(words))
      ? null
      : "direct";
  if (isTitle(words) && words.length <= 8) return null;
  if (words.length >= 6) return opens ? "direct" : "mixed";
  if (cue === null) return words.length >= 4 ? "mixed" : null;
  return words.length >= 2 || last === "," || STOPS.has(last) ? "mixed" : null;
}

const CONTINUED: ReadonlySet<string> = new Set([",", "—", "–", "-"]);

/** `wrote “Take Me Back to the Harbour.”`, `is called “The Long Way Home.”`: behind these a title is one. */
const names = ({ document: { tokens } }: Pick<Scene, "document">, { token }: Cue): boolean =>
  BEFORE_TITLES.has(tokens[token]!.lower);

const BEFORE_TITLES: ReadonlySet<string> = new Set("write writes wrote written called".split(" "));
