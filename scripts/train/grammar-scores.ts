/** Scores of the grammar on sentences that it has not learned from, by the code that ships. */
import { type Grammar, readGrammar } from "../../src/engine/grammar/index.ts";
import { RELATIONS } from "../../src/engine/grammar/relations.ts";
import { TAGS, upos } from "../../src/engine/grammar/tags.ts";
import { SAYING_FORMS } from "../../src/engine/lexicon/reporting.ts";
import type { GoldSentence } from "./treebank.ts";

/** Relations whose score is shown by itself. */
const SHOWN = [
  "nsubj",
  "nsubj:pass",
  "obj",
  "obl",
  "obl:agent",
  "ccomp",
  "xcomp",
  "conj",
  "appos",
  "acl:relcl",
  "advcl",
  "nmod",
  "compound",
];

interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export function scoreGrammar(sentences: readonly GoldSentence[], grammar: Grammar): string[] {
  let tokens = 0;
  let pos = 0;
  let tags = 0;
  let words = 0;
  let attached = 0;
  let labelled = 0;
  const relations = new Map<string, Tally>();
  const speech: Tally = { right: 0, found: 0, wanted: 0 };
  const tallyOf = (relation: string): Tally => {
    const tally = relations.get(relation) ?? { right: 0, found: 0, wanted: 0 };
    relations.set(relation, tally);
    return tally;
  };
  for (const gold of sentences) {
    const read = gold.tokens.map((token) => ({ ...token }));
    readGrammar(
      {
        text: "",
        blocks: [],
        tokens: read,
        sentences: [{ index: 0, block: 0, first: 0, last: read.length, start: 0, end: 1 }],
      },
      grammar,
    );
    read.forEach((token, i) => {
      const goldTag = TAGS[gold.tags[i]!]!;
      tokens++;
      if (token.tag === goldTag) tags++;
      if (upos(token.tag) === upos(goldTag)) pos++;
      // Punctuation says nothing of who does what.
      if (goldTag === "PUNCT") return;
      words++;
      let head = gold.heads[i]!;
      while (head >= 0 && TAGS[gold.tags[head]!] === "PUNCT") head = gold.heads[head]!;
      const relation = RELATIONS[gold.relations[i]!]!;
      const isAttached = token.head === head;
      const isRight = isAttached && token.relation === relation;
      if (isAttached) attached++;
      if (isRight) labelled++;
      tallyOf(relation).wanted++;
      tallyOf(token.relation).found++;
      if (isRight) tallyOf(relation).right++;
      const isSpeaker = (of: string, at: number): boolean =>
        of.startsWith("nsubj") && at >= 0 && SAYING_FORMS.has(read[at]!.lower);
      const [isFound, isWanted] = [isSpeaker(token.relation, token.head), isSpeaker(relation, head)];
      if (isFound) speech.found++;
      if (isWanted) speech.wanted++;
      if (isFound && isWanted && isAttached) speech.right++;
    });
  }
  const share = (part: number, of: number): string => (part / of).toFixed(4);
  const f1 = ({ right, found, wanted }: Tally): string => ((2 * right) / (found + wanted)).toFixed(3);
  return [
    `held out: UPOS ${share(pos, tokens)}, tag ${share(tags, tokens)} of ${tokens} tokens`,
    `held out: labelled attachment ${share(labelled, words)}, unlabelled ${share(attached, words)} of ${words} words`,
    `held out: subject of a verb of speech P ${share(speech.right, speech.found)} R ${share(speech.right, speech.wanted)} F1 ${f1(speech)}`,
    `held out, F1: ${SHOWN.map((relation) => `${relation} ${f1(tallyOf(relation))}`).join(", ")}`,
  ];
}
