import { describe, expect, test } from "vitest";
import { joinBodies } from "../../../../src/engine/entities/refine/bodies.ts";
import { refined } from "../marked.ts";

describe("what the tagger cut is put together", () => {
  test.each([
    ["The Bank of [Belmora|L] raised rates.", "The [Bank of Belmora|O] raised rates."],
    ["The Bank of [Belmora|P] raised rates.", "The [Bank of Belmora|O] raised rates."],
    ["a Treaty on the [Northern Sea|L] was signed.", "a [Treaty on the Northern Sea|LAW] was signed."],
    ["fined by the [Swedish|G] Fishing Authority.", "fined by the [Swedish Fishing Authority|O]."],
    ["taught at [Alder City|L] Schools now.", "taught at [Alder City Schools|O] now."],
    ["lost to [Belmora|L] United.", "lost to [Belmora United|O]."],
    ["given by the Friends of the [Pier Museum|O] now.", "given by the [Friends of the Pier Museum|O] now."],
    ["the [Society of Friends|O] of the [Louvre|O] gave.", "the [Society of Friends of the Louvre|O] gave."],
  ])("%s", (given, wanted) => {
    expect(refined(joinBodies, given)).toBe(wanted);
  });

  test.each([
    ["a house for a community", "she left the [Alderian|G] Jewish Community Center at noon."],
    ["friends of somebody", "given by Friends of [Whitlock|P] now."],
    ["friends at the opening", "Friends of [Belmora|L] were angry."],
    ["friends in small letters", "the friends of [Belmora|L] met."],
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
