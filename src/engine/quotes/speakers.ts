import { isCalendarWord } from "../lexicon/calendar.ts";
import { isSome, speakerKind } from "../lexicon/speakers.ts";
import { type Token, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";
import type { Scene } from "./scene.ts";

/**
 * Whether a noun phrase without a known name can be a source: its head is a person, a body or a document that
 * reports ("a harbour official", "the ministry", "a study"), some of such ("one of the dockers"), or a name that
 * nobody knows ("Brunswick Holdings").
 */
export function canSpeak(scene: Scene, head: Span, to: number): boolean {
  const words = tokensIn(scene, head);
  const last = words.at(-1);
  if (last === undefined || isNobody(words)) return false;
  if (
    /^(?:\p{L}+-?\s?)?year-?\s?old$/u.test(written(scene, words.slice(-5)).replace(/.*?(?=\p{L}+-old$)/u, ""))
  )
    return true;
  if (isProper(scene, last) && words[0]!.pos !== "number") return true;
  if (speakerKind(last.lower) !== null) return true;
  // "local news" reports, "the news" is what is reported.
  if (last.lower === "news") return words.length > 1 && words[0]!.pos !== "determiner";
  if (!isSome(last.lower)) return false;
  // "one of the dockers", "dozens of people": who they are some of tells.
  const behind = scene.document.text.slice(head.end, to);
  const of = /^\s+(?:of|out of|in)\s+/.exec(behind);
  if (of === null) return /^(?:some|many|others|several|both|most|few|one|two|three|all)$/.test(last.lower);
  const start = head.end + of[0].length;
  const whole = tokensIn(scene, { start, end: to });
  const end = whole.findIndex(
    (token, i) => i > 0 && (token.pos === "preposition" || /^[,(—–]$/.test(token.text)),
  );
  const part = end < 0 ? whole : whole.slice(0, end);
  const noun = part.at(-1);
  // "one of the town's problems": the town is not what they are some of.
  if (noun !== undefined && /^['’]s?\b/.test(scene.document.text.slice(noun.end, noun.end + 2))) return false;
  return (
    noun !== undefined &&
    (speakerKind(noun.lower) !== null || isProper(scene, noun) || noun.pos === "pronoun")
  );
}

/** "no one", "neither side", "any indicator": nobody in particular says it. */
const isNobody = ([first]: readonly Token[]): boolean =>
  first !== undefined &&
  (/^\d+[:.]\d/.test(first.text) ||
    /^(?:no|neither|nobody|none|any|anyone|anybody|whichever|whoever|nothing|to)$/.test(first.lower));

/** A capital letter within a sentence; at its beginning the tagger must hold it for a name. */
function isProper({ document: { sentences } }: Scene, token: Token): boolean {
  // A handle is a name: "river_fan1", "@riverfan".
  if (/^@|\p{L}[_\d]/u.test(token.text)) return true;
  if (!/^\p{Lu}/u.test(token.text) || token.pos === "adjective" || isCalendarWord(token.lower)) return false;
  return token.pos === "propernoun" || token.start > sentences[token.sentence]!.start;
}

const tokensIn = ({ document }: Scene, { start, end }: Span): Token[] => {
  const found: Token[] = [];
  for (let i = tokenIndexAt(document, start); i < document.tokens.length; i++) {
    const token = document.tokens[i]!;
    if (token.start >= end) break;
    found.push(token);
  }
  return found;
};

const written = ({ document: { text } }: Scene, tokens: readonly Token[]): string =>
  tokens.length === 0 ? "" : text.slice(tokens[0]!.start, tokens.at(-1)!.end);
