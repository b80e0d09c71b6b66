import { describe, expect, test } from "vitest";
import { completeSpans } from "../../../../src/engine/entities/refine/spans.ts";
import { refined } from "../marked.ts";

describe("spans", () => {
  test.each([
    ["then [Mr Feld|O] left", "then Mr [Feld|P] left"],
    ["left. [― Nora Feld|P] spoke", "left. ― [Nora Feld|P] spoke"],
    ["near East [118th Avenue|O] it", "near [East 118th Avenue|O] it"],
    ["near Southwest [118th Avenue|L] it", "near [Southwest 118th Avenue|L] it"],
    ["then [Mr Feld Inc|O] left", "then [Mr Feld Inc|O] left"],
  ])("%s", (given, wanted) => {
    expect(refined(completeSpans, given)).toBe(wanted);
  });
});
