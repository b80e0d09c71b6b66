import { describe, expect, test } from "vitest";
import { weighCues } from "../../../../src/engine/entities/refine/cues.ts";
import { refined } from "../marked.ts";

describe("what stands around a name tells its type", () => {
  test.each([
    ["Reporters in [Ferndale|P] saw it.", "Reporters in [Ferndale|L] saw it."],
    ["A boat sank off [Skye|P] on it.", "A boat sank off [Skye|L] on it."],
    ["Residents of [Ferndale|P] saw it.", "Residents of [Ferndale|L] saw it."],
    ["the newspaper [Dagens Bladet|P] said so.", "the newspaper [Dagens Bladet|O] said so."],
    ["posts on [Loopster|L] said so.", "posts on [Loopster|O] said so."],
    ["at the [Ferndale Channel|O] it rained.", "at the [Ferndale Channel|L] it rained."],
    ["the town of [Van Doren|P] burned.", "the town of [Van Doren|L] burned."],
    [
      "[Loopster|L] said that its app was down and [Loopster|L] told its users.",
      "[Loopster|O] said that its app was down and [Loopster|O] told its users.",
    ],
    ["[Orlo|P] paid. The [Orlo Mining Company|O] left.", "[Orlo|O] paid. The [Orlo Mining Company|O] left."],
    ["[Orlo|L] paid. The [Orlo Motors|O] left.", "[Orlo|O] paid. The [Orlo Motors|O] left."],
    ["the [UAE|O] and [Kenya|L] agreed.", "the [UAE|L] and [Kenya|L] agreed."],
    ["[Avilor|P], a maker of cameras, said so.", "[Avilor|O], a maker of cameras, said so."],
    ["on a [VARN|L] train", "on a [VARN|O] train"],
    ["One company, [Avilor|P], said so.", "One company, [Avilor|O], said so."],
    ["[Avilor|P], the camera company, said so.", "[Avilor|O], the camera company, said so."],
    ["[Moto Bela|P], a small village, burned.", "[Moto Bela|L], a small village, burned."],
    ["in [Alder|O] and [Trinity|P] streets.", "in [Alder|L] and [Trinity|L] streets."],
    ["in [Moto Bela|P] village it burned.", "in [Moto Bela|L] village it burned."],
    ["the party town [Van Doren|P] slept.", "the party town [Van Doren|L] slept."],
    ["Mr [Ostler|O] spoke. [Ostler|O] left.", "Mr [Ostler|P] spoke. [Ostler|P] left."],
    ["a [NJ|O] moving company left.", "a [NJ|L] moving company left."],
    ["the city, [Orlon|L] reported on Monday.", "the city, [Orlon|O] reported on Monday."],
    ["[ST. FERNDALE|P], Mich. (AP) — It rained.", "[ST. FERNDALE|L], Mich. (AP) — It rained."],
    ["[FERNDALE, Wis.|O] (AP) — It rained.", "[FERNDALE, Wis.|L] (AP) — It rained."],
    ["[FERNDALE|O], Georgia (41LAN/KLAN) – It rained.", "[FERNDALE|L], Georgia (41LAN/KLAN) – It rained."],
    ["former minister [Nora Feld|L] left.", "former minister [Nora Feld|P] left."],
    ["said his cousin, [Nora Tarrow|O].", "said his cousin, [Nora Tarrow|P]."],
  ])("%s", (given, wanted) => {
    expect(refined(weighCues, given)).toBe(wanted);
  });

  test.each([
    ["a possessive goes on", "in [Ferndale|P]'s view it rained."],
    ["somebody of that name", "in [Feld|P] it saw a friend, and [Ana Feld|P] knew."],
    ["a country has its own", "[Kenya|L] said that its army would stay, and [Kenya|L] kept its word."],
    ["capitals in a headline", "[NORA FELD|P] WINS AGAIN"],
    ["a title", "in Mr [Feld|P] they trust."],
    ["capitals among capitals", "STORM HITS [OSLO|L] HARD"],
    ["somebody of a firm", "[Nora Feld|P], the company chairman, left."],
    ["somebody who lives there", "[Nora Feld|P], a village teacher, left."],
    ["somebody who made one", "[Nora Feld|P], a former company man, left."],
    [
      "a player is no club",
      "[Feld|P] beat [Tarrow|P]. The coach saw two goals this season, a league match record, points and all.",
    ],
    [
      "a player of that name",
      "[Chelsea Tarrow|P] shot. Then [Chelsea|P] left. The coach praised the midfielder for two goals this season, a league record.",
    ],
    ["somebody whom eyes are taken off", "He took his eyes off [Skye|P] on it."],
    ["a woman of that name outside sports", "[Chelsea|P], who is 12, left."],
    ["people in a list", "[Ana Feld|P], [Omar Tarrow|P] and [Kenya|L] left."],
    ["a county reported cases", "in the north, [Orlon|L] reported 12 cases."],
    ["a county behind one of a family", "his girlfriend, [Ospel County|L] Sheriff Feld said."],
    ["an island", "the people on [Saplan|L] saw it."],
    ["a house called after somebody", "in the [Nora Houses|O] it burned."],
    ["a body that one is in", "in [Ospel|O] and then in [Ospel|O] she sat."],
    ["a firm called after somebody", "shares of [Nora Tarrow Energy|O] fell."],
    ["whose supporters they are", "half of [Nora Feld|P]'s supporters left."],
    ["a mall", "at the [Ferndale Convention Center|L] it rained."],
    ["a sea of a country", "in the [China Sea|L] it rained."],
  ])("not where %s: %s", (_why, given) => {
    expect(refined(weighCues, given)).toBe(given);
  });
});
