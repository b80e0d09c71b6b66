import type { NounPhrase } from "../clauses/index.ts";
import { SAYING_FORMS } from "../lexicon/reporting.ts";
import { speakerKind } from "../lexicon/speakers.ts";
import type { Span } from "../types.ts";
import { ABBREVIATION } from "./abbreviation.ts";
import { isTime } from "./candidates.ts";
import { firstFrom, type Scene } from "./scene.ts";
import { canSpeak } from "./speakers.ts";

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
    const next =
      linked(scene, end, known) ??
      aside(text, end) ??
      apposition(scene, end, limit) ??
      relative(text, end, limit);
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
  return phrase.preposition !== null && (phrase.end <= known || (always && !isObject(scene, phrase)))
    ? phrase.end
    : null;
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
function apposition(scene: Scene, end: number, limit: number): number | null {
  const { text } = scene.document;
  const phrase = phraseBehind(
    scene,
    end,
    /^(?:,|\s[—–-])\s+(?:(?!\p{L}+(?:ing|ed)\b|(?:and|but|or|as|while|when|if|after|before|which|that)\b)\p{Ll}+\s+){0,2}$/u,
  );
  if (phrase === null || phrase.preposition !== null || isTime(scene, phrase)) return null;
  // "police, China's ministry": a name behind a comma is another subject.
  const opening = text.slice(phrase.start, phrase.end);
  if (!/^(?:an?|the|one|[\p{Ll}-]+|\d+)\s|^\p{Ll}+$/u.test(opening) && !isOffice(scene, phrase)) return null;
  const kind = speakerKind(scene.document.tokens[phrase.head]!.lower);
  if (kind === "document" || kind === "words" || !canSpeak(scene, phrase, phrase.end + 60)) return null;
  const last = endOfAside(text, phrase.end, limit);
  return hasOwnVerb(scene, phrase.end, last) ? null : last;
}

/** The comma, full stop or mark that closes what is said of somebody; the limit where none does. */
function endOfAside(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const full =
      text[i] === "." &&
      /^\s|^$/.test(text.slice(i + 1, i + 2)) &&
      !ABBREVIATION.test(text.slice(Math.max(0, i - 8), i));
    if (full || /[,;:"“”)\n—–]/.test(text[i]!)) return i;
  }
  return text.slice(from, limit).trimEnd().length + from;
}

/** "a result that pleased" has a verb in a clause of its own, "officials saw" one that makes it a sentence. */
function hasOwnVerb({ document: { text }, verbs }: Scene, from: number, to: number): boolean {
  for (let i = firstFrom(verbs, from); i < verbs.length && verbs[i]!.start < to; i++) {
    const { finite, voice, start } = verbs[i]!;
    if (/\b(?:who|whose|whom|which|that)\b/.test(text.slice(from, start))) return false;
    if (finite && (voice === "passive" || !/(?:ed|en)$/.test(text.slice(start, verbs[i]!.end)))) return true;
  }
  return false;
}

/** "Chief Executive", "PG&E's engineer": the last word is an office. */
const isOffice = ({ document }: Scene, { head }: NounPhrase): boolean =>
  speakerKind(document.tokens[head]!.lower) === "person";

/** ", who was there": up to its comma or the verb of the report. */
function relative(text: string, end: number, limit: number): number | null {
  if (!/^,?\s(?:who|whose|whom|which)\s/.test(text.slice(end, end + 9))) return null;
  const last = endOfAside(text, end + 2, limit);
  // "police, who said": the clause is a report itself.
  const verb = /^,?\s\p{L}+\s(?:(?:has|have|had|also|later)\s)*(\p{L}+)/u.exec(text.slice(end, last))?.[1];
  if (verb !== undefined && SAYING_FORMS.has(verb.toLowerCase()) && !/^ask/.test(verb)) return null;
  return /^,?\s\p{L}+\s+[\p{L}’']+\s+[\p{L}\p{N}]/u.test(text.slice(end, last)) ? last : null;
}

function phraseBehind({ document: { text }, nouns }: Scene, end: number, between: RegExp): NounPhrase | null {
  const phrase = nouns[firstFrom(nouns, end)];
  return phrase !== undefined && phrase.start - end < 24 && between.test(text.slice(end, phrase.start))
    ? phrase
    : null;
}
