import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = { "Ana Whitlock": "person", "Joe Tarrant": "person" } as const;
const markedIn = (text: string) =>
  quotesIn(text, CAST)
    .filter(({ kind }) => kind !== "indirect")
    .map(({ text: words, source }) => [words, source]);

describe("the marks of a title or a nickname quote nobody", () => {
  test.each([
    "“Blue Harbour” singer Ana Whitlock died on Monday.",
    "“I want to go home” singer Ana Whitlock said she would tour again.",
    "Ana Whitlock sang her hit “Cold Tide” at the pier.",
    "Ana Whitlock praised the film “the last days of the harbour” as a work of art.",
    "Ana Whitlock released her single “don’t look back at me” on Friday.",
    "Ana Whitlock announced her new album, “All the Lights We Lost.”",
    "Ana Whitlock wrote “Take Me Back to the Harbour.”",
    "The drama is called “The Long Way Home.”",
    "Her essay “Why I left the town for good” was read widely.",
    "Joe Tarrant, nicknamed “the king of the docks”, was seen.",
    "Joe Tarrant, known as “the king of the docks”, was seen.",
    "The so-called “ghost ships of the north” carry oil.",
  ])("%s", (text) => {
    expect(markedIn(text)).toEqual([]);
  });

  test.each([
    ["Ana Whitlock wrote in her memoir, “We lost everything that year.”", "We lost everything that year."],
    ["Ana Whitlock said of the album: “We lost everything that year.”", "We lost everything that year."],
    ["“We lost everything that year,” singer Ana Whitlock said.", "We lost everything that year"],
    ["Ana Whitlock said “Take me back to the harbour.”", "Take me back to the harbour."],
    ["Ana Whitlock wrote “TAKE ME BACK TO THE HARBOUR.”", "TAKE ME BACK TO THE HARBOUR."],
    ["Ana Whitlock described the film as “a gift to the town”.", "a gift to the town"],
    ["Ana Whitlock wrote “Take me back to the harbour.”", "Take me back to the harbour."],
  ])("but words that somebody says are: %s", (text, words) => {
    expect(markedIn(text)).toEqual([[words, "Ana Whitlock"]]);
  });
});
