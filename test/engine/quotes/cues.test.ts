import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = {
  "Ana Whitlock": "person",
  "Joe Tarrant": "person",
  "Kelly Halloran": "person",
  "Harbour Board": "organization",
  "Ending Harbour Waste": "organization",
  Northgate: "place",
} as const;

/** Who says the last quotation in marks. */
const speakerIn = (text: string) =>
  quotesIn(text, CAST).findLast(({ kind }) => kind !== "indirect")?.source ?? null;

describe("how somebody says it", () => {
  test.each([
    ["“It is over,” muttered Ana Whitlock.", "Ana Whitlock"],
    ["“It is so dreadful!” sighed Joe Tarrant, looking at the pier.", "Joe Tarrant"],
    ["“It is over,” a docker grumbled. Whitlock left.", "docker"],
    ["Whitlock met the dockers. But then a foreman starts bellowing: “Who sent you here?”", "foreman"],
    ["“We built it,” Tarrant shrugged, “and it leaks.”", "Joe Tarrant"],
  ])("%s", (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  test.each([
    "The crowd roared as the pier went down.",
    "The pier was closed, and the dockers laughed.",
    "The dockers groaned under the load that the board had ordered.",
  ])("is no report: %s", (text) => {
    expect(quotesIn(text, CAST)).toEqual([]);
  });

  test("a sound within a report does not end it", () => {
    expect(quotesIn("Whitlock said the boy was alive and groaning in pain on the pier.", CAST)).toMatchObject(
      [{ text: "the boy was alive and groaning in pain on the pier" }],
    );
  });

  test("a laugh in the next sentence is not about the words before", () => {
    expect(speakerIn("Whitlock spoke first. “It was worth the wait.” Then Tarrant laughed.")).toBe(
      "Ana Whitlock",
    );
  });
});

describe("of several cues before a quotation", () => {
  test.each([
    [
      "the nearest has it",
      "Whitlock said the pier was safe and Tarrant called it “a danger to the town”.",
      "Joe Tarrant",
    ],
    [
      "what is set into the sentence is over",
      "Whitlock said that the dockers, as Tarrant claimed at noon, had “taken what was not theirs”.",
      "Ana Whitlock",
    ],
    [
      "what stands between dashes is over",
      "Joe Tarrant commented on the pier — which Ana Whitlock noted on Monday — “However it is built, it leaks.”",
      "Joe Tarrant",
    ],
    [
      "what a thing shows is said by somebody",
      "Whitlock said Tarrant had the plans, which showed that he was “in charge of all the works”.",
      "Ana Whitlock",
    ],
    [
      "marks before are no end of the clause",
      "Whitlock said Tarrant had the key to a shed with a “boot-full of nets” which showed that he was “in charge of all those nets”.",
      "Ana Whitlock",
    ],
    [
      "an aside alone has it",
      "As Whitlock told the board on Monday, the pier is “a danger to us all”.",
      "Ana Whitlock",
    ],
  ])("%s", (_which, text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});

describe("a source is whole", () => {
  test.each([
    [
      "a name that a verb form opens",
      "To this, Joe Tarrant of worldwide dockers group Ending Harbour Waste said, “The board should clean the pier.”",
      "Joe Tarrant",
    ],
    [
      "a name behind what its bearer is",
      "According to Northgate University political scholar Kelly Halloran, “Women hold fewer than 30 percent of seats across the country.”",
      "Kelly Halloran",
    ],
    [
      "two offices of one person",
      "“We built it in a year,” said study author and Northgate research fellow Ana Whitlock.",
      "Ana Whitlock",
    ],
    [
      "two sources are two",
      "“We built it in a year,” said the dockers and research fellow Ana Whitlock.",
      "dockers",
    ],
    [
      "a quotation is no apposition",
      "“It was old,” reads the statement of Whitlock, “and the dockers knew it well.”",
      "statement of Whitlock",
    ],
  ])("%s", (_what, text, source) => {
    expect(speakerIn(text)).toBe(source);
  });
});

describe("it and they", () => {
  test.each([
    [
      "it is the body that was heard last",
      "The ministry took “a hard decision”, the Harbour Board said.\n\n“The reason is that the pier is old,” it added.",
      "Harbour Board",
    ],
    [
      "it is not several people",
      "The Harbour Board met. Dockers said the pier was old. It told them to “be on time on Monday”.",
      "Harbour Board",
    ],
    [
      "they are several people",
      "The Harbour Board met. Dockers said the pier was old. They called it “a danger to the town”.",
      "Dockers",
    ],
  ])("%s", (_who, text, source) => {
    expect(speakerIn(text)).toBe(source);
  });
});
