import { SAYING_FORMS, TELLING_FORMS, THAT_FORMS } from "../lexicon/reporting.ts";
import type { Document, Sentence } from "../text/document.ts";
import { firstOverlap, trim } from "../text/span.ts";
import type { Quote, Span } from "../types.ts";
import { type Cue, cuesBetween } from "./cues.ts";
import type { Quotation } from "./marks.ts";
import { resolve } from "./resolve.ts";
import { type Scene, sourceAfter, sourceBefore } from "./source.ts";

/** What is reported has at least this many words. */
const LEAST_WORDS = 3;

/**
 * Reported speech: "X said (that) CONTENT", "CONTENT, X said", "according to X, CONTENT", "CONTENT, according to X",
 * "X told Y that CONTENT". One a cue; a report within a report is its own.
 */
export function readIndirect(scene: Scene, cues: readonly Cue[], quotations: readonly Quotation[]): Quote[] {
  const { document } = scene;
  const outers = quotations.map(({ outer }) => outer);
  const quotes: Quote[] = [];
  for (const sentence of document.sentences) {
    for (const cue of cuesBetween(document, cues, sentence.start, sentence.end)) {
      if (firstOverlap(outers, cue) !== null) continue;
      const report =
        cue.kind === "according" ? accordingTo(scene, cue, sentence) : reported(scene, cue, sentence);
      if (report === null) continue;
      const content = trim(document.text, report.content);
      if (content === null || isMostlyQuoted(document, content, outers)) continue;
      const source = resolve(scene, report.source);
      if (source === null || wordsIn(document, content) < LEAST_WORDS) continue;
      quotes.push({ kind: "indirect", contents: [content], cue: { start: cue.start, end: cue.end }, source });
    }
  }
  return quotes;
}

interface Report {
  content: Span;
  source: Span;
}

function accordingTo(scene: Scene, cue: Cue, sentence: Sentence): Report | null {
  const source = sourceAfter(scene, cue, sentence.end);
  if (source === null) return null;
  const { text } = scene.document;
  if (text.slice(sentence.start, cue.start).trim().length < 4) {
    const comma = text.indexOf(",", source.end);
    if (comma < 0 || comma > sentence.end) return null;
    return { source, content: { start: comma + 1, end: endOf(text, sentence) } };
  }
  return { source, content: { start: sentence.start, end: beforeComma(text, cue.start) } };
}

function reported(scene: Scene, cue: Cue, sentence: Sentence): Report | null {
  const { text, tokens } = scene.document;
  const verb = tokens[cue.token]!.lower;
  const next = tokens[cue.token + 1];
  const rest = text.slice(cue.end, sentence.end);
  // "CONTENT, X said." and "CONTENT, said X": the cue closes the sentence.
  const lead = text.slice(sentence.start, cue.start);
  if (
    /^[.,]?\s*(?:on\s+\p{Lu}\p{Ll}+day|in\s+a\s+[\p{L}\s]{3,24}|[\p{Ll}]+ly)?[.,]?\s*$/u.test(rest) &&
    SAYING_FORMS.has(verb)
  ) {
    const comma = lead.lastIndexOf(",");
    if (comma < 0) return null;
    const source = sourceBefore(scene, cue, sentence.start + comma + 1);
    return source === null
      ? null
      : { source, content: { start: sentence.start, end: sentence.start + comma } };
  }
  const that =
    /^\s+(?:(?:on|in|at|to)\s+[^,.;"“]{2,40}\s+|[\p{Ll}]+ly\s+|(?:the\s+)?\p{L}+\s+(?:\p{L}+\s+)?)?that\s+/u.exec(
      rest,
    );
  let start: number;
  if (that !== null && THAT_FORMS.has(verb)) start = cue.end + that[0].length;
  else if (TELLING_FORMS.has(verb)) {
    const hearer = sourceAfter(scene, cue, sentence.end);
    if (hearer === null || !hasVerb(scene.document, hearer.end, sentence)) return null;
    start = hearer.end;
  } else if (SAYING_FORMS.has(verb) && next !== undefined && opensClause(scene, cue, sentence)) {
    const time = /^\s+(?:on\s+)?(?:\p{Lu}\p{Ll}+day|yesterday|today)(?:\s+\p{Ll}+)?\b/u.exec(rest);
    start = cue.end + (time?.[0].length ?? 0);
  } else return null;
  const source = sourceBefore(scene, cue, sentence.start);
  return source === null ? null : { source, content: { start, end: endOf(text, sentence) } };
}

/** After "said" comes a subject with its verb, not an object: "said the bridge was closed". */
function opensClause(scene: Scene, cue: Cue, sentence: Sentence): boolean {
  const next = scene.document.tokens[cue.token + 1]!;
  if (next.pos === "punctuation" || /^(?:to|in|by|of|with|and|as|for|about)$/.test(next.lower)) return false;
  return hasVerb(scene.document, cue.end, sentence);
}

const hasVerb = ({ tokens }: Document, from: number, sentence: Sentence): boolean =>
  tokens
    .slice(sentence.first, sentence.last)
    .some((token) => token.start >= from && (token.pos === "verb" || token.pos === "auxiliary"));

const endOf = (text: string, { start, end }: Sentence): number => {
  let at = end;
  while (at > start && /[.!?\s]/.test(text[at - 1]!)) at--;
  return at;
};

const beforeComma = (text: string, at: number): number => {
  let end = at;
  while (end > 0 && /[\s,]/.test(text[end - 1]!)) end--;
  return end;
};

/** A sentence that is a quotation with its cue has been read already. */
function isMostlyQuoted(_document: Document, content: Span, outers: readonly Span[]): boolean {
  const quoted = outers.reduce(
    (sum, outer) =>
      sum + Math.max(0, Math.min(outer.end, content.end) - Math.max(outer.start, content.start)),
    0,
  );
  return quoted > (content.end - content.start) * 0.5;
}

const wordsIn = ({ text }: Document, { start, end }: Span): number =>
  text.slice(start, end).split(/\s+/).length;
