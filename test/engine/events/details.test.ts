import { describe, expect, test } from "vitest";
import type { Role } from "../../../src/engine/index.ts";
import { valuesOf } from "../../support/read.ts";

describe("what is told goes on over stops that end nothing", () => {
  test.each<[Role, string, string, string]>([
    [
      "charge",
      "Man charged with threatening lawmaker",
      "A man from Leeds was charged with threatening to kill Rep. Ana Feld, police said on Tuesday.",
      "threatening to kill Rep. Ana Feld",
    ],
    [
      "response",
      "Fire at Halvern depot kills two",
      "A fire at a depot in Halvern killed two people on Tuesday, police said. Officers evacuated the 1,200 homes nearby.",
      "evacuated the 1,200 homes nearby",
    ],
  ])("%s: %s", (role, title, text, value) => {
    expect(valuesOf(role, title, text)).toEqual([value]);
  });

  test("and ends at a full stop", () => {
    const text = "A man from Leeds was charged with theft. Ana Feld, his lawyer, said nothing on Tuesday.";
    expect(valuesOf("charge", "Man charged with theft", text)).toEqual(["theft"]);
  });
});

test("an actor's lines make no source", () => {
  const text =
    "Protesters stopped a play in Halvern on Tuesday. It happened when Ana Whitlock uttered the lines: “Upon this pier we stand and wait!”";
  expect(valuesOf("source", "Protesters stop play", text)).toEqual([]);
});

describe("the office at stake", () => {
  test("is the one that is sought", () => {
    const text = "Ana Feld was elected mayor of Leeds on Tuesday evening.";
    expect(valuesOf("position", "Feld elected mayor", text)).toEqual(["mayor of Leeds"]);
  });

  test("and not one that somebody held", () => {
    const text =
      "Voters in Leeds will elect a new council on Tuesday, former president Omar Tarr told a crowd.";
    expect(valuesOf("position", "Voters in Leeds elect new council", text)).not.toContain("president");
  });

  test("and not one that somebody held for a country in letters", () => {
    const text =
      "Voters will elect a council on Tuesday. Ana Feld, the former U.S. ambassador, spoke to them.";
    expect(valuesOf("position", "Voters elect new council", text)).toEqual([]);
  });

  test("and not the title of somebody who speaks", () => {
    const text =
      "The Harbour Party was accused on Tuesday of misleading voters in the election debate between Prime Minister Ana Feld and Owen Tarr.";
    expect(valuesOf("position", "Party accused before election", text)).toEqual([]);
  });

  test("but the title of somebody who resigns", () => {
    const text = "Prime Minister Ana Feld resigned on Tuesday evening.";
    expect(valuesOf("position", "Feld resigns", text)).toEqual(["Prime Minister"]);
  });

  test("is the one that somebody who died held", () => {
    const text =
      "Ana Feld, former vice-president of Norland, died on Sunday in Halvern. She was 82 years old.";
    expect(valuesOf("position", "Ana Feld dies at 82", text)).toEqual(["former vice-president of Norland"]);
  });

  test("and none where somebody died who held none", () => {
    const text = "The novelist Ana Feld died on Sunday in Halvern. President Owen Tarr praised her.";
    expect(valuesOf("position", "Ana Feld dies at 82", text)).toEqual([]);
  });
});
