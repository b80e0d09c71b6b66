import { expect, test } from "vitest";
import { readSyntax } from "../../../src/engine/clauses/index.ts";
import { outlookAt } from "../../../src/engine/dates/outlook.ts";
import type { BlockKind } from "../../../src/engine/types.ts";
import { documentOf } from "../../support/document.ts";
import { read, words } from "../../support/read.ts";

/** The tense that a word of a sentence stands in. */
function tenseOf(text: string, word: string, kind: BlockKind = "paragraph") {
  const document = documentOf(text, [{ kind, start: 0, end: text.length }]);
  const start = text.indexOf(word);
  return outlookAt(document, readSyntax(document), { start, end: start + word.length }).tense;
}

test.each([
  ["The minister will open the bridge on Friday.", "Friday", "future"],
  ["The ferry sank near the cape on Friday.", "Friday", "past"],
  // A subject that is a deed, and a day behind what the parser takes for a part of the verb.
  ["Voting ends on Feb. 20.", "Feb. 20", "future"],
  ["Filming locations on Feb. 20 were shut.", "Feb. 20", null],
  ["The parade is on St Patrick’s Day.", "St Patrick’s Day", "present"],
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
  // What is set or foreseen for a day lies ahead, but not the day on which somebody foresaw it.
  ["Sentencing is set for Friday.", "Friday", "future"],
  ["The hearing was set for Friday.", "Friday", "future"],
  ["Snow is forecast for Friday.", "Friday", "future"],
  ["The bank predicted on Friday that prices would rise.", "Friday", "past"],
  ["The board was to meet on Friday.", "Friday", "future"],
  ["He is sentenced on Friday.", "Friday", "present"],
  ["He has been sentenced on Friday.", "Friday", "past"],
  // The present tells of what is to come where it tells of the day itself.
  ["The match is on Friday.", "Friday", "present"],
  ["Storms are likely on Friday.", "Friday", "future"],
  ["The Gulls host Halvern on Friday.", "Friday", "future"],
  ["Stores close on Friday.", "Friday", "future"],
  ["There was a chance of rain on Friday.", "Friday", "past"],
  ["Parliament votes on the bill on Friday.", "Friday", "future"],
  ["The race kicks off on Friday.", "Friday", "future"],
  ["The deal was signed in May; on Friday it will end.", "Friday", "future"],
  ["Voters react to Friday's debate.", "Friday", null],
  ["Police look into the fire on Friday.", "Friday", null],
  ["Crowds gather as voters cast ballots Friday.", "Friday", null],
  ["The mayor says on Friday that he is well.", "Friday", null],
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
  ["Sentencing is set for Feb. 3.", "Feb. 3", "2027-02-03"],
  ["Sentencing was on Feb. 3.", "Feb. 3", "2026-02-03"],
  ["The election is on January 7.", "January 7", "2027-01-07"],
  ["A warning is in force until 10am Saturday.", "Saturday", "2026-03-14"],
  ["A warning was not in force until 10am Saturday.", "Saturday", "2026-03-07"],
  ["The Gulls host Halvern on Saturday.", "Saturday", "2026-03-14"],
  ["The Gulls hosted Halvern on Saturday.", "Saturday", "2026-03-07"],
  ["There is a chance of rain on Saturday.", "Saturday", "2026-03-14"],
  ["Two have died since Saturday.", "Saturday", "2026-03-07"],
  ["The tour stops at Halvern on January 22.", "January 22", "2027-01-22"],
  ["The river is low in January.", "January", "2026-01"],
])("resolved by tense: %s", (text, written, edtf) => {
  const analysis = read(text);
  const at = words(analysis, analysis.dates).indexOf(written);
  expect(analysis.dates[at]?.edtf).toBe(edtf);
});
