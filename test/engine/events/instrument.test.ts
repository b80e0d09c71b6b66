import { describe, expect, test } from "vitest";
import { offered } from "../../support/read.ts";

const instruments = (title: string, text: string) => offered("instrument", title, text);

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
    [
      "the vehicle in an accident",
      "Crash kills seven",
      "A pickup truck crashed near Halvern on Tuesday, killing seven people, police said.",
      ["A pickup truck"],
    ],
  ])("%s", (_, title, text, values) => {
    expect(instruments(title, text)).toEqual(values);
  });
});
