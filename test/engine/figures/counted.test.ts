import { expect, test } from "vitest";
import { figuresOf } from "./support.ts";

test.each([
  // Plurals that look like verbs.
  ["The party leads in the other five coastal states.", "five coastal states", "coastal states"],
  [
    "It runs more than 300 coordinated offices here.",
    "more than 300 coordinated offices",
    "coordinated offices",
  ],
  ["It has 2,000 staff on the ground.", "2,000 staff", "staff"],
  ["It raised two key figures from the wreck.", "two key figures", "key figures"],
  // A participle and its adverb before the noun.
  ["There were three locally reported cases.", "three locally reported cases", "locally reported cases"],
  [
    "The cut hit 18 northern and central counties.",
    "18 northern and central counties",
    "northern and central counties",
  ],
  // A word of three parts before what is counted.
  [
    "Some 14 Norland-led coalition soldiers came.",
    "Some 14 Norland-led coalition soldiers",
    "Norland-led coalition soldiers",
  ],
  ["It shut 30 state-owned banks.", "30 state-owned banks", "state-owned banks"],
  // Behind a plural nothing more is counted.
  ["They saw five trucks laden with stone.", "five trucks", "trucks"],
  ["She missed two shots moments later.", "two shots", "shots"],
  ["Orsen are two points above Halvern.", "two points", "points"],
  ["The agency counted 150 new infections Sunday.", "150 new infections", "new infections"],
  ["Police found two weapons caches.", "two weapons caches", "weapons caches"],
  // What hangs on the number is what it counts.
  ["A 14-man injury list greeted him.", "14-man", "man"],
  ["The 0.3-point drop pleased them.", "0.3-point", "point"],
  // The whole that a part is of.
  ["Three of her accusers spoke.", "Three of her accusers", "her accusers"],
  ["He scored 20 of his 31 points.", "20", null],
  ["Nearly 31% of new crypto buyers lost.", "Nearly 31% of new crypto buyers", "new crypto buyers"],
  ["Half of the senators vote yes.", "Half of the senators", "the senators"],
  ["About 3 in 10 voters agree.", "About 3 in 10 voters", "voters"],
  [
    "Half of Marin County's cell sites failed.",
    "Half of Marin County's cell sites",
    "Marin County's cell sites",
  ],
])("%s", (text, written, of) => {
  expect(figuresOf(text)[0]).toMatchObject({ text: written, of });
});

test.each([
  // Somebody, not one of a count.
  ["The lease went to one Mr Okoro."],
  ["It rains more as one heads south."],
  ["All are under one roof."],
  ["That closes one long chapter."],
  // Names, labels and set phrases.
  ["She backs a two-state solution."],
  ["They ended zero-hours contracts."],
  ["He asked 7 On Your Street about it."],
  ["Tune to channel 276."],
  ["They drove eastbound on 56th, police said."],
  ["It is a Level 3 out of 5 risk."],
  ["It was set up under House Resolution 11."],
  ["Proposition 8 was put to a vote."],
  ["A strong gale or two may form."],
])("no figure in: %s", (text) => {
  expect(figuresOf(text)).toEqual([]);
});

test("a building goes by its number once its address is given in full", () => {
  expect(figuresOf("They left 180 Fennick Street. They say 180 Fennick is full.")).toEqual([]);
  expect(figuresOf("They met 180 Fennick workers.")[0]).toMatchObject({ text: "180 Fennick workers" });
});

test.each([
  ["She outspent him 2-to-1 on air.", "ratio", 2],
  ["They agreed by a three-to-one margin.", "ratio", 3],
  ["Orsen beat Halvern 2-to-1.", "score", 2],
  ["He turns 18 in May.", "age", 18],
  ["Her sister, who he knew was about 10 or 11 at the time, left.", "age", 10],
  ["The toll was 12 at the time.", "count", 12],
  ["The toll was 12.", "count", 12],
  ["Nine out of 12 voted.", "count", 9],
  ["He finished 56th.", "rank", 56],
])("%s", (text, kind, value) => {
  expect(figuresOf(text)[0]).toMatchObject({ kind, value });
});

test("several dozen are at least one dozen; several two-bedroom flats no bound at all", () => {
  expect(figuresOf("Several dozen men met.")[0]).toMatchObject({
    text: "Several dozen men",
    value: 12,
    bound: "atLeast",
  });
  expect(figuresOf("A few hundred boats sank.")[0]).toMatchObject({ value: 100, bound: "atLeast" });
  expect(figuresOf("About a dozen men met.")[0]).toMatchObject({ value: 12, bound: "about" });
  expect(figuresOf("Some two dozen men met.")[0]).toMatchObject({ value: 24, bound: "about" });
  expect(figuresOf("Several two-bedroom flats burned.")[0]).toMatchObject({ bound: "exact", value: 2 });
});

test("of tries nothing is counted", () => {
  expect(figuresOf("Reuel had 27 points on 9-of-14 shooting.")[1]).toMatchObject({ value: 9, of: null });
  expect(figuresOf("Calloway went 3-for-4.")[0]).toMatchObject({ value: 3, of: null });
  expect(figuresOf("A 14-man crew came.")[0]).toMatchObject({ value: 14, of: "man" });
});

test("what hangs on a number bounds no other", () => {
  expect(figuresOf("The golfer shot a 5-under 67.").map(({ value, bound }) => [value, bound])).toEqual([
    [5, "exact"],
    [67, "exact"],
  ]);
  expect(figuresOf("It fell to under 67.")[0]).toMatchObject({ value: 67, bound: "atMost" });
  expect(figuresOf("Crowds came - over 600 people - to the pier.")[0]).toMatchObject({
    value: 600,
    bound: "atLeast",
  });
});

test("long paragraphs of half-phrases take time in proportion to their length", () => {
  const time = (text: string) => {
    const start = performance.now();
    figuresOf(text);
    return performance.now() - start;
  };
  const half = "the 12 recently and widely and newly coordinated and 300 of his of the other 20 of ";
  time(half.repeat(50));
  const [short, long] = [time(half.repeat(150)), time(half.repeat(600))];
  expect(long).toBeLessThan(short * 10 + 200);
});

test.each(["The toll (56) rose.", "The toll (now 56) rose."])("a bracket is not counted: %s", (text) => {
  expect(figuresOf(text)).toMatchObject([{ text: "56", of: null }]);
});
