import { describe, expect, test } from "vitest";
import { withoutCommonWords } from "../../../../src/engine/entities/refine/common.ts";
import { refined } from "../marked.ts";

describe("what names nobody is left out", () => {
  test.each([
    ["helpers", "then [Paramedics|O] came", "then Paramedics came"],
    ["a month's", "after [May|P]'s report", "after May's report"],
    ["a party and a state", "Ann Feld, R-[Wis|L]., left", "Ann Feld, R-Wis., left"],
    ["a determiner", "said that [My Government|W] will", "said that [My Government|W] will"],
    ["a link", "read more [HERE|O] today", "read more HERE today"],
    ["two words with a slash", "use [Dark / Light|O] mode", "use Dark / Light mode"],
    ["a camera", "shown on [CCTV|O] there", "shown on CCTV there"],
    ["money", "the [Euro|G] race", "the Euro race"],
    [
      "letters of an office",
      "the District Administrator ([DA|O]) met. The [DA|O] left.",
      "the District Administrator (DA) met. The DA left.",
    ],
    [
      "a subhead",
      "It rained.\n\n[CLOSING SCENE|O]\n\nIt rained again.",
      "It rained.\n\nCLOSING SCENE\n\nIt rained again.",
    ],
  ])("%s", (_why, given, wanted) => {
    expect(refined(withoutCommonWords, given)).toBe(wanted);
  });

  test.each([
    "[Nora May|P] said that [May|P]'s report",
    "Mr [Pin|P] bought it.",
    "[BBC|O] and [NATO|O] agreed.",
    "a [pro-Belmoran|G] march",
    "[NORA FELDMAN|P]: I will stay",
    "[al-Feld|P] left.",
    "the [Supreme Court|O] ruled",
    "shouting “[Nora Feld|P]!” as",
    "the [Belmora Survey Board|O] met",
    "the [Committee for a Fair Budget|O] met",
    "a user of [Reddit|O] left",
  ])("not %s", (given) => {
    expect(refined(withoutCommonWords, given)).toBe(given);
  });
});
