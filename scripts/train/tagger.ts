/** Trains the part-of-speech tagger on treebanks. */
import { bestOf } from "../../src/engine/grammar/choice.ts";
import { hashOf } from "../../src/engine/grammar/hash.ts";
import { PLACE, WORD } from "../../src/engine/grammar/tag-features.ts";
import { scoreTags, styleOf, type TaggerModel, tagsOf } from "../../src/engine/grammar/tagger.ts";
import { TAGS } from "../../src/engine/grammar/tags.ts";
import { formsOf } from "../../src/engine/grammar/words.ts";
import { generator, type Perceptron, shuffle } from "./perceptron.ts";
import type { GoldSentence } from "./treebank.ts";

/** A word seen so often takes only the tags it was seen with. */
const FREQUENT = 12;
/** A tag that a frequent word has this seldom is a slip of the treebank. */
const RARE = 0.004;
/** The lexicon holds words seen at least this often. */
const LEAST_SEEN = 2;

/** A class's number is a byte; 255 is of what is not there. */
const MOST_CLASSES = 253;

/** The tags that new words have: words of open classes. */
const OPEN = /^(?:NOUN|PROPN|ADJ|ADV(?!\.Wh)|VERB|NUM|INTJ|X|SYM|PUNCT|ADP$)/;

export interface TaggerLists {
  lexicon: Map<number, number>;
  classes: Uint8Array[];
}

/** The words that the treebanks know, by ambiguity class. Class 0 is of unknown words. */
export function listsOf(sentences: readonly GoldSentence[]): TaggerLists {
  const counts = new Map<string, Map<number, number>>();
  for (const { tokens, tags } of sentences)
    tokens.forEach(({ lower }, i) => {
      const of = counts.get(lower) ?? new Map<number, number>();
      counts.set(lower, of);
      of.set(tags[i]!, (of.get(tags[i]!) ?? 0) + 1);
    });
  const open = TAGS.flatMap((tag, i) => (OPEN.test(tag) ? [i] : []));
  /** Words by what they may be; how often words of the class are met. */
  const found = new Map<string, { tags: number[]; words: string[]; uses: number }>();
  for (const [word, of] of counts) {
    const total = [...of.values()].reduce((a, b) => a + b, 0);
    if (total < LEAST_SEEN) continue;
    const met = [...of].filter(([, n]) => n / total >= RARE).map(([tag]) => tag);
    const tags = (total >= FREQUENT ? met : [...new Set([...open, ...met])]).sort((a, b) => a - b);
    // A rare word may be anything, but what it was met as still tells.
    const key = `${total >= FREQUENT} ${met.sort((a, b) => a - b)}`;
    const known = found.get(key) ?? { tags, words: [], uses: 0 };
    found.set(key, known);
    known.words.push(word);
    known.uses += total;
  }
  const classes = [Uint8Array.from(open)];
  const lexicon = new Map<number, number>();
  // The classes of the most words come first: numbers are bytes, and what finds no place is an unknown word.
  for (const { tags, words } of [...found.values()].sort((a, b) => b.uses - a.uses).slice(0, MOST_CLASSES)) {
    for (const word of words) lexicon.set(hashOf(word), classes.length);
    classes.push(Uint8Array.from(tags));
  }
  return { lexicon, classes };
}

/** The tags of a sentence's tokens by weights that are still being learned. */
export function tagSentence({ tokens }: GoldSentence, model: TaggerModel): Uint8Array {
  const forms = formsOf(tokens, model.lexicon);
  const bounds = { first: 0, last: tokens.length };
  const style = styleOf(tokens, bounds);
  const tags = new Uint8Array(tokens.length);
  const scores = new Float64Array(TAGS.length);
  for (let i = 0; i < tags.length; i++) {
    const allowed = tagsOf(model, forms[i]!);
    tags[i] = allowed[0]!;
    if (allowed.length === 1) continue;
    scores.fill(0);
    scoreTags(forms, tags, bounds, i, style, model.scorer, scores);
    tags[i] = bestOf(allowed, scores);
  }
  return tags;
}

export function trainTagger(
  sentences: readonly GoldSentence[],
  lists: TaggerLists,
  epochs: number,
  start: Perceptron,
  report: (line: string) => void,
): Perceptron {
  const random = generator(20200311);
  const order = sentences.map((_, i) => i);
  const scores = new Float64Array(TAGS.length);
  const all = sentences.map(({ tokens }) => ({
    forms: formsOf(tokens, lists.lexicon),
    bounds: { first: 0, last: tokens.length },
    style: styleOf(tokens, { first: 0, last: tokens.length }),
  }));
  const model: TaggerModel = { ...lists, scorer: start };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let words = 0;
    for (const s of order) {
      const { tags: gold } = sentences[s]!;
      const { forms, bounds, style } = all[s]!;
      const tags = new Uint8Array(gold.length);
      for (let i = 0; i < gold.length; i++) {
        const allowed = tagsOf(model, forms[i]!);
        words++;
        if (allowed.length === 1) {
          tags[i] = allowed[0]!;
          continue;
        }
        scores.fill(0);
        scoreTags(forms, tags, bounds, i, style, start, scores);
        tags[i] = bestOf(allowed, scores);
        start.tick();
        if (tags[i] === gold[i]) continue;
        wrong++;
        if (!allowed.includes(gold[i]!)) continue;
        start.update(WORD.features, gold[i]!, tags[i]!);
        start.update(PLACE.features, gold[i]!, tags[i]!);
      }
    }
    report(`tagger, epoch ${epoch}: ${((100 * wrong) / words).toFixed(2)}% wrong while training`);
  }
  return start;
}
