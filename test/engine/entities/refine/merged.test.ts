import { describe, expect, test } from "vitest";
import { splitMerged } from "../../../../src/engine/entities/refine/merged.ts";
import { refined } from "../marked.ts";

describe("what the tagger ran together is taken apart", () => {
  test.each([
    ["the [Otters and the Herons|O] drew.", "the [Otters|O] and the [Herons|O] drew."],
    ["[Hamas's Channel Nine|O] showed it.", "[Hamas|O]'s [Channel Nine|O] showed it."],
    ["[Omar Feld’s Lantern League|O] won.", "[Omar Feld|P]’s [Lantern League|O] won."],
    ["beat [Ange Tarrow’s Cup League|O] again.", "beat [Ange Tarrow|P]’s [Cup League|O] again."],
  ])("%s", (given, wanted) => {
    expect(refined(splitMerged, given)).toBe(wanted);
  });

  test.each([
    "[Georgia May Feld|P] sang.",
    "The [Prince George's County Police Department|O] said so.",
    "[Omar bin Feld|P] left.",
    "[Ministry of Trade and the Sea|O] said so.",
    "[Trinidad and Tobago|L] won.",
    "[Children's Hospital|O] closed.",
    "[Nora Feld's Hospital|O] closed.",
    "[The Economist|O] said so.",
    "[Port Elizabeth Docks|L] closed.",
    "[Alder Pier and Belmora Light|O] agreed.",
    "[Institute of Belmora Radio|O] closed.",
    "[Belmora Shippers' Council|O] met.",
    "[Oslo Children's Medical Center|O] closed.",
    "in [Washington, D.C.|L], it rained.",
    "[Belmora DA Omar Feld|O] left.",
  ])("not %s", (given) => {
    expect(refined(splitMerged, given)).toBe(given);
  });
});
