/**
 * Gives each word its tag, left to right: the best by a linear model over the word, its neighbours and the two tags
 * before. Words that the treebanks know well take only the tags they have there; most are then settled without a look
 * at their surroundings.
 */
import type { Document, Sentence, Token } from "../text/document.ts";
import type { Scores } from "./choice.ts";
import type { Scorer } from "./rows.ts";
import { describePlace, describeWord, PLACE, shapeAt, WORD } from "./tag-features.ts";
import { TAGS } from "./tags.ts";
import { formsOf, type Lexicon, type WordForm } from "./words.ts";

export interface TaggerModel {
  lexicon: Lexicon;
  /** By ambiguity class: the tags that its words may have, ascending; class 0 is of words that are not known. */
  classes: readonly Uint8Array[];
  scorer: Scorer;
}

/** The tokens of a sentence. */
type Bounds = Pick<Sentence, "first" | "last">;

export interface TaggedWords {
  /** The number of each token's tag. */
  tags: Uint8Array;
  /** The hash of each token's lower-case form. */
  words: Int32Array;
}

/** Linear in the text. */
export function tagWords(document: Document, model: TaggerModel): TaggedWords {
  const forms = formsOf(document.tokens, model.lexicon);
  const tags = new Uint8Array(document.tokens.length);
  const scores = new Int32Array(TAGS.length);
  for (const sentence of document.sentences) {
    const style = styleOf(document.tokens, sentence);
    for (let i = sentence.first; i < sentence.last; i++) {
      const form = forms[i]!;
      const allowed = tagsOf(model, form);
      if (allowed.length === 1) {
        tags[i] = allowed[0]!;
        continue;
      }
      const shape = shapeAt(form, style, i === sentence.first);
      // What a word says by itself is added up once for all its places.
      if (form.own?.shape !== shape) {
        form.own = { shape, scores: new Int32Array(TAGS.length) };
        describeWord(form, shape);
        WORD.score(model.scorer, form.own.scores);
      }
      scores.set(form.own.scores);
      describePlace(forms, tags, sentence, i, shape);
      tags[i] = PLACE.best(allowed, model.scorer, scores);
    }
  }
  return { tags, words: Int32Array.from(forms, ({ lower }) => lower) };
}

/** Adds what the word and its place say for each tag, given the tags before it; as training does. */
export function scoreTags(
  forms: readonly WordForm[],
  tags: Uint8Array,
  bounds: Bounds,
  i: number,
  style: number,
  scorer: Scorer,
  scores: Scores,
): void {
  const shape = shapeAt(forms[i]!, style, i === bounds.first);
  describeWord(forms[i]!, shape);
  WORD.score(scorer, scores);
  describePlace(forms, tags, bounds, i, shape);
  PLACE.score(scorer, scores);
}

/** The tags that a word may have. */
export const tagsOf = ({ classes }: TaggerModel, { ambiguity }: WordForm): Uint8Array => classes[ambiguity]!;

/** 1 where most words have a capital, as in headlines, whose capitals tell no names; 2 in all capitals; else 0. */
export function styleOf(tokens: readonly Token[], { first, last }: Bounds): number {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let i = first; i < last && i < first + 40; i++) {
    const { text } = tokens[i]!;
    const code = text.charCodeAt(0);
    const isCapital = code >= 65 && code <= 90;
    if (text.length < 4 || (!isCapital && (code < 97 || code > 122))) continue;
    words++;
    if (!isCapital) continue;
    capitals++;
    const second = text.charCodeAt(1);
    if (second >= 65 && second <= 90) shouted++;
  }
  if (words < 3 || capitals / words < 0.7) return 0;
  return shouted / words > 0.7 ? 2 : 1;
}
