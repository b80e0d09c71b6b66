import { describe, expect, test } from "vitest";
import { completeLaws } from "../../../../src/engine/entities/refine/laws.ts";
import { refined } from "../marked.ts";

describe("laws are whole", () => {
  test.each([
    ["A [Renters|O]’ Rights Bill will pass", "A [Renters’ Rights Bill|LAW] will pass"],
    [
      "replacing the [Belmora Troubles|L] (Legacy and Return) [Act 2023|M].",
      "replacing the [Belmora Troubles (Legacy and Return) Act 2023|LAW].",
    ],
    ["A [Renters|O]’ Rights [Bill|P] will pass", "A [Renters’ Rights Bill|LAW] will pass"],
    ["a [Return|M] and Repair Act fell.", "a [Return and Repair Act|LAW] fell."],
    [
      "the [Conservatives|O]’ [Tenants|O] (Reform) Bill fell when voters left it",
      "the [Conservatives|O]’ [Tenants (Reform) Bill|LAW] fell when voters left it",
    ],
  ])("%s", (given, wanted) => {
    expect(refined(completeLaws, given)).toBe(wanted);
  });

  test.each([
    "then [Bill Feld|P] left",
    "then [Great Uncle Bill|P] left",
    "then [Nora|P]’s Bill left",
    "Nora and Bill left",
    "the [Harbour Board|O] passed a Bill",
    "In Act Three she",
  ])("not %s", (given) => {
    expect(refined(completeLaws, given)).toBe(given);
  });
});
