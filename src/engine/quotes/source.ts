import type { NounPhrase } from "../syntax/phrases.ts";
import type { Document } from "../text/document.ts";
import type { Entity, Span } from "../types.ts";

/** What the readers of quotations need of the document, made once. */
export interface Scene {
  document: Document;
  nouns: readonly NounPhrase[];
  /** Every mention with its entity, in text order. */
  mentions: readonly { start: number; end: number; form: string; entity: Entity }[];
}

/** The source in front of a cue: "X said", "X, who was there, said", "the head of the board said". */
export function sourceBefore(scene: Scene, cue: Span, from: number): Span | null {
  const phrases = phrasesIn(scene, from, cue.start);
  const nearest = phrases.at(-1);
  if (nearest === undefined) return null;
  const gap = scene.document.text.slice(nearest.end, cue.start);
  // "X, chairman of the board, said": what stands before the commas, if it opens the clause.
  if (/[,)—–]/.test(gap)) {
    const lead = phrases.find((phrase) => phrase.preposition === null && !isTime(scene, phrase));
    return lead === undefined ? null : withModifiers(scene, lead, phrases, cue.start);
  }
  let i = phrases.length - 1;
  // "the head of the board": back over the phrases that hang on it.
  while (i > 0 && phrases[i]!.preposition !== null && isLinked(scene, phrases[i - 1]!, phrases[i]!)) i--;
  const head = phrases[i]!;
  if (head.preposition !== null && /^(?:in|on|at|to|from|during)$/.test(head.preposition)) {
    const subject = phrases
      .slice(0, i)
      .findLast((phrase) => phrase.preposition === null && !isTime(scene, phrase));
    if (subject !== undefined) return spanOf(scene, subject, subject.end);
  }
  return spanOf(scene, head, nearest.end);
}

/** The source behind a cue: "said X", "according to X". */
export function sourceAfter(scene: Scene, cue: Span, to: number): Span | null {
  const phrases = phrasesIn(scene, cue.end, to);
  const first = phrases[0];
  if (first === undefined) return null;
  if (!/^\s*(?:the\s+)?$/i.test(scene.document.text.slice(cue.end, first.start))) return null;
  let last = first;
  for (const phrase of phrases.slice(1)) {
    if (!isLinked(scene, last, phrase) || !/^(?:of|for|from|at|with|in)$/.test(phrase.preposition ?? ""))
      break;
    last = phrase;
  }
  return spanOf(scene, first, last.end);
}

function phrasesIn({ nouns }: Scene, from: number, to: number): NounPhrase[] {
  let low = 0;
  let high = nouns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nouns[middle]!.start >= from) high = middle;
    else low = middle + 1;
  }
  const found: NounPhrase[] = [];
  for (let i = low; i < nouns.length && nouns[i]!.end <= to; i++) found.push(nouns[i]!);
  return found;
}

/** Nothing but a preposition stands between two phrases. */
const isLinked = ({ document }: Scene, a: NounPhrase, b: NounPhrase): boolean =>
  b.preposition !== null &&
  // "after the ministry said": such a word opens a clause of its own.
  !/^(?:after|before|as|since|until|during)$/.test(b.preposition) &&
  /^\s*\p{L}+\s*$/u.test(document.text.slice(a.end, b.start));

const isTime = ({ document }: Scene, { head }: NounPhrase): boolean =>
  document.tokens[head]!.tags.has("Date") ||
  /day$|^(?:week|month|year|morning|evening|night|afternoon)s?$/.test(document.tokens[head]!.lower);

function withModifiers(scene: Scene, lead: NounPhrase, phrases: readonly NounPhrase[], limit: number): Span {
  let end = lead.end;
  let last = lead;
  for (const phrase of phrases) {
    if (phrase.start < lead.end) continue;
    if (
      !isLinked(scene, last, phrase) ||
      phrase.end > limit ||
      !/^(?:of|for|from|at)$/.test(phrase.preposition!)
    )
      break;
    last = phrase;
    end = phrase.end;
  }
  return { start: lead.start, end };
}

const spanOf = (_scene: Scene, phrase: NounPhrase, end: number): Span => ({ start: phrase.start, end });
