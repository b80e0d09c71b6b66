import { describe, expect, test } from "vitest";
import { settleTypes } from "../../../../src/engine/entities/refine/types.ts";
import { refined } from "../marked.ts";

describe("what is no person, body or place", () => {
  test.each([
    ["the [Harbour Act 2023|M] passed", "the [Harbour Act 2023|LAW] passed"],
    ["the [Harbour Funds Control Law|O] passed", "the [Harbour Funds Control Law|LAW] passed"],
    ["the [Ferndale Prize|M] went", "the [Ferndale Prize|EV] went"],
    ["past [Harvest|O] Day it", "past [Harvest Day|EV] it"],
    ["in “[Slow Water|M]” she", "in “[Slow Water|W]” she"],
    ["films such as “[Ana Water|P],” and", "films such as “[Ana Water|W],” and"],
    ["a ‘[Harbourside|P]’ law passed", "a ‘[Harbourside|LAW]’ law passed"],
    ["‘[Ends|M] the debate’ he", "‘Ends the debate’ he"],
    ["dubbed “[Gold Nora|M]” by", "dubbed “Gold Nora” by"],
    ["the Otters' [Super Bowl|M]' win", "the Otters' [Super Bowl|EV]' win"],
    ["spoke of her as “[Miss Gold|M]” then", "spoke of her as “Miss Gold” then"],
    ["at the [Harbour National Convention|LAW] he", "at the [Harbour National Convention|EV] he"],
    ["on [Owen Tarr Day|P] it", "on [Owen Tarr Day|EV] it"],
    ["with [KLAN 11|M] now", "with [KLAN 11|O] now"],
    ["near [I-96|M] it", "near [I-96|L] it"],
    ["a [Dallas|G] girl", "a [Dallas|L] girl"],
    ["a [Southside|G] man", "a [Southside|L] man"],
    ["a silver [Lantern|O] hit", "a silver [Lantern|PR] hit"],
    ["the mangled [Lantern|O] was", "the mangled [Lantern|PR] was"],
    ["its annual [Camp Lantern|L] event drew", "its annual [Camp Lantern|EV] event drew"],
    ["songs on [Lanternify|L] rose", "songs on [Lanternify|O] rose"],
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
