import { SAYING_FORMS } from "../lexicon/reporting.ts";
import { speakerKind } from "../lexicon/speakers.ts";
import type { NounPhrase } from "../syntax/phrases.ts";
import type { Span } from "../types.ts";
import { canSpeak } from "./speakers.ts";
import { firstFrom, isTime, type Scene } from "./source.ts";

/** What is said of a source runs on for this many characters at most. */
const LONGEST = 220;

/**
 * How far a source reaches from its head noun: over what hangs on it ("of the board"), its age, brackets, an apposition
 * that is somebody ("an engineer at the port") and a relative clause; never over a verb of its own.
 *
 * @param known where the phrase is known to end; prepositions before it belong to the source whatever they are
 * @param before where the verb of the report begins, if it is behind the source
 */
export function reachOf(scene: Scene, head: Span, known: number, before: number): Span {
  const { text } = scene.document;
  const limit = Math.min(before, head.start + LONGEST);
  let end = head.end;
  for (let steps = 0; steps < 8; steps++) {
    const next = linked(scene, end, known) ?? aside(text, end) ?? apposition(scene, end) ?? relative(text, end, limit);
    if (next === null || next <= end || next > limit) break;
    end = next;
  }
  return { start: head.start, end };
}

/** "of the board", "at the port" */
function linked(scene: Scene, end: number, known: number): number | null {
  const phrase = phraseBehind(scene, end, /^\s+([\p{L}]+)\s+(?:the\s+)?$/u);
  if (phrase === null || isTime(scene, phrase)) return null;
  const always = /^(?:of|for|from|at|with|in|to|on)$/.test(phrase.preposition ?? "");
  return phrase.preposition !== null && (phrase.end <= known || (always && !isObject(scene, phrase))) ? phrase.end : null;
}

/** "put the damage to ..." cannot happen behind a noun, but "told X to the press" can: "on" and "to" need a name or office. */
const isObject = (scene: Scene, phrase: NounPhrase): boolean =>
  /^(?:to|on)$/.test(phrase.preposition ?? "") && !/^\p{Lu}/u.test(scene.document.tokens[phrase.head]!.text);

/** "(CDU)", ", 58", ", R-Ohio" */
function aside(text: string, end: number): number | null {
  const found = /^(?:\s\([^()\n]{1,40}\)|,\s\d{1,3}(?=[,.\s])|,\s[RDI]-[\p{L}.]+(?=[,\s]))/u.exec(
    text.slice(end, end + 48),
  );
  return found === null ? null : end + found[0].length;
}

/** ", an engineer", ", former head of the port": a noun phrase that is somebody, closed by a comma or the sentence. */
function apposition(scene: Scene, end: number): number | null {
  const { text } = scene.document;
  const phrase = phraseBehind(scene, end, /^(?:,|\s[—–-])\s+(?:(?:now|then|also|who|once)\s+)?(?:the\s+)?$/u);
  if (phrase === null || phrase.preposition !== null || isTime(scene, phrase)) return null;
  // "police, China's ministry": a name behind a comma is another subject.
  const opening = text.slice(phrase.start, phrase.end);
  if (!/^(?:an?|the|one|[\p{Ll}-]+|\d+)\s|^\p{Ll}+$/u.test(opening) && !isOffice(scene, phrase)) return null;
  if (!canSpeak(scene, phrase, phrase.end + 60)) return null;
  let last = phrase.end;
  for (let i = 0; i < 4; i++) {
    const next = linked(scene, last, 0) ?? joined(scene, last);
    if (next === null) break;
    last = next;
  }
  return /^\s*(?:[,.;:"“”)\n—–]|$|(?:who|whose|which|that)\b)/.test(text.slice(last, last + 8)) || isCueAt(text, last)
    ? last
    : null;
}

/** "Chief Executive", "PG&E's engineer": the last word is an office. */
const isOffice = ({ document }: Scene, { head }: NounPhrase): boolean =>
  speakerKind(document.tokens[head]!.lower) === "person";

/** "a planner and founder of the firm" */
const joined = (scene: Scene, end: number): number | null =>
  phraseBehind(scene, end, /^\s+and\s+$/)?.end ?? null;

/** ", who was there": up to its comma or the verb of the report. */
function relative(text: string, end: number, limit: number): number | null {
  const found = /^,?\s(?:who|whose|whom|which)\s[^.;:\n"“”—–]*/u.exec(text.slice(end, limit));
  if (found === null) return null;
  const comma = found[0].indexOf(",", 1);
  const clause = (comma < 0 ? found[0] : found[0].slice(0, comma)).trimEnd();
  // "police, who said": the clause is the report itself.
  return /^,?\s\p{L}+\s+\p{L}+/u.test(clause) ? end + clause.length : null;
}

const isCueAt = (text: string, at: number): boolean => {
  const word = /^\s+(?:(?:has|have|had|also|later)\s+)*(\p{L}+)/u.exec(text.slice(at, at + 40))?.[1];
  return word !== undefined && SAYING_FORMS.has(word.toLowerCase());
};

function phraseBehind({ document: { text }, nouns }: Scene, end: number, between: RegExp): NounPhrase | null {
  const phrase = nouns[firstFrom(nouns, end)];
  return phrase !== undefined && phrase.start - end < 24 && between.test(text.slice(end, phrase.start)) ? phrase : null;
}
