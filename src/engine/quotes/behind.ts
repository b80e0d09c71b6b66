import { TELLING_FORMS } from "../lexicon/reporting.ts";
import { tokenIndexAt } from "../text/document.ts";
import type { QuoteSource, Span } from "../types.ts";
import { isClause } from "./clause.ts";
import { opensClause } from "./content.ts";
import type { Cue } from "./cues.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** What is reported, in one part or in the two that the source stands between. */
export interface Report {
  contents: Span[];
  source: QuoteSource;
}

/** "CONTENT, said X.", "CONTENT, X, who was there, said on Monday.", "CON, said X, TENT"; null where the content follows. */
export function reportBefore(scene: Scene, cue: Cue, source: QuoteSource, clause: Span): Report | null {
  const { text, tokens } = scene.document;
  const verb = tokens[cue.token]!.lower;
  if (source.start >= cue.end) {
    if (verb.endsWith("ing") || !/[,?!—–]\s+$/.test(text.slice(clause.start, cue.start))) return null;
    const rest = { start: source.end, end: clause.end };
    return closes(scene, rest) ? report(scene, { start: clause.start, end: cue.start }, source, rest) : null;
  }
  const behind = TELLING_FORMS.has(verb) ? (hearerBehind(scene, cue, clause)?.end ?? cue.end) : cue.end;
  const rest = { start: behind, end: clause.end };
  // `Asked about it, X said: "..."`: what is said is still to come.
  if (!closes(scene, rest) || /^[,:]?\s*["“‘«:]/.test(text.slice(behind, behind + 4))) return null;
  const lead = text.slice(clause.start, source.start);
  const comma = /,\s+(?:as\s+|and\s+)?$/.exec(lead);
  if (comma === null || SUBORDINATE.test(lead.slice(0, comma.index + 1))) return null;
  return report(scene, { start: clause.start, end: clause.start + comma.index }, source, rest);
}

/** "told the committee", "warned Tarrant": the noun phrase straight behind the verb. */
export function hearerBehind(scene: Scene, { end }: Span, clause: Span): Span | null {
  const first = scene.nouns[firstFrom(scene.nouns, end)];
  if (first === undefined || first.end > clause.end) return null;
  return /^\s*(?:the\s+)?$/i.test(scene.document.text.slice(end, first.start)) ? first : null;
}

/** "..., when, in fact, X responded": the clause is no report of the one before it. */
const SUBORDINATE = /\b(?:when|while|because|although|though|whereas|if),(?:\s+(?:in|of|on)\s\p{Ll}+,)?$/u;

function report(scene: Scene, lead: Span, source: QuoteSource, rest: Span): Report | null {
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
  if (!goesOn && !/^\s+but\s/.test(rest) && !opensClause(scene, tokenIndexAt(scene.document, from), end))
    return null;
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
