import { describe, expect, test } from "vitest";
import { withinCompounds } from "../../../../src/engine/entities/refine/compounds.ts";
import { refined } from "../marked.ts";

describe("the name within a compound", () => {
  test.each([
    ["The [U.S.-led|L] force left.", "The [U.S.|L]-led force left."],
    ["[Feld|P] spoke to [pro-Feld|G] crowds.", "[Feld|P] spoke to pro-[Feld|P] crowds."],
    ["It is [intra-Ostania|L] trade.", "It is intra-[Ostania|L] trade."],
  ])("%s", (given, wanted) => {
    expect(refined(withinCompounds, given)).toBe(wanted);
  });

  test.each(["[al-Feld|P] left.", "[Kang-min|P] left.", "the [Smith-Feld Company|O] grew."])(
    "not %s",
    (given) => {
      expect(refined(withinCompounds, given)).toBe(given);
    },
  );
});
