/** Which year and which week a day without one is of: by what is told of it, and when the article was published. */
import { describe, expect, test } from "vitest";
import { realEngine } from "../../support/engine.ts";
import { words } from "../../support/read.ts";

const datesOn = (published: string, text: string) => {
  const analysis = realEngine().analyse({ text, title: null, published, language: "en" });
  const written = words(analysis, analysis.dates);
  return analysis.dates.map((date, i) => [written[i], date.edtf]);
};
/** Thursday, 12 November 2026. */
const inNovember = (text: string) => datesOn("2026-11-12", text);

describe("a day without its year in an article of November", () => {
  test.each([
    ["Whitlock pleaded guilty on Dec. 4 to two counts of fraud.", "Dec. 4", "2025-12-04"],
    ["She was arrested Dec. 20 and charged with theft.", "Dec. 20", "2025-12-20"],
    ["The trial, which began on Nov. 30, ended in a hung jury.", "Nov. 30", "2025-11-30"],
    ["The barge left Orsen on Dec. 1.", "Dec. 1", "2025-12-01"],
    ["The mill has been shut since Dec. 1.", "Dec. 1", "2025-12-01"],
    ["The chapel collapsed on Jan. 12.", "Jan. 12", "2026-01-12"],
    ["Prices rose in December.", "December", "2025-12"],
    ["The fair ran from Dec. 4 to Dec. 9.", "Dec. 4", "2025-12-04"],
    ["The fair ran from Dec. 4 to Dec. 9.", "Dec. 9", "2025-12-09"],
    ["The barge seized on Dec. 1 is old.", "Dec. 1", "2025-12-01"],
    ["They ordered on Dec. 4 that he be freed.", "Dec. 4", "2025-12-04"],
    ["On Dec. 4 the council voted to close the school.", "Dec. 4", "2025-12-04"],
  ])("what was done on it has been: %s", (text, written, edtf) => {
    expect(inNovember(text)).toContainEqual([written, edtf]);
  });

  test.each([
    ["Sentencing is set for Feb. 3.", "Feb. 3", "2027-02-03"],
    ["The museum will open Dec. 4.", "Dec. 4", "2026-12-04"],
    ["The book is on sale July 22.", "July 22", "2027-07-22"],
    ["The bells will ring until Jan. 3.", "Jan. 3", "2027-01-03"],
    // What was called, ordered or put off is still to come.
    ["They called a vote on Dec. 3.", "Dec. 3", "2026-12-03"],
    ["The council called an election for Dec. 15.", "Dec. 15", "2026-12-15"],
    ["The judge scheduled a hearing on Dec. 15.", "Dec. 15", "2026-12-15"],
    ["The court put off the trial to Dec. 15.", "Dec. 15", "2026-12-15"],
    ["A judge ordered him to appear in court on Dec. 4.", "Dec. 4", "2026-12-04"],
    ["The firm set a Dec. 15 deadline.", "Dec. 15", "2026-12-15"],
    ["The firm closed the mill through Dec. 15.", "Dec. 15", "2026-12-15"],
    ["The firm has set Dec. 15 as its deadline.", "Dec. 15", "2026-12-15"],
    ["It will buy back its preferred shares on Dec. 15.", "Dec. 15", "2026-12-15"],
    ["Fans bought tickets for the concert on Dec. 4.", "Dec. 4", "2026-12-04"],
    // The day of a paper that is dated a day early.
    ["The bridge fell on Nov. 13.", "Nov. 13", "2026-11-13"],
    ["Crude for January delivery rose.", "January", "2027-01"],
    ["Gas futures for December delivery fell.", "December", "2026-12"],
  ])("what is to be done on it is to come: %s", (text, written, edtf) => {
    expect(inNovember(text)).toContainEqual([written, edtf]);
  });
});

describe("a weekday of the week ahead", () => {
  test.each([
    ["Northgate host Miami on Saturday after losing to Orsen on Tuesday.", "Saturday", "2026-11-14"],
    ["Northgate host Miami on Saturday after losing to Orsen on Tuesday.", "Tuesday", "2026-11-10"],
    ["The Gulls, who beat Utah on Monday, host Dallas on Saturday.", "Monday", "2026-11-09"],
    ["The Gulls, who beat Utah on Monday, host Dallas on Saturday.", "Saturday", "2026-11-14"],
    ["City play Halvern on Friday.", "Friday", "2026-11-13"],
    ["City face Halvern on Friday.", "Friday", "2026-11-13"],
    ["United travel to Orsen on Sunday.", "Sunday", "2026-11-15"],
    ["The Hawks, winners over Utah on Monday, are at Dallas on Saturday.", "Saturday", "2026-11-14"],
    ["Kickoff on Saturday is at 3 p.m.", "Saturday", "2026-11-14"],
    ["The vigil on Saturday is at noon.", "Saturday", "2026-11-14"],
    ["Viewing is from 4 to 7 p.m. Friday at the hall.", "Friday", "2026-11-13"],
    ["Next for Northgate is a trip to Halvern on Sunday.", "Sunday", "2026-11-15"],
    ["The Hawks (4-6) play host to Utah on Sunday.", "Sunday", "2026-11-15"],
    ["Halvern lost at Orsen on Saturday but host Utah on Friday.", "Friday", "2026-11-13"],
    ["The team flies to Orsen on Friday ahead of Sunday's final.", "Sunday", "2026-11-15"],
    ["Whitlock trained on Wednesday ahead of Sunday's final.", "Sunday", "2026-11-15"],
    ["Shares fell ahead of Friday's report.", "Friday", "2026-11-13"],
    ["They meet on Friday before flying to Orsen on Sunday.", "Sunday", "2026-11-15"],
  ])("%s", (text, written, edtf) => {
    expect(inNovember(text)).toContainEqual([written, edtf]);
  });

  test.each([
    ["Northgate beat Halvern on Saturday.", "Saturday", "2026-11-07"],
    ["The team hosted Boston on Saturday.", "Saturday", "2026-11-07"],
    ["Police say he fled on Saturday.", "Saturday", "2026-11-07"],
    ["Kickoff on Saturday was at 3 p.m.", "Saturday", "2026-11-07"],
    ["The attack on Saturday is the third this year.", "Saturday", "2026-11-07"],
    ["The Orsen visit on Saturday drew crowds.", "Saturday", "2026-11-07"],
    ["He was seen on Tuesday before being found dead on Friday.", "Friday", "2026-11-06"],
    ["Viewing was from 4 to 7 p.m. Friday at the hall.", "Friday", "2026-11-06"],
    ["The host of Friday's show wept.", "Friday", "2026-11-06"],
    // What came after it tells which week it was of.
    ["He died on Saturday after being shot on Tuesday.", "Tuesday", "2026-11-03"],
    ["He died on Wednesday after being shot on Tuesday.", "Tuesday", "2026-11-10"],
    // Two deeds, of which the second is no earlier.
    ["He was held on Tuesday and charged after a hearing on Wednesday.", "Wednesday", "2026-11-11"],
  ])("but of the last one: %s", (text, written, edtf) => {
    expect(inNovember(text)).toContainEqual([written, edtf]);
  });
});

describe("the hours of every day", () => {
  test.each([
    ["Police were called on Tuesday. The shop opens at 9 a.m. every day.", "9 a.m."],
    ["The concert is on Friday. Doors open at 7 p.m. on weekdays.", "7 p.m."],
    ["The fire broke out on Tuesday. The museum is open daily from 10 a.m.", "10 a.m."],
    ["The fire broke out on Tuesday. The bus usually leaves at 8 a.m.", "8 a.m."],
    ["The fire broke out on Tuesday. On Mondays the bus leaves at 8 a.m.", "8 a.m."],
    // Nor does what is done in the present go on from a day that has been.
    ["The fire broke out on Tuesday. The bus leaves at 8 a.m.", "8 a.m."],
  ])("are of no day: %s", (text, written) => {
    expect(inNovember(text)).toContainEqual([written, null]);
  });

  test.each([
    ["The fire broke out on Tuesday. The first crew came at 8 a.m.", "8 a.m.", "2026-11-10"],
    ["The fire broke out on Tuesday at 8 a.m., when the shop usually opens.", "8 a.m.", "2026-11-10"],
    ["At the daily briefing at 8 a.m. on Tuesday he wept.", "8 a.m.", "2026-11-10"],
    ["The hearing is on Friday. It starts at 8 a.m.", "8 a.m.", "2026-11-13"],
  ])("but a day's own are: %s", (text, written, edtf) => {
    expect(inNovember(text)).toContainEqual([written, edtf]);
  });
});

describe("parts of a year", () => {
  test.each([
    ["Sales rose in the first half of 2024.", "the first half of 2024", "2024-01/2024-06"],
    ["Sales rose in the second half of 2024.", "the second half of 2024", "2024-07/2024-12"],
    ["Sales rose in the first half of last year.", "the first half", "2025-01/2025-06"],
    ["In May, June and July 2024 it rained.", "May, June and July 2024", "2024-05/2024-07"],
    ["He was born in '99.", "'99", "1999"],
    ["By year-end 2025 it was done.", "year-end 2025", "2025-12"],
    ["It will be full by the end of this decade.", "this decade", "202X"],
    ["It will be full by the end of the decade.", "the end of the decade", "202X"],
    ["It was full a decade ago.", "a decade ago", "2016"],
    ["It will be full by the end of 2027.", "2027", "2027"],
    ["It was sold in March 2024.", "March 2024", "2024-03"],
  ])("%s", (text, written, edtf) => {
    expect(inNovember(text)).toContainEqual([written, edtf]);
  });

  test.each(["They led in the second half of the game.", "The '99ers won."])("none in: %s", (text) => {
    expect(inNovember(text)).toEqual([]);
  });
});
