import { expect, test } from "vitest";
import { read, words } from "../../support/read.ts";

// Published on Thursday, 12 March 2026.
const datelineOf = (text: string) => {
  const { dateline } = read(text).article;
  return dateline === null ? null : [dateline.place, dateline.date];
};

test.each([
  ["PORT ELLERY, Orsenia (AP) — The bridge fell.", "PORT ELLERY, Orsenia", null],
  ["ORSEN/HALVERN, March 11 - The two towns signed a pact.", "ORSEN/HALVERN", "2026-03-11"],
  ["Orsen, Mar 11, 2026 (AFP) - The town will cut taxes.", "Orsen", "2026-03-11"],
  ["Orsen, March 11 - The town will cut taxes.", "Orsen", "2026-03-11"],
  ["Orsen, 11 March: The town will cut taxes.", "Orsen", "2026-03-11"],
  ["ORSEN, March 11, 2026 /PRNewswire/ -- Belmora Corp. said it grew.", "ORSEN", "2026-03-11"],
  ["ORSEN--(BUSINESS WIRE)--Belmora Corp. said it grew.", "ORSEN", null],
  ["ORSEN & HALVERN, Texas--(BUSINESS WIRE)--Belmora Corp. said it grew.", "ORSEN & HALVERN, Texas", null],
  ["ORSEN, Texas--(BUSINESS WIRE)--Nov 19, 2026--Belmora Corp. said it grew.", "ORSEN, Texas", "2026-11-19"],
  [
    "PORT ELLERY, Lake District, Orsenia — Troops took the hill.",
    "PORT ELLERY, Lake District, Orsenia",
    null,
  ],
  // Before a colon, or with no capitals, what lists know as a place.
  ["NEW DELHI: The council will cut taxes.", "NEW DELHI", null],
  ["Nairobi, Kenya — The council met.", "Nairobi, Kenya", null],
  ["Beirut — The council met.", "Beirut", null],
  ["Ellery, Ill. — Whitlock ran for three goals.", "Ellery, Ill.", null],
  ["ORSEN (AP)_ The mayor paid.", "ORSEN", null],
  ["ORSEN, Thursday, March 12 (Xinhua) -- The mayor paid.", "ORSEN", "2026-03-12"],
  ["Orsen, March 11 (IANS) Nine people were hurt.", "Orsen", "2026-03-11"],
  ["Orsen (CNN)The council met.", "Orsen", null],
  ["ORSEN, March 11. /TASS/. The council met.", "ORSEN", "2026-03-11"],
  [
    "Ellery, Orsenia--(Newsfile Corp. - March 11, 2026) - Belmora Corp. said it grew.",
    "Ellery, Orsenia",
    "2026-03-11",
  ],
  // Of the year that is nearest to the publication.
  ["ORSEN, Dec 31 (Reuters) - The mayor paid.", "ORSEN", "2025-12-31"],
  ["NEW ORSEN: (Reuters) The mayor paid.", null, null],
  ["Wednesday, March 11, 2026\n\nThe bridge over the river fell.", null, "2026-03-11"],
  ["11 March 2026, 10:15 GMT\n\nThe bridge over the river fell.", null, "2026-03-11"],
])("%s", (text, place, date) => {
  expect(datelineOf(text)).toEqual(place === null && date === null ? null : [place, date]);
});

test.each([
  ["The vote is due on March 3."],
  ["Her album is out Jan. 15."],
  ["The bridge — the oldest in town — fell."],
  ["On Monday, March 9 - the day of the vote - it rained."],
  ["FILE - The bridge over the river in March."],
  ["SARS-CoV-2 is seen in Orsen."],
  ["AVON RENT-A-BIKE Corp. said it grew."],
  ["WARNING: The bridge is shut."],
  ["WHO: Masks are safe."],
  ["POLICE: The bridge is shut."],
  ["Delhi: The bridge is shut."],
  ["Nora Whitlock — The singer was born in Orsen."],
  ["The Fund (IMF) Friday cut its forecast."],
  ["Belmora Corp (BLM) Shares fell."],
  ["(See page 2) The bridge is shut."],
])("no dateline: %s", (text) => {
  expect(datelineOf(text)).toBeNull();
});

test.each([
  ["HALVERN, Norland (AP) — Sixteen people were hurt on Thursday, police said.", "Sixteen people were hurt"],
  ["(CNN)Sixteen people were hurt on Thursday, police said.", "Sixteen people were hurt"],
  ["Orsen (CNN)Sixteen people were hurt on Thursday, police said.", "Sixteen people were hurt"],
  ["Police (CNN correspondents) were hurt on Thursday, the mayor said.", "Police (CNN"],
])("nobody has said where a report was written: %s", (text, begins) => {
  const report = read(text);
  expect(words(report, report.quotes[0]!.contents)[0]).toMatch(new RegExp(`^${begins.replace("(", "\\(")}`));
});

test("what a wire glues together is told apart", () => {
  const release = read(
    "ORSEN--(BUSINESS WIRE)--Belmora Corp. (NYSE: BLM) today reported net income of $41.2 million.",
  );
  expect(release.entities.map(({ name }) => name)).toContain("Belmora Corp.");
  const report = read("(CNN)Sixteen people died in Orsen, the police said.");
  expect(words(report, report.figures)).toContain("Sixteen people");
});
