import type { NounPhrase } from "../clauses/index.ts";
import { sentenceAt } from "../text/document.ts";
import type { QuoteSource, Span } from "../types.ts";
import { kindOf } from "./candidates.ts";
import { isTime, phrasesIn } from "./near.ts";
import { resolve } from "./resolve.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** Sentences before its own in which a pronoun's antecedent is looked for. */
const FARTHEST = 2;

/** Longer sentences are tables and lists, and the subject is lost in them. */
const LONGEST = 600;

/**
 * Whom "it" or "they" stand for that report something, where no name is known to be meant: the subject before, in the
 * sentence itself ("the ministry said it believed") or in the last ones. "it" is a body or a paper, "they" several people.
 */
export function antecedentOf(scene: Scene, pronoun: Span): QuoteSource | null {
  const { text, sentences } = scene.document;
  const own = sentenceAt(scene.document, pronoun.start);
  if (own === null) return null;
  const isOne = text.slice(pronoun.start, pronoun.end).toLowerCase() === "it";
  const heard = lastHeard(scene, pronoun, sentences[Math.max(0, own.index - FARTHEST)]!.start);
  if (heard !== null && isMany(scene, heard) !== isOne && agrees(scene, heard, isOne)) return scene.heard;
  for (let back = 0; back <= FARTHEST; back++) {
    const sentence = sentences[own.index - back];
    if (sentence === undefined) return null;
    const end = back === 0 ? pronoun.start : sentence.end;
    const within = { start: Math.max(sentence.start, end - LONGEST), end };
    for (const phrase of phrasesIn(scene, within)) {
      if (phrase.preposition !== null || isTime(scene, phrase) || !agrees(scene, phrase, isOne)) continue;
      const source = resolve(scene, { start: phrase.start, end: phrase.end, limit: within.end });
      if (source !== null) return source;
    }
  }
  return null;
}

/** The phrase of the source that was heard last before a pronoun, not before `from`. */
function lastHeard({ heard, nouns }: Scene, pronoun: Span, from: number): NounPhrase | null {
  if (heard === null || heard.start < from || heard.start >= pronoun.start) return null;
  return nouns[firstFrom(nouns, heard.start)] ?? null;
}

const isMany = ({ document }: Scene, { head }: NounPhrase): boolean =>
  document.tokens[head]!.tag.endsWith("Plur");

function agrees(scene: Scene, phrase: NounPhrase, isOne: boolean): boolean {
  const { tag } = scene.document.tokens[phrase.head]!;
  const kind = kindOf(scene, phrase);
  if (kind === "body") return true;
  return isOne ? kind === "document" : kind === "person" && tag === "NOUN.Plur";
}
