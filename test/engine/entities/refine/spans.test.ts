import { describe, expect, test } from "vitest";
import { completeSpans } from "../../../../src/engine/entities/refine/spans.ts";
import { refined } from "../marked.ts";

describe("spans", () => {
  test.each([
    ["then [Mr Feld|O] left", "then Mr [Feld|P] left"],
    ["left. [― Nora Feld|P] spoke", "left. ― [Nora Feld|P] spoke"],
    ["the [3rd|O] came", "the 3rd came"],
    ["the [19-year-old|P] left", "the 19-year-old left"],
    ["near southwest [Alder|L] it", "near [southwest Alder|L] it"],
    ["then [Mr Feld Inc|O] left", "then [Mr Feld Inc|O] left"],
    ["It fined [Borel Bank €5m|O] on it.", "It fined [Borel Bank|O] €5m on it."],
    ["It told [Orlo Corp $30m|O] was due.", "It told [Orlo Corp|O] $30m was due."],
    ["It cost [Borel Group 5m|O] euros.", "It cost [Borel Group|O] 5m euros."],
    ["It gave [Orlo University US$5m|O].", "It gave [Orlo University|O] US$5m."],
    ["then [Pier 54|O] closed.", "then [Pier 54|O] closed."],
    ["the [House passes Orlo Reef|O] bill.", "the [House|O] passes Orlo Reef bill."],
    ["[Orlo Gives the Quai|O] a Painting It Wanted", "[Orlo|O] Gives the Quai a Painting It Wanted"],
    ["met [ex-Mayor Nora Feld|P] there.", "met ex-Mayor [Nora Feld|P] there."],
    ["beat [14th-ranked Feld|P] there.", "beat 14th-ranked [Feld|P] there."],
    ["then [Supt Nora Feld|P] left", "then Supt [Nora Feld|P] left"],
    ["met [al-Feld|P] there.", "met [al-Feld|P] there."],
    ["The [Bank of Orlo|O] said so.", "The [Bank of Orlo|O] said so."],
    ["in [Washington, D.C.|L], it rained.", "in [Washington, D.C.|L], it rained."],
  ])("%s", (given, wanted) => {
    expect(refined(completeSpans, given)).toBe(wanted);
  });
});
