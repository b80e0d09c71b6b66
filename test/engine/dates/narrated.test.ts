import { expect, test } from "vitest";
import { read, words } from "../../support/read.ts";

const datesOf = (text: string) => {
  const analysis = read(text);
  const written = words(analysis, analysis.dates);
  return analysis.dates.map((date, i) => [written[i], date.edtf]);
};

test.each([
  ["She joined in 1995; the following year she left.", "the following year", "1996"],
  ["In 1995 she joined the mill. That year it burned.", "That year", "1995"],
  ["It fell in March 2019. A month later it was raised.", "A month later", "2019-04"],
  ["It fell on 30 March 2019. Three days later it was raised.", "Three days later", "2019-04-02"],
  ["It fell on 30 March 2019, and ten days earlier it shook.", "ten days earlier", "2019-03-20"],
  ["It fell on 1 March 2019. The previous Friday was calm.", "The previous Friday", "2019-02-22"],
  // The date before it, though not the first.
  ["Born in 1960, she joined in 1995; the following year she left.", "the following year", "1996"],
  // With no date before it, a year earlier is that before the article's.
  ["Profit fell from a year earlier.", "a year earlier", "2025"],
])("%s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([
  ["The following month they left.", "The following month"],
  ["Several weeks later they left.", "Several weeks later"],
  // A year says nothing of days.
  ["She joined in 1995. Three days later she left.", "Three days later"],
])("seen, but without a value: %s", (text, written) => {
  expect(datesOf(text)).toContainEqual([written, null]);
});

test("a date two paragraphs away is not the one that is meant", () => {
  expect(datesOf("It fell in 1995.\n\nIt was old.\n\nThe following year they left.")).toContainEqual([
    "The following year",
    null,
  ]);
});

test.each([
  ["The tomb is from 664 B.C.E., they said.", "664 B.C.E.", "-0663"],
  ["The town burned in AD 79.", "AD 79", "0079"],
  ["It was nineteen ninety-seven.", "nineteen ninety-seven", "1997"],
  ["In January nineteen eighty-four it shut.", "January nineteen eighty-four", "1984-01"],
  ["It shut in two thousand and four.", "two thousand and four", "2004"],
])("years in other words: %s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([["Two thousand and four people came."], ["They waited the past two years."]])(
  "no date in: %s",
  (text) => {
    expect(datesOf(text)).toEqual([]);
  },
);

test.each([
  ["It shut at 9 a.m. on Tuesday.", "9 a.m.", "2026-03-10"],
  ["It shut on Tuesday at about 9:30 a.m.", "9:30 a.m.", "2026-03-10"],
  ["It was open 9 a.m. to 5 p.m. on Tuesday.", "9 a.m.", "2026-03-10"],
  ["It is open 9 a.m. to 5 p.m. on Tuesday.", "9 a.m.", "2026-03-17"],
  // In the next sentence it is of the day told before it; where none is told, of none.
  ["It shut on Tuesday. At 9 a.m. it opened.", "9 a.m.", "2026-03-10"],
  ["It shut at 9 a.m.", "9 a.m.", null],
  ["It shut in January. At 9 a.m. it opened.", "9 a.m.", null],
])("a clock time takes the day beside it or told before it, and no other: %s", (text, written, edtf) => {
  expect(datesOf(text).find(([words]) => written.startsWith(words!) || words!.startsWith(written))?.[1]).toBe(
    edtf,
  );
});

test.each([
  ["He was born on 11.03.2020.", "11.03.2020", "2020-03-11"],
  ["He was born on 25/03/2020.", "25/03/2020", "2020-03-25"],
  ["He was born on 03/25/2020.", "03/25/2020", "2020-03-25"],
  // The day and the month cannot be told apart, the year is certain.
  ["He was born on 03/11/1987.", "03/11/1987", "1987"],
  ["It was posted 2026-03-11T14:05:00Z by them.", "2026-03-11T14:05:00Z", "2026-03-11"],
  ["Sales fell in January-March 2020.", "January-March 2020", "2020-01/2020-03"],
  ["Sales fell from December to February 2020.", "December to February 2020", "2019-12/2020-02"],
  ["They met on New Year's Eve.", "New Year's Eve", "2025-12-31"],
  ["It shuts by the end of the year.", "the end of the year", "2026-12"],
  ["It began at the start of the year.", "the start of the year", "2026"],
  ["It shuts at the end of the month.", "the end of the month", "2026-03"],
  ["Its worst year, 2006, was long.", "2006", "2006"],
  ["It ran in the '80s.", "'80s", "198X"],
  ["It broke in the winter of 2019-20.", "the winter of 2019-20", "2019-24"],
  ["It fell in fiscal year 2024-25.", "fiscal year 2024-25", "2024"],
])("other styles: %s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([["Highs will be in the 70s."], ["It took the best part of a year."]])("no date in: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
