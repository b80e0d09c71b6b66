import { isCalendarWord } from "../lexicon/calendar.ts";
import { INDEFINITE, isSome, NOBODY, speakerKind } from "../lexicon/speakers.ts";
import { type Token, tokensIn } from "../text/document.ts";
import type { Span } from "../types.ts";
import { isDigit, isUpper } from "./edges.ts";
import type { Scene } from "./scene.ts";

/**
 * Whether a noun phrase without a known name can be a source: its head is a person, a body or a document that
 * reports ("a harbour official", "the ministry", "a study"), some of such ("one of the dockers"), or a name that
 * nobody knows ("Brunswick Holdings").
 */
export function canSpeak(scene: Scene, head: Span, to: number): boolean {
  const words = tokensIn(scene.document, head);
  const last = words.at(-1);
  if (last === undefined || NOBODY.has(words[0]!.lower) || isScore(words[0]!)) return false;
  // "the 37-year-old"
  if (last.lower === "old" && words.at(-3)?.lower.startsWith("year")) return true;
  if (isProper(scene, last) && words[0]!.pos !== "number") return true;
  if (speakerKind(last.lower) !== null) return true;
  // "local news" reports, "the news" is what is reported.
  if (last.lower === "news") return words.length > 1 && words[0]!.pos !== "determiner";
  if (!isSome(last.lower)) return false;
  // "one of the dockers", "dozens of people": who they are some of tells.
  const [of, ...whole] = tokensIn(scene.document, { start: head.end, end: to });
  if (of === undefined || !PARTITIVE.has(of.lower)) return INDEFINITE.has(last.lower);
  const end = whole.findIndex(
    ({ pos, text }, i) => i > 0 && (pos === "preposition" || pos === "punctuation" || text === "("),
  );
  const part = end < 0 ? whole : whole.slice(0, end);
  const noun = part.at(-1);
  // "one of the town's problems": the town is not what they are some of.
  if (noun === undefined || scene.document.tokens[noun.index + 1]?.tag === "PART.Poss") return false;
  return speakerKind(noun.lower) !== null || isProper(scene, noun) || noun.pos === "pronoun";
}

const PARTITIVE: ReadonlySet<string> = new Set(["of", "out", "in"]);

/** "12:30", "4.5" */
const isScore = ({ text }: Token): boolean => isDigit(text[0]) && (text.includes(":") || text.includes("."));

/** A capital letter within a sentence; at its beginning the tagger must hold it for a name. */
function isProper({ document: { sentences } }: Scene, { text, lower, pos, start, sentence }: Token): boolean {
  // A handle is a name: "river_fan1", "@riverfan".
  if (text[0] === "@" || text.includes("_")) return true;
  if (!isUpper(text[0]) || pos === "adjective" || isCalendarWord(lower)) return false;
  return pos === "propernoun" || start > sentences[sentence]!.start;
}
