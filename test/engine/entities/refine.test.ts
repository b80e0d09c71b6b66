import { describe, expect, test } from "vitest";
import { joinBodies } from "../../../src/engine/entities/refine/bodies.ts";
import { withoutCommonWords } from "../../../src/engine/entities/refine/common.ts";
import { asOneDocument } from "../../../src/engine/entities/refine/consistency.ts";
import { weighCues } from "../../../src/engine/entities/refine/cues.ts";
import { completeLaws } from "../../../src/engine/entities/refine/laws.ts";
import { completePeople } from "../../../src/engine/entities/refine/people.ts";
import { completeSpans } from "../../../src/engine/entities/refine/spans.ts";
import { splitMerged } from "../../../src/engine/entities/refine/split.ts";
import { settleTypes } from "../../../src/engine/entities/refine/types.ts";
import { refined } from "./marked.ts";

describe("what the tagger cut is put together", () => {
  test.each([
    ["The Bank of [Belmora|L] raised rates.", "The [Bank of Belmora|O] raised rates."],
    ["The Bank of [Belmora|P] raised rates.", "The [Bank of Belmora|O] raised rates."],
    ["a Treaty on the [Northern Sea|L] was signed.", "a [Treaty on the Northern Sea|LAW] was signed."],
    ["fined by the [Swedish|G] Fishing Authority.", "fined by the [Swedish Fishing Authority|O]."],
    ["run by Great [British|G] Energy now.", "run by [Great British Energy|O] now."],
    ["the [Harbour Party|O] for the People won.", "the [Harbour Party for the People|O] won."],
    [
      "paid by [Orlo Mining|P] and Construction Company.",
      "paid by [Orlo Mining and Construction Company|O].",
    ],
    ["seen in [Alder Quay|L] Gardens.", "seen in [Alder Quay Gardens|L]."],
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
    ["a word in small letters", "the governor of [Belmora|L] spoke."],
    ["a time", "the Ministry on Friday warned [Belmora|L]."],
    ["the owner of a treaty", "[Belmora|L]'s pact with [Ostania|L] failed."],
    ["an office of a person", "[Kenya|L] Defence Minister [Ana Feld|P] left."],
    ["a headline", "Dozens Flee [Belmora|L] Fire As Army Board Meets"],
    ["a department and others", "the [Ministry of Trade|O], [Kenya|L] and [Belmora|L] agreed."],
    ["a person and a firm", "[Omar Feld|P] and [Harbour Company|O] agreed."],
    ["two bodies", "the [Harbour Board|O] and the [Pier Council|O] met."],
    ["a person before a place", "with [Omar Feld|P] Street was closed."],
    ["letters of a country", "to the US [Ferndale Hospital|L] late."],
    ["a body and somebody", "the [Council of the Piers|O] and Anders met."],
    ["two known places", "the [Oslo|L]-[Bergen|L] line"],
    ["a country and another place", "the [UK|L]-[Belmora|L] border"],
  ])("not %s: %s", (_why, given) => {
    expect(refined(joinBodies, given)).toBe(given);
  });
});

describe("what the tagger ran together is taken apart", () => {
  test.each([
    ["[Belmora City midfielder Omar Feld|L] scored.", "[Belmora City|L] midfielder [Omar Feld|P] scored."],
    ["[Australian Timothy Feld|M] was freed.", "[Australian|G] [Timothy Feld|P] was freed."],
    ["[Scotland Nicola Feld|L] said so.", "[Scotland|L] [Nicola Feld|P] said so."],
    ["when [Ferns beat Alderton|P] twice", "when [Ferns|P] beat [Alderton|P] twice"],
    ["the [Otters and the Herons|O] drew.", "the [Otters|O] and the [Herons|O] drew."],
    ["sold by [NATO, Birch Post|O] and others.", "sold by [NATO|O], [Birch Post|O] and others."],
    ["sold by [Alder Post, Birch Post, NATO|O].", "sold by [Alder Post|O], [Birch Post|O], [NATO|O]."],
    ["[Hamas's Channel Nine|O] showed it.", "[Hamas|O]'s [Channel Nine|O] showed it."],
    ["coach (Frank[) Feld|P] left.", "coach (Frank) [Feld|P] left."],
    ["the Tenants ([Reform) Bill|M] fell.", "the [Tenants (Reform) Bill|M] fell."],
    ["[Omar Feld’s Lantern League|O] won.", "[Omar Feld|P]’s [Lantern League|O] won."],
    ["the [Belmora District Administrator|L] left.", "the [Belmora|L] District Administrator left."],
    [
      "[Nora Feld East Pier|L] row. [Nora Feld|P] left.",
      "[Nora Feld|P] [East Pier|L] row. [Nora Feld|P] left.",
    ],
    ["[Nora Feld QC|P] spoke.", "[Nora Feld|P] QC spoke."],
    ["the [Labour-Liberal Democrat|O] pact.", "the [Labour|O]-[Liberal Democrat|O] pact."],
    ["said [Nora Feld of Belmora Radio|O].", "said [Nora Feld|P] of [Belmora Radio|O]."],
    ["with [ALDER, FLA.|L] (AP)", "with [ALDER|L], [FLA.|L] (AP)"],
    ["from [Orlo/Tarn, T-Mobile|O] and others.", "from [Orlo/Tarn|O], [T-Mobile|O] and others."],
    [
      "[Orlo Gas|O], [Alder Bay Power and Belmora Light|O] agreed.",
      "[Orlo Gas|O], [Alder Bay Power|O] and [Belmora Light|O] agreed.",
    ],
    ["beat [Ange Tarrow’s Cup League|O] again.", "beat [Ange Tarrow|P]’s [Cup League|O] again."],
    [
      "the District Administrator (DA) met. [Oslo DA Omar Feld|O] left.",
      "the District Administrator (DA) met. [Oslo|L] DA [Omar Feld|P] left.",
    ],
  ])("%s", (given, wanted) => {
    expect(refined(splitMerged, given)).toBe(wanted);
  });

  test.each([
    "[Georgia May Feld|P] sang.",
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

describe("what stands around a name tells its type", () => {
  test.each([
    ["Reporters in [Ferndale|P] saw it.", "Reporters in [Ferndale|L] saw it."],
    ["Residents of [Ferndale|P] saw it.", "Residents of [Ferndale|L] saw it."],
    ["the newspaper [Dagens Bladet|P] said so.", "the newspaper [Dagens Bladet|O] said so."],
    ["posts on [Loopster|L] said so.", "posts on [Loopster|O] said so."],
    ["[Loopster|P]'s users said so.", "[Loopster|O]'s users said so."],
    ["at the [Ferndale Channel|O] it rained.", "at the [Ferndale Channel|L] it rained."],
    [
      "in [Alder|P], [Birchley|O], Cass and [Van Doren|O] counties.",
      "in [Alder|L], [Birchley|L], [Cass|L] and [Van Doren|L] counties.",
    ],
    ["the town of [Van Doren|P] burned.", "the town of [Van Doren|L] burned."],
    ["[North Ferndale|L] and [Ferndale|P] agreed.", "[North Ferndale|L] and [Ferndale|L] agreed."],
    ["[ST. FERNDALE|P], Mich. (AP) — It rained.", "[ST. FERNDALE|L], Mich. (AP) — It rained."],
    ["former minister [Nora Feld|L] left.", "former minister [Nora Feld|P] left."],
    [
      "[Loopster|L] said that its app was down and [Loopster|L] told its users.",
      "[Loopster|O] said that its app was down and [Loopster|O] told its users.",
    ],
    ["[Orlo|P] paid. The [Orlo Mining Company|O] left.", "[Orlo|O] paid. The [Orlo Mining Company|O] left."],
    ["the [UAE|O] and [Kenya|L] agreed.", "the [UAE|L] and [Kenya|L] agreed."],
    ["[Avilor|P], a maker of cameras, said so.", "[Avilor|O], a maker of cameras, said so."],
    ["on a [VARN|L] train", "on a [VARN|O] train"],
    ["One company, [Avilor|P], said so.", "One company, [Avilor|O], said so."],
    ["in the northern [Sierra Bela|P] it rained.", "in the northern [Sierra Bela|L] it rained."],
    ["The [Lantern|P] says it rained.", "The [Lantern|O] says it rained."],
    ["[Avilor|P], the camera company, said so.", "[Avilor|O], the camera company, said so."],
    ["[Moto Bela|P], a small village, burned.", "[Moto Bela|L], a small village, burned."],
    ["in [Moto Bela|P] village it burned.", "in [Moto Bela|L] village it burned."],
    ["the party town [Van Doren|P] slept.", "the party town [Van Doren|L] slept."],
    ["Mr [Ostler|O] spoke. [Ostler|O] left.", "Mr [Ostler|P] spoke. [Ostler|P] left."],
    ["the think-tank [Alder House|L] said so.", "the think-tank [Alder House|O] said so."],
    ["[Moto Bela|P] communities cried foul.", "[Moto Bela|L] communities cried foul."],
    [
      "[Omar Feld|P], the [Tareng|P] and Mapo Chief, left.",
      "[Omar Feld|P], the [Tareng|L] and Mapo Chief, left.",
    ],
    ["a [NJ|O] moving company left.", "a [NJ|L] moving company left."],
    ["the city, [Orlon|L] reported on Monday.", "the city, [Orlon|O] reported on Monday."],
    ["the clerk on [Wavecast|L] police scanner.", "the clerk on [Wavecast|O] police scanner."],
    ["near [Ostler Drive|P], a car on [Ostler|P] sped.", "near [Ostler Drive|L], a car on [Ostler|L] sped."],
    ["in [West Alder|O] neighborhood it burned.", "in [West Alder|L] neighborhood it burned."],
    ["swiping at [Nora Tarrow|O] whose budget fell.", "swiping at [Nora Tarrow|P] whose budget fell."],
    ["said his cousin, [Nora Tarrow|O].", "said his cousin, [Nora Tarrow|P]."],
    ["[Disney|O] owns the [Disney Channel|O] now.", "[Disney|O] owns the [Disney Channel|O] now."],
    ["[Orlo|O] runs the [Orlo Members Hub|L] now.", "[Orlo|O] runs the [Orlo Members Hub|O] now."],
    ["the [Storm Prediction Center|L] warned.", "the [Storm Prediction Center|O] warned."],
    ["told [China Ospel|L] again.", "told [China Ospel|O] again."],
    [
      "[Chelsea|P] are above [Ferns|O]. The coach praised the midfielder for two goals this season, a league record.",
      "[Chelsea|O] are above [Ferns|O]. The coach praised the midfielder for two goals this season, a league record.",
    ],
    [
      "[Chelsea|P] beat [Ferns|O]. The coach praised the midfielder for two goals this season, a league record.",
      "[Chelsea|O] beat [Ferns|O]. The coach praised the midfielder for two goals this season, a league record.",
    ],
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
    ["a woman of that name outside sports", "[Chelsea|P], who is 12, left."],
    ["people in a list", "[Ana Feld|P], [Omar Tarrow|P] and [Kenya|L] left."],
    ["a county reported cases", "in the north, [Orlon|L] reported 12 cases."],
    ["a county behind one of a family", "his girlfriend, [Ospel County|L] Sheriff Feld said."],
    ["an island", "the people on [Saplan|L] saw it."],
    ["a house called after somebody", "in the [Nora Houses|O] it burned."],
    ["a body that one is in", "in [Ospel|O] and then in [Ospel|O] she sat."],
    ["a firm called after somebody", "shares of [Nora Tarrow Energy|O] fell."],
    ["a mall", "at the [Ferndale Convention Center|L] it rained."],
    ["a sea of a country", "in the [China Sea|L] it rained."],
  ])("not where %s: %s", (_why, given) => {
    expect(refined(weighCues, given)).toBe(given);
  });
});

describe("what names nobody is left out", () => {
  test.each([
    ["a month's", "after [May|P]'s report", "after May's report"],
    ["a party and a state", "Ann Feld, R-[Wis|L]., left", "Ann Feld, R-Wis., left"],
    ["a determiner", "said that [My Government|W] will", "said that [My Government|W] will"],
    ["a common noun behind one", "said that [A Bill|LAW] fell", "said that A Bill fell"],
    ["for and against", "a [pro-Belmora|P] march", "a pro-Belmora march"],
    ["between", "the [intra-Belmora|L] talks", "the intra-Belmora talks"],
    ["a clause", "Nora Feld, [Who Left for Belmora|O], spoke", "Nora Feld, Who Left for Belmora, spoke"],
    ["a handle", "the user [Gullwatch1|L] left", "the user Gullwatch1 left"],
    ["a cry", "WARNING [GRAPHIC DETAIL|O]: it hurts", "WARNING GRAPHIC DETAIL: it hurts"],
    ["a link", "read more [HERE|O] today", "read more HERE today"],
    ["a form of address", "told [Rep.|L] that", "told Rep. that"],
    ["an age", "the [19-year-old|P] left", "the 19-year-old left"],
    ["part of a phrase", "the tax called [Value|P] Added Tax fell", "the tax called Value Added Tax fell"],
    ["a scale", "on the [Saffir|L]–Simpson scale", "on the Saffir–Simpson scale"],
    ["a thing", "wearing the [Imperial Crown|O] she", "wearing the Imperial Crown she"],
    ["part of a survey", "in the [Dock Force|O] Survey we", "in the Dock Force Survey we"],
    ["an office of state", "and Lord [Great Harbourer|P] left", "and Lord Great Harbourer left"],
    ["two words with a slash", "use [Dark / Light|O] mode", "use Dark / Light mode"],
    ["a handle before a platform", "the [gull77 Reddit|O] account", "the gull77 [Reddit|O] account"],
    [
      "a user's name",
      "with the username [GullWatcher|O] on it. Then [GullWatcher|O] left.",
      "with the username GullWatcher on it. Then GullWatcher left.",
    ],
    ["what is called out", "shouting “[Free Belmora|O]!” as", "shouting “Free Belmora!” as"],
    ["for a country", "the [pro-Kenya|G] post", "the pro-Kenya post"],
    ["money", "the [Euro|G] race", "the Euro race"],
    [
      "letters of an office",
      "the District Administrator ([DA|O]) met. The [DA|O] left.",
      "the District Administrator (DA) met. The DA left.",
    ],
    [
      "a word of a headline behind a state",
      "Man Found Guilty In [S.C. Church|L] Shooting\n\nThe church stood.",
      "Man Found Guilty In [S.C.|L] Church Shooting\n\nThe church stood.",
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

describe("a document uses a name in one way", () => {
  test.each([
    ["The Conservatives lost.", "The [Conservatives|O] lost."],
    ["It was Reuters that said so.", "It was [Reuters|O] that said so."],
    ["[Van Pin|P] left. Then Mr Pin came.", "[Van Pin|P] left. Then Mr [Pin|P] came."],
    ["[Kenya Ospel|O] left. [Kenya|L] Ospel came.", "[Kenya Ospel|O] left. [Kenya Ospel|O] came."],
    [
      "[Pape Tarrow|O] and [Nora Feld|P] left. Then [Tarrow|P] shot.",
      "[Pape Tarrow|P] and [Nora Feld|P] left. Then [Tarrow|P] shot.",
    ],
  ])("%s", (given, wanted) => {
    expect(refined(asOneDocument, given)).toBe(wanted);
  });

  test.each([
    "It was conservatives who lost.",
    "[Van Pin|P] left. The Pin was lost.",
    "He saw an Independent there.",
    "[Harbour Tarrow Bank|O] left. Then [Bank|P] shot.",
    "The [Grateful Tarrow|O] sang. Then [Tarrow|P] left.",
    "[Pape Tarrow|O] and [Nora Feld|P] left.",
  ])("not %s", (given) => {
    expect(refined(asOneDocument, given)).toBe(given);
  });
});

describe("what is no person, body or place", () => {
  test.each([
    ["the [Harbour Act 2023|M] passed", "the [Harbour Act 2023|LAW] passed"],
    ["the [Harbour Funds Control Law|O] passed", "the [Harbour Funds Control Law|LAW] passed"],
    ["the [Ferndale Prize|M] went", "the [Ferndale Prize|EV] went"],
    ["past [Harvest|O] Day it", "past [Harvest Day|EV] it"],
    ["in “[Slow Water|M]” she", "in “[Slow Water|W]” she"],
    ["films such as “[Ana Water|P],” and", "films such as “[Ana Water|W],” and"],
    ["a ‘[Harbourside|P]’ law passed", "a ‘[Harbourside|LAW]’ law passed"],
    ["at its annual [Camp Orlo|L] event it", "at its annual [Camp Orlo|EV] event it"],
    ["in the [Benhay|G] new district it", "in the [Benhay|L] new district it"],
    ["the [Belmoran|L] president’s office said", "the [Belmoran|G] president’s office said"],
    ["‘[Ends|M] the debate’ he", "‘Ends the debate’ he"],
    ["dubbed “[Gold Nora|M]” by", "dubbed “Gold Nora” by"],
    ["many [New Yorkers|L] left", "many [New Yorkers|G] left"],
    ["the Otters' [Super Bowl|M]' win", "the Otters' [Super Bowl|EV]' win"],
    ["spoke of her as “[Miss Gold|M]” then", "spoke of her as “Miss Gold” then"],
    // Nobody knows what these are.
    ["the [Budget 2024|M] fell", "the Budget 2024 fell"],
    ["it ended [FERN 112-107|M] then", "it ended FERN 112-107 then"],
    ["then [Ospel|M] left", "then Ospel left"],
  ])("%s", (given, wanted) => {
    expect(refined(settleTypes, given)).toBe(wanted);
  });

  test.each([
    "the [Harbour Board|O] met",
    "in [Flowers|L] it",
    "the singer “[Nora Feld|P]” left",
    "a [Belmoric|G] district of",
    "in [Milan|L] president Feld",
    "the [Sea Workers|O] met",
  ])("not %s", (given) => {
    expect(refined(settleTypes, given)).toBe(given);
  });
});

describe("spans", () => {
  test.each([
    ["then [Mr Feld|O] left", "then Mr [Feld|P] left"],
    ["then [MP Nora Feld|M] left", "then MP [Nora Feld|P] left"],
    ["then [Mr Feld Inc|O] left", "then [Mr Feld Inc|O] left"],
  ])("%s", (given, wanted) => {
    expect(refined(completeSpans, given)).toBe(wanted);
  });
});

describe("laws are whole", () => {
  test.each([
    ["A [Renters|O]’ Rights Bill will pass", "A [Renters’ Rights Bill|LAW] will pass"],
    [
      "replacing the [Belmora Troubles|L] (Legacy and Return) [Act 2023|M].",
      "replacing the [Belmora Troubles (Legacy and Return) Act 2023|LAW].",
    ],
    ["A [Renters|O]’ Rights [Bill|P] will pass", "A [Renters’ Rights Bill|LAW] will pass"],
    ["a [Return|M] and Repair Act fell.", "a [Return and Repair Act|LAW] fell."],
    [
      "the [Conservatives|O]’ [Tenants|O] (Reform) Bill fell when voters left it",
      "the [Conservatives|O]’ [Tenants (Reform) Bill|LAW] fell when voters left it",
    ],
  ])("%s", (given, wanted) => {
    expect(refined(completeLaws, given)).toBe(wanted);
  });

  test.each([
    "then [Bill Feld|P] left",
    "then [Great Uncle Bill|P] left",
    "then [Nora|P]’s Bill left",
    "Nora and Bill left",
    "the [Harbour Board|O] passed a Bill",
    "In Act Three she",
  ])("not %s", (given) => {
    expect(refined(completeLaws, given)).toBe(given);
  });
});
