import { TELLING_FORMS } from "../lexicon/reporting.ts";
import type { Span } from "../types.ts";
import { isClause, opensClause } from "./clause.ts";
import type { Cue } from "./cues.ts";
import { resolve } from "./resolve.ts";
import { firstFrom, type Phrase, type Scene } from "./scene.ts";
import { sourceBefore } from "./source.ts";
import { sourceAfter } from "./source-after.ts";
import { isPassive } from "./voice.ts";

/** What is reported, in one part or in the two that the source stands between. */
export interface Report {
  contents: Span[];
  source: Phrase;
}

/** Between a source and what it is said of stand at most this many commas. */
const MOST_COMMAS = 3;

/** "CONTENT, said X.", "CONTENT, said X, who was there.", "CON, said X, TENT" */
export function sourceBehind(scene: Scene, cue: Cue, clause: Span): Report | null {
  const found = invertedSource(scene, cue, clause);
  if (found === null) return null;
  const rest = { start: found.reach.end, end: clause.end };
  return report(scene, { start: clause.start, end: cue.start }, found.phrase, rest);
}

/** The source behind a verb that a comma stands before: ", said X" with nothing but time and place behind it. */
export function invertedSource(scene: Scene, cue: Cue, clause: Span): { phrase: Phrase; reach: Span } | null {
  const { text, tokens } = scene.document;
  const verb = tokens[cue.token]!.lower;
  // "X, a lawyer, told the Gazette": who stands behind such a verb hears.
  const hears = TELLING_FORMS.has(verb) && !/^(?:warn|advis)/.test(verb);
  if (hears || /ing$/.test(verb) || !/[,?!—–]\s+$/.test(text.slice(clause.start, cue.start))) return null;
  const phrase = subjectBehind(scene, cue, clause.end);
  const reach = phrase === null ? null : resolve(scene, phrase);
  if (phrase === null || reach === null || !closes(scene, { start: reach.end, end: clause.end })) return null;
  return { phrase, reach };
}

/** "CONTENT, X said.", "CONTENT, X, who was there, said on Monday.", "CON, X said, TENT" */
export function sourceInside(scene: Scene, cue: Cue, clause: Span): Report | null {
  const { text, tokens } = scene.document;
  if (isPassive(scene, cue)) return null;
  let behind = cue.end;
  if (TELLING_FORMS.has(tokens[cue.token]!.lower)) {
    const hearer = sourceAfter(scene, cue, clause.end);
    if (hearer !== null) behind = hearer.end;
  }
  const rest = { start: behind, end: clause.end };
  // `Asked about it, X said: "..."`: what is said is still to come.
  if (!closes(scene, rest) || /^[,:]?\s*["“‘«:]/.test(text.slice(behind, behind + 4))) return null;
  let found: { source: Phrase; comma: number } | null = null;
  let comma = text.lastIndexOf(",", cue.start - 1);
  for (let i = 0; i < MOST_COMMAS && comma > clause.start; i++) {
    const phrase = sourceBefore(scene, cue, comma + 1);
    const source = phrase === null ? null : resolve(scene, phrase);
    if (
      phrase !== null &&
      source !== null &&
      /^\s+(?:as\s+|and\s+)?$/.test(text.slice(comma + 1, source.start)) &&
      !SUBORDINATE.test(text.slice(clause.start, comma + 1)) &&
      !/\p{L}.*,/u.test(text.slice(source.end, cue.start))
    )
      found = { source: phrase, comma };
    comma = text.lastIndexOf(",", comma - 1);
  }
  return found === null ? null : report(scene, { start: clause.start, end: found.comma }, found.source, rest);
}

/** "..., when, in fact, X responded": the clause is no report of the one before it. */
const SUBORDINATE = /\b(?:when|while|because|although|though|whereas|if),(?:\s+(?:in|of|on)\s\p{Ll}+,)?$/u;

function report(scene: Scene, lead: Span, source: Phrase, rest: Span): Report | null {
  const { text } = scene.document;
  const dateline = DATELINE.exec(text.slice(lead.start, Math.min(lead.end, lead.start + 80)));
  const first = { start: lead.start + (dateline?.[0].length ?? 0), end: beforeComma(text, lead.end) };
  if (first.end - first.start < 4) return null;
  const more = continuation(scene, rest);
  // "But, he said, ...": a single word in front is no part of it.
  if (more !== null && !text.slice(first.start, first.end).includes(" ")) return { contents: [more], source };
  if (more === null && !isClause(scene, first)) return null;
  return { contents: more === null ? [first] : [first, more], source };
}

/** "HALVERN, Orsenia (AP) — " */
const DATELINE = /^\p{Lu}{3}[\p{Lu}\s.'’-]*(?:,\s[\p{L}. ]{2,20})?\s*(?:\([^()]{2,20}\)\s*)?[—–-]{1,2}\s+/u;

/** The subject of an inverted verb; "harbour spokesman X", where the tagger holds the first word for a verb. */
function subjectBehind(scene: Scene, cue: Cue, to: number): Phrase | null {
  const found = sourceAfter(scene, cue, to);
  if (found !== null) return found;
  const { text } = scene.document;
  const phrase = scene.nouns[firstFrom(scene.nouns, cue.end)];
  if (phrase === undefined || phrase.end > to || phrase.preposition !== null) return null;
  return /^\s+(?:\p{Ll}+\s+){1,2}$/u.test(text.slice(cue.end, phrase.start))
    ? { start: cue.end + 1, end: phrase.end }
    : null;
}

/** Nothing but when, where and to whom it was said stands between a report's verb and the next comma or the full stop. */
function closes({ document: { text }, verbs }: Scene, { start, end }: Span): boolean {
  const rest = text.slice(start, end);
  if (!CLOSING.test(rest)) return false;
  const comma = /[,;:—–]/.exec(rest);
  const stop = comma === null ? end : start + comma.index;
  const verb = verbs[firstFrom(verbs, start)];
  return (
    verb === undefined ||
    verb.start >= stop ||
    !verb.finite ||
    /\b(?:as|after|when|while|before)\b/.test(text.slice(start, verb.start))
  );
}

const CLOSING =
  /^\s*(?:$|[.,;:)—–])|^\s+(?:(?:on|in|at|to|during|by|via|through|after|before|late|early|earlier|later|yesterday|today|this|last|as|when|while)\b|\p{Lu}\p{Ll}+day\b|\p{Ll}+ly\b)/u;

/** What goes on behind the comma that closes an inserted "X said": a verb, "but ..." or a clause; null for all else. */
export function continuation(scene: Scene, { start, end }: Span): Span | null {
  const { text } = scene.document;
  const comma = text.slice(start, end).indexOf(",");
  if (comma < 0) return null;
  const from = start + comma + 1;
  const rest = text.slice(from, end);
  if (/^\s+(?:who|which|whose|whom|where|adding|as|while|when|after|before|during|\p{L}+ing)\b/u.test(rest))
    return null;
  const verb = scene.verbs[firstFrom(scene.verbs, from)];
  if (verb === undefined || verb.start >= end) return null;
  const goesOn = verb.finite && /^\s*(?:\p{L}+ly\s+)?$/u.test(text.slice(from, verb.start));
  if (!goesOn && !/^\s+but\s/.test(rest) && !opensClause(scene, from, { start, end })) return null;
  let to = end;
  while (to > from && /[.!?\s]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Back over the comma that stands in front of an offset. */
export function beforeComma(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s,]/.test(text[end - 1]!)) end--;
  return end;
}
