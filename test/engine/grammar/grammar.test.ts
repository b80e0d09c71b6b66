import { describe, expect, test } from "vitest";
import { decodeGrammar } from "../../../src/engine/grammar/index.ts";
import { encodeGrammar } from "../../../src/engine/grammar/weights.ts";
import { documentOf } from "../../support/document.ts";

const tagOf = (text: string, word: string) =>
  documentOf(text).tokens.find((token) => token.text === word)!.tag;

describe("tags", () => {
  test.each([
    ["The court will rule on Friday.", "rule", "VERB.Inf"],
    ["The rule was changed.", "rule", "NOUN.Sing"],
    ["The board was told on Monday.", "told", "VERB.PastPart"],
    ["Whitlock told the board.", "told", "VERB.Past"],
    ["Whitlock's mill closed.", "'s", "PART.Poss"],
    ["It's closed.", "'s", "AUX.Pres"],
    ["In May it shut.", "shut", "VERB.Past"],
    ["The government plans to lift the ban.", "plans", "VERB.Pres3"],
    ["The plans were changed.", "plans", "NOUN.Plur"],
    ["Ana Whitlock (22), of New Street in Halvern, committed theft from a shop.", "committed", "VERB.Past"],
    ["The band reunited in 2005 for several concerts.", "reunited", "VERB.Past"],
    ["A leader loved by all.", "loved", "VERB.PastPart"],
    ["The band, reunited in 2005, played on.", "reunited", "VERB.PastPart"],
  ])("%s %s", (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});

describe("dependencies", () => {
  test("each word hangs on a word of its sentence, and no word on itself", () => {
    const { tokens } = documentOf(
      "“The mill will close,” said Ana Whitlock, head of the board. Workers wept.",
    );
    for (const { index, head, sentence } of tokens) {
      if (head < 0) continue;
      expect(head).not.toBe(index);
      expect(tokens[head]!.sentence).toBe(sentence);
    }
  });

  test("a sentence without words, and one without end, are read", () => {
    expect(documentOf("...").tokens).toHaveLength(1);
    const long = Array.from({ length: 3_000 }, (_, i) => (i % 2 === 0 ? "mill" : "and")).join(" ");
    expect(documentOf(long).tokens).toHaveLength(3_000);
  });
});

describe("the file of weights", () => {
  const bytes = encodeGrammar({
    classes: [Uint8Array.of(0, 1)],
    lexicon: new Map([[7, 0]]),
    allowed: [Uint8Array.of(1)],
    tables: { tags: [[5, [[0, 2]]]], moves: [[9, [[1, -3]]]], relations: [[11, [[2, 4]]]] },
  });

  test("gives back what was written", () => {
    const { tagger, parser } = decodeGrammar(bytes);
    expect([...tagger.classes[0]!]).toEqual([0, 1]);
    expect(tagger.lexicon.get(7)).toBe(0);
    const scores = new Int32Array(3);
    parser.moves.score(Int32Array.of(9), scores);
    expect(scores[1]).toBeLessThan(0);
    expect([scores[0], scores[2]]).toEqual([0, 0]);
  });

  test.each([
    ["no such file", new Uint8Array([1, 2, 3, 4, 5])],
    ["version", Uint8Array.from(bytes, (byte, i) => (i === 4 ? 99 : byte))],
    ["cut short", bytes.subarray(0, bytes.length - 2)],
    ["length", Uint8Array.of(...bytes, 0)],
    ["cut short", new Uint8Array(0)],
  ])("says what is wrong with it: %s", (why, wrong) => {
    expect(() => decodeGrammar(wrong)).toThrow(why);
  });
});
