import { describe, expect, test } from "vitest";
import { completeSpans } from "../../../../src/engine/entities/refine/spans.ts";
import { refined } from "../marked.ts";

describe("spans", () => {
  test.each([
    ["then [Mr Feld|O] left", "then Mr [Feld|P] left"],
    ["left. [― Nora Feld|P] spoke", "left. ― [Nora Feld|P] spoke"],
    ["the [3rd|O] came", "the 3rd came"],
    ["the [19-year-old|P] left", "the 19-year-old left"],
    ["near southwest [Alder|L] it", "near [southwest Alder|L] it"],
    ["then [Mr Feld Inc|O] left", "then [Mr Feld Inc|O] left"],
  ])("%s", (given, wanted) => {
    expect(refined(completeSpans, given)).toBe(wanted);
  });
});
