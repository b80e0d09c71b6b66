import { describe, expect, test } from "vitest";
import { asOneDocument } from "../../../../src/engine/entities/refine/consistency.ts";
import { refined } from "../marked.ts";

describe("a document uses a name in one way", () => {
  test.each([
    ["[Velda Tarrow|P] won. Then [Velda|O] left.", "[Velda Tarrow|P] won. Then [Velda|P] left."],
    ["[Nora Tarrow|P] won. Then [Tarrow|O] left.", "[Nora Tarrow|P] won. Then [Tarrow|P] left."],
  ])("%s", (given, wanted) => {
    expect(refined(asOneDocument, given)).toBe(wanted);
  });

  test.each([
    "It was conservatives who lost.",
    "[Kenya Sea|L] left. [Kenya|L] [Sea Party|O] came.",
    "[Van Pin|P] left. The Pin was lost.",
    "He saw an Independent there.",
    "[Harbour Tarrow Bank|O] left. Then [Bank|P] shot.",
    "The [Grateful Tarrow|O] sang. Then [Tarrow|P] left.",
    "[Paris Tarrow|P] went to [Paris|L].",
    "[Pape Tarrow|O] and [Nora Feld|P] left.",
  ])("not %s", (given) => {
    expect(refined(asOneDocument, given)).toBe(given);
  });
});
