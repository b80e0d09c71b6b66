import { describe, expect, test } from "vitest";
import { settleTypes } from "../../../../src/engine/entities/refine/types.ts";
import { refined } from "../marked.ts";

describe("what is no person, body or place", () => {
  test.each([
    ["the [Harbour Act 2023|M] passed", "the [Harbour Act 2023|LAW] passed"],
    ["the [Ferndale Prize|M] went", "the [Ferndale Prize|EV] went"],
    ["‘[Ends|M] the debate’ he", "‘Ends the debate’ he"],
    ["dubbed “[Gold Nora|M]” by", "dubbed “Gold Nora” by"],
    ["the Otters' [Super Bowl|M]' win", "the Otters' [Super Bowl|EV]' win"],
    ["spoke of her as “[Miss Gold|M]” then", "spoke of her as “Miss Gold” then"],
    ["on [Owen Tarr Day|P] it", "on [Owen Tarr Day|EV] it"],
    ["a [Dallas|G] girl", "a [Dallas|L] girl"],
    ["a [Southside|G] man", "a [Southside|L] man"],
    // Nobody knows what these are.
    ["the [Budget 2024|M] fell", "the Budget 2024 fell"],
    ["it ended [FERN 112-107|M] then", "it ended FERN 112-107 then"],
    ["then [Ospel|M] left", "then Ospel left"],
    ["by [Nora Feld 11|M] of 12", "by Nora Feld 11 of 12"],
  ])("%s", (given, wanted) => {
    expect(refined(settleTypes, given)).toBe(wanted);
  });

  test.each([
    "the [Harbour Board|O] met",
    "in [Flowers|L] it",
    "the rich [Lantern|O] met",
    "a firmly [Democratic|G] district",
    "the [Saudi|G] army",
    "at [Alder School of Law|O] he",
    "the annual [Camp Lantern|L] flood",
    "the singer “[Nora Feld|P]” left",

    "in [Milan|L] president Feld",
    "the [Sea Workers|O] met",
  ])("not %s", (given) => {
    expect(refined(settleTypes, given)).toBe(given);
  });
});
