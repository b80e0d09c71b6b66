import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = {
  "Ana Whitlock": "person",
  "Joe Tarrant": "person",
  "Northgate Shipping": "organization",
} as const;
const writtenIn = (text: string) => quotesIn(text, CAST).map(({ written }) => written);

describe("a source is a noun phrase with what is said of it", () => {
  test.each([
    [
      "shared subject",
      "Northgate Shipping put the damage at $5 million to $6 million and said the pier would reopen.",
      "Northgate Shipping",
    ],
    [
      "shared subject with a title",
      "Opposition leader Ana Whitlock called for an inquiry and said the pier was unsafe.",
      "Opposition leader Ana Whitlock",
    ],
    ["day", "Northgate Shipping on Tuesday announced the pier would be rebuilt.", "Northgate Shipping"],
    [
      "auxiliary",
      "The port’s owner, Joe Tarrant, has said the pier is safe.",
      "The port’s owner, Joe Tarrant",
    ],
    [
      "no apposition",
      "The pier is safe, according to Northgate Shipping, a result that pleased the town.",
      "Northgate Shipping",
    ],
    [
      "rank between office and name",
      "The port’s chief engineer, Rear Admiral Joe Tarrant, said the pier was safe.",
      "The port’s chief engineer, Rear Admiral Joe Tarrant",
    ],
    [
      "subordinate",
      "When mayor Ana Whitlock first announced the pier would close, nobody came.",
      "mayor Ana Whitlock",
    ],
    ["question", "The letter shows how board members said the pier was unsafe.", "board members"],
    ["a clause within", "He was present when dockers told the board the pier was unsafe.", "dockers"],
    [
      "a report of its own",
      "The pier closed at noon, according to police, who said it was unsafe.",
      "police",
    ],
    [
      "who asked for something",
      "A harbour official, who asked not to be named, said the pier was safe.",
      "A harbour official, who asked not to be named",
    ],
    ["age", "Joe Tarrant, 58, said the pier was safe.", "Joe Tarrant, 58"],
    [
      "what hangs on it",
      "The head of the harbour union said the pier was safe.",
      "The head of the harbour union",
    ],
    ["participle", "A harbour official, rejecting the claims, said the pier was safe.", "A harbour official"],
  ])("%s", (_construction, text, written) => {
    expect(writtenIn(text)[0]).toBe(written);
  });
});

describe("who can speak", () => {
  test.each([
    ["a thing", "Few of any indicators suggest the pier is safe."],
    ["nobody", "Neither side believes that the pier is safe."],
    ["a measure", "The disparity suggests that the pier is unsafe."],
    ["a tide", "The tide suggests the pier is unsafe."],
    ["a month", "Last November showed that the pier is unsafe."],
    ["parties to a treaty", "It joined a meeting of states parties to the pier treaty that was old."],
    ["a moment", "The weak momentum suggests that the pier is unsafe."],
  ])("not %s", (_kind, text) => {
    expect(writtenIn(text)).toEqual([]);
  });

  test.each([
    ["office", "The harbour master says the pier is safe."],
    ["people", "Residents say the pier is safe."],
    ["body", "The harbour commission says the pier is safe."],
    ["document", "A study suggests that the pier is safe."],
    ["some of them", "One of the dockers says the pier is safe."],
    ["age", "The 37-year-old says the pier is safe."],
    ["unknown name", "Brunswick Holdings says the pier is safe."],
    ["staff", "Staff at the clinic say the pier is safe."],
  ])("%s", (_kind, text) => {
    expect(writtenIn(text)).toHaveLength(1);
  });

  test("the subject of a relative clause speaks, not the one it is about", () => {
    expect(writtenIn("They found the man who they say broke the lock of the pier.")).toEqual(["they"]);
  });
});
