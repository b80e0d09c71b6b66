import { describe, expect, test } from "vitest";
import { joinBodies } from "../../../../src/engine/entities/refine/bodies.ts";
import { refined } from "../marked.ts";

describe("what the tagger cut is put together", () => {
  test.each([
    ["The Bank of [Belmora|L] raised rates.", "The [Bank of Belmora|O] raised rates."],
    ["The Bank of [Belmora|P] raised rates.", "The [Bank of Belmora|O] raised rates."],
    ["a Treaty on the [Northern Sea|L] was signed.", "a [Treaty on the Northern Sea|LAW] was signed."],
    ["fined by the [Swedish|G] Fishing Authority.", "fined by the [Swedish Fishing Authority|O]."],
    [
      "the [Alderland|L] Harbours and [Pier Services|O] left.",
      "the [Alderland Harbours and Pier Services|O] left.",
    ],
    ["it rained in [Prince Owen|L]'s County today.", "it rained in [Prince Owen's County|L] today."],
    [
      "then the [Prince Owen|L]'s County Police Department left it all to them.",
      "then the [Prince Owen's County Police Department|O] left it all to them.",
    ],
    ["she was at [St. Feld|L]'s Medical Center today.", "she was at [St. Feld's Medical Center|O] today."],
    [
      "a meeting of the [Alderian|G] Political Community met.",
      "a meeting of the [Alderian Political Community|O] met.",
    ],
    ["sent to [Swedish|G] Medical Center now.", "sent to [Swedish Medical Center|O] now."],
    ["taught at [Alder City|L] Schools now.", "taught at [Alder City Schools|O] now."],
    ["run by Great [British|G] Energy now.", "run by [Great British Energy|O] now."],
    ["the [Harbour Party|O] for the People won.", "the [Harbour Party for the People|O] won."],
    [
      "paid by [Orlo Mining|P] and Construction Company.",
      "paid by [Orlo Mining and Construction Company|O].",
    ],
    ["seen in [Alder Quay|L] Gardens.", "seen in [Alder Quay Gardens|L]."],
    ["a crash in [Southwest|L] Alder-Birchley today.", "a crash in [Southwest Alder-Birchley|L] today."],
    ["lost to [Belmora|L] United.", "lost to [Belmora United|O]."],
    [
      "the [Department of Harbours|O], [Piers and Fisheries|O] closed.",
      "the [Department of Harbours, Piers and Fisheries|O] closed.",
    ],
    [
      "the [U.S.|L] Attorney's [Office for the Western District|O] agreed.",
      "the [U.S. Attorney's Office for the Western District|O] agreed.",
    ],
    [
      "an office of Harbours, Piers and [Fisheries Canada|O] closed.",
      "an office of [Harbours, Piers and Fisheries Canada|O] closed.",
    ],
    ["rushed to ABX [Ferndale Hospital|L] late.", "rushed to [ABX Ferndale Hospital|L] late."],
    ["a new [Council of the Nations|O] and Regions to", "a new [Council of the Nations and Regions|O] to"],
    ["rushed to [ABX|M] [Ferndale Hospital|L] late.", "rushed to [ABX Ferndale Hospital|L] late."],
    ["on [ALDER|L]-[BELMORA|L] the sun rose", "on [ALDER-BELMORA|L] the sun rose"],
  ])("%s", (given, wanted) => {
    expect(refined(joinBodies, given)).toBe(wanted);
  });

  test.each([
    ["a house for a community", "she left the [Alderian|G] Jewish Community Center at noon."],
    ["a word in small letters", "the governor of [Belmora|L] spoke."],
    ["a time", "the Ministry on Friday warned [Belmora|L]."],
    ["the owner of a treaty", "[Belmora|L]'s pact with [Ostania|L] failed."],
    ["an office of a person", "[Kenya|L] Defence Minister [Ana Feld|P] left."],
    ["a headline", "Dozens Flee [Belmora|L] Fire As Army Board Meets"],
    ["a department and others", "the [Ministry of Trade|O], [Kenya|L] and [Belmora|L] agreed."],
    ["a person and a firm", "[Omar Feld|P] and [Harbour Company|O] agreed."],
    ["two bodies", "the [Harbour Board|O] and the [Pier Council|O] met."],
    ["a person before a place", "with [Omar Feld|P] Street was closed."],
    ["a part of the world", "a storm in the [Southwest|L] on Monday."],
    ["letters of a country", "to the US [Ferndale Hospital|L] late."],
    ["a body and somebody", "the [Council of the Piers|O] and Anders met."],
    ["two known places", "the [Oslo|L]-[Bergen|L] line"],
    ["a country and another place", "the [UK|L]-[Belmora|L] border"],
  ])("not %s: %s", (_why, given) => {
    expect(refined(joinBodies, given)).toBe(given);
  });
});
