import { describe, expect, test } from "vitest";
import { read } from "../../support/read.ts";

/** What a card shows as known. */
const instruments = (title: string, text: string) =>
  (read(`${title}\n\n${text}`, title).event?.attributes ?? [])
    .filter(({ role }) => role === "instrument")
    .map(({ value }) => value);

describe("what it was done with", () => {
  test.each([
    [
      "no vehicle that somebody tries to steal",
      "Man stabbed in Halvern",
      "A man was stabbed to death in Halvern on Tuesday, police said. The attacker tried to steal a van.",
      [],
    ],
    [
      "no weapons in general",
      "Gunmen attack camp",
      "Gunmen attacked a camp near Halvern on Tuesday, killing two people. Norland has banned weapons for years.",
      [],
    ],
  ])("%s", (_, title, text, values) => {
    expect(instruments(title, text)).toEqual(values);
  });
});
