import { describe, expect, test } from "vitest";
import { proposalsIn, valuesOf } from "../../support/read.ts";

const FILLER =
  "Ana Feld, the mayor, spoke to reporters on Tuesday. She thanked the crews for their work. The river had risen for days. Schools will open again next week. Nobody knew how long the rain would last. The council met at noon.";

describe("what was hit is counted further down too, where the verb says so", () => {
  test("damaged", () => {
    expect(
      valuesOf(
        "affected",
        "Earthquake shakes Norland",
        `An earthquake struck Norland on Tuesday, officials said. ${FILLER} The quake damaged 143 chapels in the valley.`,
      ),
    ).toEqual([143]);
  });

  test("but not what is to be built", () => {
    expect(
      valuesOf(
        "affected",
        "Government sets out plans",
        "The government of Norland announced a law on Tuesday, and plans to build 900,000 homes.",
      ),
    ).toEqual([]);
  });

  test("were affected", () => {
    expect(
      valuesOf(
        "affected",
        "Earthquake shakes Norland",
        `An earthquake struck Norland on Tuesday, officials said. ${FILLER} Some 76 villages were affected.`,
      ),
    ).toEqual([76]);
  });

  test.each([
    ["in need", "The ministry said some 60,000 islanders are in need of water.", 60000],
    ["on board", "Four climbers were on board the cable car that stopped.", 4],
  ])("%s", (_, sentence, count) => {
    expect(
      valuesOf(
        "affected",
        "Earthquake shakes Norland",
        `An earthquake struck Norland on Tuesday, officials said. ${FILLER} ${sentence}`,
      ),
    ).toEqual([count]);
  });

  test("but not what is merely there", () => {
    expect(
      valuesOf(
        "affected",
        "Earthquake shakes Norland",
        `An earthquake struck Norland on Tuesday, officials said. ${FILLER} The valley has 143 chapels.`,
      ),
    ).toEqual([]);
  });
});

describe("money that is said to be at stake, further down", () => {
  test("is shown", () => {
    expect(
      valuesOf(
        "amount",
        "Thieves take golden bell",
        `Police in Halvern arrested a man over the theft of a golden bell on Tuesday. ${FILLER} The bell is worth $5 million.`,
      ),
    ).toEqual([5000000]);
  });

  test("as somebody's word, who puts the value there", () => {
    const found = proposalsIn(
      "Thieves take golden bell\n\nPolice in Halvern arrested a man over the theft of a golden bell on Tuesday. Ana Feld put the value of the bell at $5 million.",
      "Thieves take golden bell",
    );
    expect(found.find(({ role }) => role === "amount")?.modality).toBe("attributed");
  });

  test("unless it stands for nothing", () => {
    expect(
      valuesOf(
        "amount",
        "Thieves take golden bell",
        `Police in Halvern arrested a man over the theft of a golden bell on Tuesday. ${FILLER} Tickets are $5.`,
      ),
    ).toEqual([]);
  });
});
