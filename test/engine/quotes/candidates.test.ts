import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = {
  "Ana Whitlock": "person",
  "Joe Tarrant": "person",
  "Harbour Board": "organization",
  "Tidal Agency": "organization",
  Northgate: "place",
  Belmora: "place",
} as const;
const speakersIn = (text: string) => quotesIn(text, CAST).map(({ text: said, source }) => [said, source]);

describe("who of those around says it", () => {
  test.each([
    [
      "somebody with a clause of his own, and no thing that he speaks of",
      "Joe Tarrant, whose ward includes the docks, said the pier “is on the verge of collapse”.",
      ["is on the verge of collapse", "Joe Tarrant"],
    ],
    [
      "somebody of a body, whose name is near to the verb",
      "Joe Tarrant of the Northgate and Belmora Harbour Board said, “The pier was never safe for boats.”",
      ["The pier was never safe for boats.", "Joe Tarrant"],
    ],
    [
      "those whom somebody else asked",
      "Some of the dockers Joe Tarrant met said they had come to “defend the old pier”.",
      ["defend the old pier", "Some of the dockers"],
    ],
    [
      "who does something in saying it",
      "Tarrant praised Whitlock in a letter, saying that he had “great respect” for her work.",
      ["great respect", "Joe Tarrant"],
    ],
  ])("%s", (_who, text, expected) => {
    expect(speakersIn(text)).toContainEqual(expected);
  });
});

describe("whom a pronoun stands for that reports", () => {
  test.each([
    [
      "it, a body",
      "The Tidal Agency issued a warning on Monday. It said: “The pier is no place for a walk.”",
      ["The pier is no place for a walk.", "Tidal Agency"],
    ],
    [
      "it, a body of the same sentence, beside what it does not have",
      "Critically, the Harbour Board left, but it pointed out that it has “no part in the sale of boats”.",
      ["no part in the sale of boats", "Harbour Board"],
    ],
    [
      "they, several people",
      "The dockers were sent home for a month. They indicated they would come back in spring.",
      ["they would come back in spring", "dockers"],
    ],
  ])("%s", (_pronoun, text, expected) => {
    expect(speakersIn(text)).toContainEqual(expected);
  });

  test("a thing that tells is nobody", () => {
    expect(speakersIn("The tide rose at noon. It said nothing of the pier.")).toEqual([]);
  });
});

describe("where a report begins", () => {
  test.each([
    [
      "past when and where it was said",
      "Whitlock said in a talk with the Harbour Gazette on Monday the pier was open to all.",
      ["the pier was open to all", "Ana Whitlock"],
    ],
    [
      "past a day and a place behind a ruling",
      "The court in Northgate ruled on 11 September the sale was unlawful.",
      ["the sale was unlawful", "court in Northgate"],
    ],
    [
      "behind a conjunction and according to",
      "The notice gave no cause, but, according to Whitlock, the pier had been mended twice.",
      ["the pier had been mended twice", "Ana Whitlock"],
    ],
    [
      "with what is asked",
      "Whitlock questioned whether the pier could be mended in a year.",
      ["whether the pier could be mended in a year", "Ana Whitlock"],
    ],
  ])("%s", (_where, text, expected) => {
    expect(speakersIn(text)).toContainEqual(expected);
  });

  test("what somebody says that he thinks is one report", () => {
    expect(speakersIn("The Harbour Board said on Monday it believed the fire was set by a guest.")).toEqual([
      ["it believed the fire was set by a guest", "Harbour Board"],
    ]);
  });
});
