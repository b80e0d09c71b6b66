import { describe, expect, test } from "vitest";
import { asOneDocument } from "../../../../src/engine/entities/refine/consistency.ts";
import { refined } from "../marked.ts";

describe("a document uses a name in one way", () => {
  test.each([
    ["The Conservatives lost.", "The [Conservatives|O] lost."],
    ["[FERNDALE|L] (AP) — It rained in Ferndale.", "[FERNDALE|L] (AP) — It rained in [Ferndale|L]."],
    ["[Van Pin|P] left. Then Mr Pin came.", "[Van Pin|P] left. Then Mr [Pin|P] came."],
    ["[Kenya Ospel|O] left. [Kenya|L] Ospel came.", "[Kenya Ospel|O] left. [Kenya Ospel|O] came."],
    [
      "[Kenyan Sea Party|O] left. [Kenyan|G] [Sea Party|O] came.",
      "[Kenyan Sea Party|O] left. [Kenyan Sea Party|O] came.",
    ],
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
    "[Pape Tarrow|O] and [Nora Feld|P] left.",
  ])("not %s", (given) => {
    expect(refined(asOneDocument, given)).toBe(given);
  });
});
