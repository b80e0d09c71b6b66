import { describe, expect, test } from "vitest";
import { offered, read } from "../../support/read.ts";

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

test("what it was done with is not who did it too", () => {
  const story = [
    "Drone strike on Halvern fuel depot kills at least four",
    "Two explosive drones struck a fuel depot in the port city of Halvern on Wednesday night, killing at least four workers and injuring 17 others, the regional governor said.",
  ] as const;
  expect(instruments(...story)).toEqual(["Two explosive drones"]);
  expect(offered("actor", ...story)).not.toContain("Two explosive drones");
});
