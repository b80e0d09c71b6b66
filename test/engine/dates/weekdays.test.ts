import { expect, test } from "vitest";
import { read, words } from "../../support/read.ts";

// Published on Thursday, 12 March 2026.
const datesOf = (text: string) => {
  const analysis = read(text);
  const written = words(analysis, analysis.dates);
  return analysis.dates.map((date, i) => [written[i], date.edtf]);
};

test.each([
  ["The strike starts on Monday week, the union said.", "Monday week", "2026-03-23"],
  ["He was to retire on Friday week.", "Friday week", "2026-03-20"],
  ["The shop opens today week.", "today week", "2026-03-19"],
  ["The shop opens on Friday fortnight.", "Friday fortnight", "2026-03-27"],
  ["The shop opens a week on Monday.", "a week on Monday", "2026-03-23"],
  ["The shop opens two weeks from Friday.", "two weeks from Friday", "2026-03-27"],
  ["It was a year ago Tuesday that the mill burned.", "a year ago Tuesday", "2025-03-10"],
  ["The mill burned two weeks ago on Tuesday.", "two weeks ago on Tuesday", "2026-02-24"],
  ["She was found two days after Sunday's storm.", "two days after Sunday", "2026-03-10"],
  ["He was shot on Monday last week.", "Monday last week", "2026-03-02"],
  ["He was shot last week on Monday.", "last week on Monday", "2026-03-02"],
  ["The court sits on Tuesday of next week.", "Tuesday of next week", "2026-03-17"],
  ["The show runs on Sunday 15 and Monday 16.", "Sunday 15", "2026-03-15"],
  ["The show runs on Sunday 15 and Monday 16.", "Monday 16", "2026-03-16"],
  ["The fair opens on Saturday the 28th.", "Saturday the 28th", "2026-03-28"],
  ["The fair ran on Saturday 7.", "Saturday 7", "2026-03-07"],
  ["The fair runs on Saturday 14 and Sunday 15 November.", "Saturday 14", "2026-11-14"],
])("%s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([
  ["On Monday 12 people were hurt.", "12 people"],
  ["On Sunday 15 homes burned.", "15 homes"],
])("a count behind a weekday stays a count: %s", (text, written) => {
  const analysis = read(text);
  expect(words(analysis, analysis.figures)).toContain(written);
});

test.each([
  ["They met on Monday. The week was long.", "Monday", "2026-03-09"],
  ["It was shut for three months on Tuesday.", "Tuesday", "2026-03-10"],
  // The 20th was no Monday.
  ["They lost on Monday 20-14.", "Monday", "2026-03-09"],
])("a weekday of its own: %s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([
  ["The blast came on Thursday evening, March 5, in Orsen.", "Thursday evening", "2026-03-05"],
  ["The boat sank on Sunday night, 7 June 2026.", "Sunday night", "2026-06-07"],
  ["The boat sank on 1 February, a Sunday.", "Sunday", "2026-02-01"],
  ["The boat sank on Sunday (Feb. 1).", "Sunday", "2026-02-01"],
  ["The boat sank on Sunday at 9 p.m. (Feb. 1).", "Sunday", "2026-02-01"],
  // The year in which the weekday is right.
  ["The boat sank on Saturday night, Feb. 1.", "Saturday night", "2025-02-01"],
  ["The boat sank on Saturday night, Feb. 1.", "Feb. 1", "2025-02-01"],
  ["Tomorrow, a Friday, is the last day.", "Friday", "2026-03-13"],
  // Another day, not the same one.
  ["It rained on Tuesday and on March 5.", "Tuesday", "2026-03-10"],
  ["It rained on Tuesday. March 5 was dry.", "Tuesday", "2026-03-10"],
])("a weekday beside a date: %s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([
  ["Profit fell in the six months to 30 September. Its shares were down 3% at 10:40 GMT.", "10:40 GMT", null],
  ["The firm reported on 2 February. Its stock was up 4% at 11:15 GMT.", "11:15 GMT", null],
  ["The firm reported on 2 February, and its stock was up 4% at 11:15 GMT.", "11:15 GMT", null],
  // Prices are of the article's day, however near the other one is.
  ["The firm reported on Tuesday. Its stock was up 4% at 11:15 GMT.", "11:15 GMT", null],
  ["The firm reported on Tuesday. At 9:30 ET, the stock was down 2%.", "9:30 ET", null],
  ["The pact was signed on 2 February; by 10:05 GMT the shares had risen 3%.", "10:05 GMT", null],
  ["The hearing is on 3 April. It starts at 10 a.m. in Orsen.", "10 a.m.", "2026-04-03"],
  ["The yard shut on 2 February. At 9 a.m. it opened.", "9 a.m.", "2026-02-02"],
  ["The yard burned on Tuesday. Crews were called at 9 a.m.", "9 a.m.", "2026-03-10"],
  ["On 2 February crews were called at 9 a.m. to the yard.", "9 a.m.", "2026-02-02"],
])("a clock time takes no foreign day: %s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});
