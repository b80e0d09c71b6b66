import { expect, test } from "vitest";
import { read, words } from "../../support/read.ts";

// Published on Thursday, 12 March 2026.
const datesOf = (text: string) => {
  const analysis = read(text);
  const written = words(analysis, analysis.dates);
  return analysis.dates.map((date, i) => [written[i], date.edtf]);
};

test.each([
  ["Stores close on Thanksgiving and on the Fourth of July.", "Thanksgiving", "2026-11-26"],
  ["Stores close on Thanksgiving and on the Fourth of July.", "Fourth of July", "2026-07-04"],
  ["The mill burned on Thanksgiving.", "Thanksgiving", "2025-11-27"],
  ["The match is on Easter Monday.", "Easter Monday", "2026-04-06"],
  ["Shops are shut on Good Friday.", "Good Friday", "2026-04-03"],
  ["They met on Boxing Day.", "Boxing Day", "2025-12-26"],
  ["They met last Christmas.", "last Christmas", "2025-12-25"],
  ["They will meet next Christmas.", "next Christmas", "2026-12-25"],
  ["They met at Easter 2019.", "Easter 2019", "2019-04-21"],
  ["They met on Labor Day last year.", "Labor Day last year", "2025-09-01"],
  ["They met on Memorial Day 2024.", "Memorial Day 2024", "2024-05-27"],
  ["Sales were up on Black Friday.", "Black Friday", "2025-11-28"],
  ["They will march on St. Patrick's Day.", "St. Patrick's Day", "2026-03-17"],
  ["It was a quiet Ash Wednesday 2024.", "Ash Wednesday 2024", "2024-02-14"],
  // Its moon is seen a day earlier or later in each country.
  ["They met on Eid al-Fitr 2024.", "Eid al-Fitr 2024", "2024-04"],
  ["They met on Eid al-Adha 2025.", "Eid al-Adha 2025", "2025-06"],
  ["They met on Eid al-Fitr.", "Eid al-Fitr", null],
  ["They met before Eid.", "Eid", null],
])("%s", (text, written, edtf) => {
  expect(datesOf(text)).toContainEqual([written, edtf]);
});

test.each([
  ["The children look for Easter eggs."],
  ["They sell Christmas trees."],
  ["The Good Friday Agreement holds."],
  ["The shop's Christmas was a turkey."],
  ["Flights to Mar del Plata were full."],
  ["The team from Mar del Plata won the cup."],
  ["He flew to Mar-a-Lago."],
  ["The Oct Group closed its shop."],
  ["The talk was of Jan Whitlock."],
  ["The October Revolution was long."],
])("no date in: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});

test.each([
  ["The plan was made in October.", "October"],
  ["The October meeting was long.", "October"],
  ["Sales fell in the January-March period.", "January"],
  ["In October President Whitlock resigned.", "October"],
])("a month stays a month: %s", (text, written) => {
  expect(datesOf(text).map(([words]) => words)).toContain(written);
});
