import { describe, expect, test } from "vitest";
import { read, words } from "../support/read.ts";

const datesOf = (text: string) => {
  const analysis = read(text);
  return analysis.dates.map((date, i) => [words(analysis, analysis.dates)[i], date.edtf]);
};

describe("dates", () => {
  test.each([
    ["The ferry sank on 3 March 2019 off the cape.", "3 March 2019", "2019-03-03"],
    ["The ferry sank on March 3, 2019, off the cape.", "March 3, 2019", "2019-03-03"],
    ["The ferry sank on Sept. 9 off the cape.", "Sept. 9", "2025-09-09"],
    ["The ferry sank on 2019-03-03.", "2019-03-03", "2019-03-03"],
    ["Talks are planned from 11-14 March 2026.", "11-14 March 2026", "2026-03-11/2026-03-14"],
    ["The law was passed in January 2020.", "January 2020", "2020-01"],
    ["The law was passed in early January.", "early January", "2026-01"],
    ["The law was passed last December.", "last December", "2025-12"],
    ["She was born in 1987.", "1987", "1987"],
    ["The mill closed in the 1990s.", "1990s", "199X"],
    ["He spoke on Tuesday.", "Tuesday", "2026-03-10"],
    ["He spoke yesterday.", "yesterday", "2026-03-11"],
    ["He will speak tomorrow.", "tomorrow", "2026-03-13"],
    ["He spoke two weeks ago.", "two weeks ago", "2026-02-26"],
    ["Prices rose last month.", "last month", "2026-02"],
    ["Sales fell in the third quarter of 2025.", "the third quarter of 2025", "2025-35"],
    ["The court sits on the 20th.", "the 20th", "2026-02-20"],
    ["They ruled from 1966 to 1971 and in 1988-91.", "1988-91", "1988/1991"],
  ])("%s", (text, written, edtf) => {
    expect(datesOf(text)).toContainEqual([written, edtf]);
  });

  test.each([
    ["The crowd may march to the palace."],
    ["About 2,000 people and 1900 homes were hit."],
    ["Sheffield Wednesday beat Leyton."],
    ["They live in Room 2019 of the hotel."],
    ["Ana March won the prize."],
  ])("no date in: %s", (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  test("a relative day without a day of publication has no value, and is still seen", () => {
    const text = "The ferry sank on Tuesday, the coastguard of the small island said.";
    const analysis = read(text);
    expect(analysis.dates).toHaveLength(1);
  });

  test("the dateline's place is read", () => {
    expect(read("PORT ELLERY, Orsenia (AP) — The bridge fell, police said.").article.dateline?.place).toBe(
      "PORT ELLERY, Orsenia",
    );
    expect(read("The bridge — the oldest in town — fell.").article.dateline).toBeNull();
  });
});
