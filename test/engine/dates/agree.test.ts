import { expect, test } from "vitest";
import { realEngine } from "../../support/engine.ts";
import { read, words } from "../../support/read.ts";

// Published on Thursday, 12 March 2026.
const datesOf = (text: string) => {
  const analysis = read(text);
  const written = words(analysis, analysis.dates);
  return analysis.dates.map((date, i) => [written[i], date.edtf]);
};

test.each([
  // What is told as done lies behind, though the day is nearer ahead.
  ["The May 7 attack shook the town.", "May 7", "2025-05-07"],
  ["She has not been seen since April 7.", "April 7", "2025-04-07"],
  ["It showed on May 7 that they were ready.", "May 7", "2025-05-07"],
  // What is called for the next weeks, or due, lies ahead.
  ["The council called a vote on April 7.", "April 7", "2026-04-07"],
  ["The dividend is payable June 15.", "June 15", "2026-06-15"],
  ["The May 7 election draws near.", "May 7", "2026-05-07"],
  // "Until" looks ahead but where nothing had happened until then.
  ["They did not search the yard until October.", "October", "2025-10"],
  ["The yard is closed until October.", "October", "2026-10"],
  ["They did not bid, and gave the firm until October.", "October", "2026-10"],
  ["We look forward to our visit to Orsen in October.", "October", "2026-10"],
  // The date that opens a clause has its verb behind it.
  ["Orsen said it would win, but Tuesday's vote showed otherwise.", "Tuesday", "2026-03-10"],
  ["Saturday's peak demand, according to Ms. Ngo, reached the limit.", "Saturday", "2026-03-07"],
  ["Then, in April, a study found more rooms may be added.", "April", "2025-04"],
  // An order of the day has no subject.
  ["Orsen: Host Halvern on Saturday.", "Saturday", "2026-03-14"],
  ["Halvern: Visit the Gulls on Saturday.", "Saturday", "2026-03-14"],
])("%s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([
  // In autumn a winter's day that is told as done was in the last one.
  ["A bridge near the harbour collapsed on Jan. 12.", "2026-01-12"],
  ["The museum will open on Jan. 12.", "2027-01-12"],
  ["The council called a vote on Jan. 1.", "2027-01-01"],
  ["The fair is on Jan. 12.", "2027-01-12"],
])("in November: %s", (text, edtf) => {
  const { dates } = realEngine().analyse({ text, published: "2026-11-19", language: "en" });
  expect(dates.map((date) => date.edtf)).toEqual([edtf]);
});

test.each([
  // A month in a story goes on from the date before it.
  ["On 19 March 2020 she asked. In May she posted a photo.", "May", "2020-05"],
  ["It opened in August 2019. In May it shut.", "May", "2020-05"],
  ["In August 2016 they left. The next year they came back.", "The next year", "2017"],
  // A year alone tells no story of months, nor does a month that is expected.
  ["She was born in 1990. In February she resigned.", "February", "2026-02"],
  ["It opened in August 2019. In May it will shut.", "May", "2026-05"],
  ["Growth will slow over the next year.", "the next year", null],
  ["The boat left on 3 February after five o'clock.", "five o'clock", "2026-02-03"],
])("a story goes on: %s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([
  ["Growth was 2% in the second quarter.", "the second quarter", "2025-34"],
  ["Growth was 2% in the first quarter.", "the first quarter", "2026-33"],
  ["Profit will fall in the third quarter.", "the third quarter", "2026-35"],
  ["It expects to report fourth-quarter sales soon.", "fourth-quarter", "2025-36"],
  ["Sales fell in Q3 of last year.", "Q3", "2025-35"],
  ["Revenue for Q4 2023 was low. In the fourth quarter it made a profit.", "the fourth quarter", "2023-36"],
  // A firm's own years and a game's quarters have no place in the calendar.
  ["Profit fell in the second fiscal quarter.", "the second fiscal quarter", null],
  ["He scored 60% of his free throws in the second quarter.", "the second quarter", null],
  ["They met in the second quarter.", "the second quarter", null],
])("quarters: %s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([
  ["It rose over the past year.", "the past year", "2025-03/2026-03"],
  ["It rose over the past month.", "the past month", "2026-02-12/2026-03-12"],
  ["It rose last year.", "last year", "2025"],
  ["It was built in the nineties.", "nineties", "199X"],
  ["It opens on April 4 and 5 between nine and ten.", "April 4 and 5", "2026-04-04/2026-04-05"],
  ["It shut at 2 P.M. on Tuesday.", "2 P.M.", "2026-03-10"],
  ["It may change in the near future.", "the near future", null],
  ["They wrote more in the last few months.", "the last few months", null],
])("other words: %s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([["He is in his thirties."], ["The future of the mill is dark."]])("no date in: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});

test("a day without its year has the year that the article gives it elsewhere", () => {
  const text = "The hall burned on Nov. 5, 2019. What was lost on Nov. 5 is missed.";
  expect(datesOf(text)).toContainEqual(["Nov. 5", "2019-11-05"]);
  // Two years, or a day that is still to come, settle nothing.
  const twice = "It burned on Nov. 5, 2019 and on Nov. 5, 2021. It was lost on Nov. 5.";
  expect(datesOf(twice)).toContainEqual(["Nov. 5", "2025-11-05"]);
  const ahead = "It burned on April 5, 2019. It will open on April 5.";
  expect(datesOf(ahead)).toContainEqual(["April 5", "2026-04-05"]);
});

test("the weekday that is tomorrow stays tomorrow in one article", () => {
  const text = "Storms will hit on Friday. Forecasters had a warning out for Friday.";
  expect(datesOf(text).map(([, edtf]) => edtf)).toEqual(["2026-03-13", "2026-03-13"]);
  // The day before yesterday is no day ahead.
  const both = "The court will sit on Tuesday. It heard him on Tuesday.";
  expect(datesOf(both).map(([, edtf]) => edtf)).toEqual(["2026-03-17", "2026-03-10"]);
});

test("long paragraphs of dates take time in proportion to their length", () => {
  const time = (text: string) => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  const some = "They did not meet until Friday, Nov. 5 and 6 or the second quarter, over the past few ";
  time(some.repeat(50));
  const [short, long] = [time(some.repeat(100)), time(some.repeat(400))];
  expect(long).toBeLessThan(short * 10 + 400);
});
