import { describe, expect, test } from "vitest";
import { read } from "../../support/read.ts";

/** The counts of a text as "role value", in the order of the card's rows. */
const countsOf = (text: string): string[] =>
  (read(text).event?.attributes ?? [])
    .filter(({ role }) => ["killed", "injured", "missing", "displaced", "arrested"].includes(role))
    .map(({ role, value }) => `${role} ${value}`);

describe("counts of people", () => {
  test.each([
    ["Gunmen attacked a bus near Halvern on Monday, killing two soldiers and one driver.", ["killed 3"]],
    ["A man and two girls were shot dead in Halvern on Monday, police said.", ["killed 3"]],
    [
      "Six people were shot in an attack in Halvern on Monday, and two of them died, police said.",
      ["killed 2", "injured 4"],
    ],
    [
      "Ida Holm, 36, and Jon Reyes, 19, were killed in a shooting in Halvern on Monday, police said.",
      ["killed 2"],
    ],
    ["Seven people, including four children, died when a bus crashed near Halvern on Monday.", ["killed 7"]],
    ["A crash near Halvern on Monday resulted in the deaths of all 33 passengers on the bus.", ["killed 33"]],
    [
      "A cyclist was killed in a crash in Halvern on Monday, and a passenger in the car was seriously injured.",
      ["killed 1", "injured 1"],
    ],
    ["A teenager was shot in the arm during a robbery in Halvern on Monday.", ["injured 1"]],
    [
      "A storm hit Lower Brenn on Monday, leaving four people dead. Two are missing, and 300 residents were evacuated.",
      ["killed 4", "missing 2", "displaced 300"],
    ],
  ])("%s", (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  test.each([
    [
      "Gunmen opened fire in Halvern on Monday and hit 12 houses and three cars, but no one was hurt.",
      ["injured 0"],
    ],
    ["Police found 14 bullet casings after the shooting in Halvern on Monday.", []],
    [
      "A boy was shot in Halvern on Monday and died at the scene. The boy had been shot twice, police said.",
      ["killed 1"],
    ],
    [
      "A bomb exploded at a market in Halvern on Monday. In May 2019, a bomb at the same market killed 40 people and wounded 90.",
      [],
    ],
    ["A court jailed a smuggler in Halvern on Monday for nine years.", []],
  ])("nothing more in: %s", (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  test("counts that are set against each other are disputed", () => {
    const injured = read(
      "A bus crashed near Halvern on Monday. Officials said 24 people were injured, but the news agency reported that 32 were injured.",
    ).event?.attributes.find(({ role }) => role === "injured");
    expect(injured).toMatchObject({ modality: "disputed", cue: "but" });
  });
});
