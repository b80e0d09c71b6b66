import { describe, expect, test } from "vitest";
import { splitMerged } from "../../../../src/engine/entities/refine/split.ts";
import { refined } from "../marked.ts";

describe("what the tagger ran together is taken apart", () => {
  test.each([
    ["[Belmora City midfielder Omar Feld|L] scored.", "[Belmora City|L] midfielder [Omar Feld|P] scored."],
    ["when [Ferns beat Alderton|P] twice", "when [Ferns|P] beat [Alderton|P] twice"],
    ["[Alder Co. and Birchley Corp.|O] said so.", "[Alder Co.|O] and [Birchley Corp.|O] said so."],
    ["the [Otters and the Herons|O] drew.", "the [Otters|O] and the [Herons|O] drew."],
    ["sold by [NATO, Birch Post|O] and others.", "sold by [NATO|O], [Birch Post|O] and others."],
    ["sold by [Alder Post, Birch Post, NATO|O].", "sold by [Alder Post|O], [Birch Post|O], [NATO|O]."],
    ["[Hamas's Channel Nine|O] showed it.", "[Hamas|O]'s [Channel Nine|O] showed it."],
    ["coach (Frank[) Feld|P] left.", "coach (Frank) [Feld|P] left."],
    ["[Omar Feld’s Lantern League|O] won.", "[Omar Feld|P]’s [Lantern League|O] won."],
    ["the [Belmora District Administrator|L] left.", "the [Belmora|L] District Administrator left."],
    ["[Nora Feld QC|P] spoke.", "[Nora Feld|P] QC spoke."],
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
