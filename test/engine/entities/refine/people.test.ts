import { describe, expect, test } from "vitest";
import { completePeople } from "../../../../src/engine/entities/refine/people.ts";
import { refined } from "../marked.ts";

describe("people's names are made whole", () => {
  test.each([
    ["passed by Conor [Feld|P] again.", "passed by [Conor Feld|P] again."],
    ["told by Eva-[Maria Feld|P] again.", "told by [Eva-Maria Feld|P] again."],
    ["told by [Nora Feld|P]-Tarrow again.", "told by [Nora Feld-Tarrow|P] again."],
    ["Mr Vo bought it.", "Mr [Vo|P] bought it."],
    ["a shot by Kim [Jae-sun|P] again.", "a shot by [Kim Jae-sun|P] again."],
  ])("%s", (given, wanted) => {
    expect(refined(completePeople, given)).toBe(wanted);
  });

  test.each([
    "the Trade Minister [Feld|P] left.",
    "the [Feld|P]-Tarrow talks failed.",
    "But then Although [Feld|P] left, it rained.",
    "the [Nora Feld|P]-led board met.",
    "and Minister [Jae-sun|P] left.",
    "Mr and Mrs came.",
  ])("not %s", (given) => {
    expect(refined(completePeople, given)).toBe(given);
  });
});
