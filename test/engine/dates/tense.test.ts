import { expect, test } from "vitest";
import { tenseAt } from "../../../src/engine/dates/tense.ts";
import type { BlockKind } from "../../../src/engine/types.ts";
import { documentOf } from "../../support/document.ts";
import { read, words } from "../../support/read.ts";

/** The tense that a word of a sentence stands in. */
function tenseOf(text: string, word: string, kind: BlockKind = "paragraph") {
  const document = documentOf(text, [{ kind, start: 0, end: text.length }]);
  const start = text.indexOf(word);
  return tenseAt(document, { start, end: start + word.length });
}

test.each([
  ["The minister will open the bridge on Friday.", "Friday", "future"],
  ["The ferry sank near the cape on Friday.", "Friday", "past"],
  // The nearest verb decides, not the one that opens the sentence.
  ["She said the court will sit on Friday.", "Friday", "future"],
  ["Officials expect rain, though none fell on Friday.", "Friday", "past"],
  // Participles look back unless something awaits them.
  ["The vote is scheduled for Friday.", "Friday", "future"],
  ["The rules to be published on Friday are long.", "Friday", "future"],
  ["The boats could have been lost on Friday.", "Friday", "past"],
  // An infinitive has the tense of what governs it.
  ["The firm agreed to buy the mill on Friday.", "Friday", "future"],
  ["The man tried to enter the hall on Friday.", "Friday", "past"],
  ["The firm agreed on Friday to buy the mill.", "Friday", "past"],
  // A record that was set is no event that is set for a day.
  ["The record was set on Friday.", "Friday", "past"],
  // With no verb before it, the one after it decides.
  ["On Friday the council will vote.", "Friday", "future"],
  ["On Friday the council voted.", "Friday", "past"],
  // "Effect" is no verb behind its preposition.
  ["The limits, which go into effect on Friday, are harsh.", "Friday", "future"],
  ["A quiet Friday.", "Friday", null],
])("%s", (text, word, tense) => {
  expect(tenseOf(text, word)).toBe(tense);
});

test("the present tells of a timetable, but in a headline of what has been", () => {
  expect(tenseOf("The leaders meet Monday in Orsen.", "Monday")).toBe("future");
  expect(tenseOf("Leaders meet Monday in Orsen", "Monday", "headline")).toBeNull();
});

test.each([
  ["The ferry sank on Monday.", "Monday", "2026-03-09"],
  ["The ferry will be raised on Monday.", "Monday", "2026-03-16"],
  ["The road is closed until Monday.", "Monday", "2026-03-16"],
  ["The firm agreed in June to buy the mill.", "June", "2025-06"],
  ["The mill will be sold in June.", "June", "2026-06"],
  ["He will retire Feb. 1.", "Feb. 1", "2027-02-01"],
  ["He retired Feb. 1.", "Feb. 1", "2026-02-01"],
  ["It opened in May last year.", "May last year", "2025-05"],
  ["Polls are held this September.", "this September", "2026-09"],
])("resolved by tense: %s", (text, written, edtf) => {
  const analysis = read(text);
  const at = words(analysis, analysis.dates).indexOf(written);
  expect(analysis.dates[at]?.edtf).toBe(edtf);
});
