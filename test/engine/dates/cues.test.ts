import { expect, test } from "vitest";
import { bitsOf, type Cue, cuesIn } from "../../../src/engine/dates/cues.ts";
import { documentOf } from "../../support/document.ts";
import { read } from "../../support/read.ts";

const hasCue = (text: string, cue: Cue): boolean =>
  (cuesIn(documentOf(text), { start: 0, end: text.length }) & bitsOf([cue])) !== 0;

test.each<[string, Cue]>([
  ["It rained in mid-March.", "month"],
  ["It rained on Sept. 9.", "month"],
  ["It rained on Monday’s march.", "weekday"],
  ["It rained Friday-Sunday.", "weekday"],
  ["It rained on the 4th of July.", "feast"],
  ["It rained on St. Patrick's Day.", "feast"],
  ["It rained in Q3.", "quarter"],
  ["It rained in Q3.", "digit"],
  ["It rained at six o’clock.", "clock"],
  ["It rained at year-end.", "unit"],
])("a word is found wherever it stands: %s", (text, cue) => {
  expect(hasCue(text, cue)).toBe(true);
});

test.each<[string, Cue]>([
  ["It rained in the marches.", "month"],
  ["It rained on the way.", "digit"],
  ["Sundaes were sold.", "weekday"],
])("nor where there is none: %s", (text, cue) => {
  expect(hasCue(text, cue)).toBe(false);
});

test("the cues of one block are none of the next", () => {
  const text = "It rained in March.\n\nIt was dry.";
  const document = documentOf(text);
  expect(document.blocks.map((block) => cuesIn(document, block) !== 0)).toEqual([true, false]);
});

/** Each the only date of its paragraph, one of every kind. */
test.each([
  "He came 2020-03-11.",
  "He came 25/03/2020.",
  "He came on 11 March.",
  "He came on March 11.",
  "He came on Juneteenth.",
  "He came on the Fourth of July.",
  "Sales fell in the third quarter.",
  "He came in FY2020.",
  "He came last winter.",
  "He came in January-March 2020.",
  "He came in early January.",
  "He came in 2019-20.",
  "He came in 664 BC.",
  "He came in the nineties.",
  "He came in ’99.",
  "He came in the 20th century.",
  "He comes tomorrow week.",
  "He comes two weeks from Friday.",
  "He came on Sunday the 8th.",
  "He came a year ago.",
  "He comes two months from now.",
  "He came last night.",
  "He came this decade.",
  "He comes at year-end.",
  "He came on the 12th.",
  "He came several weeks afterwards.",
  "He came the following month.",
  "He came the previous Friday.",
  "He came at eight o'clock.",
  "He came in nineteen ninety-seven.",
  "He came in two thousand and four.",
  "He came in 1979.",
  "He came recently.",
])("a date is read where it is the only one: %s", (text) => {
  expect(read(text).dates).toHaveLength(1);
});
