import { MAKERS, OF_ORGANISATIONS, ORGANISATION_NOUNS, PLACE_NOUNS } from "../../lexicon/names.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { isPossessive } from "./capitals.ts";
import type { Scored } from "./scored.ts";

/** How often something speaks for a type; `thing` for what is no person, `quarter` for a part of a town. */
export type Cues = Record<Scored | "thing" | "quarter", number>;

export const NO_CUES: Cues = { person: 0, organization: 0, place: 0, thing: 0, quarter: 0 };

/** Adds to the cues what the words around one mention say of it. */
export function addCues(tokens: readonly Token[], { first, last }: NameMention, cues: Cues): void {
  const { sentence } = tokens[first]!;
  const at = (i: number): Token | null => (tokens[i]?.sentence === sentence ? tokens[i]! : null);
  const [before, earlier, earliest] = [at(first - 1), at(first - 2), at(first - 3)];
  const [after, later] = [at(last), at(last + 1)];
  const isOwner = isPossessive(after ?? undefined);
  // What goes on with a noun is about something else: "in Whitlock's hands", "in Loopy shares".
  const goesOn =
    isOwner ||
    (after !== null && /^(?:noun|propernoun|adjective|number)$/.test(after.pos)) ||
    after?.text === "-";
  if (before !== null) {
    if (WITHIN.has(before.lower) && !goesOn) cues.place++;
    if (before.lower === "of" && earlier !== null && PLACE_NOUNS.has(earlier.lower)) cues.place += 2;
    if (SETTLEMENTS.has(before.lower)) cues.place += 2;
    // "the northern Ferndale": of somebody nothing is northern.
    if (/^(?:north|south|east|west)ern$/.test(before.lower) && !goesOn) cues.place += 2;
    // "the Chronicle says": nobody is called so with an article.
    if (before.lower === "the" && first + 1 === last && after?.pos === "verb") cues.organization++;
    if (before.lower === "on" && ON_PLATFORMS.has(`${earlier?.lower}`)) cues.organization++;
    if (
      ORGANISATION_NOUNS.has(before.lower) ||
      (before.lower === "tank" && /^(?:think|-)$/.test(`${earlier?.lower}`)) ||
      (before.lower === "," &&
        ORGANISATION_NOUNS.has(`${earlier?.lower}`) &&
        /^(?:the|an?|one|another)$/.test(`${earliest?.lower}`))
    )
      cues.organization++;
    const kin = before.text === "," ? earlier : before;
    if (KIN.test(kin?.text ?? "")) cues.person += 2;
    if (HONORIFICS.has(before.lower)) cues.person += 2;
    else if (OFFICES.has(before.lower)) cues.person++;
  }
  if (isThing(tokens, last)) cues.thing++;
  if (after === null) return;
  if (
    SETTLEMENTS.has(after.lower) ||
    (INHABITANTS.test(after.lower) && !/^(?:black|brown)$/.test(tokens[last - 1]!.lower))
  )
    cues.place++;
  // "the Ferndale stadium disaster"
  if (SITES.has(after.lower)) cues.place++;
  if (/^neighbou?rhoods?$/.test(after.lower)) cues.quarter++;
  // "Lantern reported on Monday": towns do as well, but they report cases.
  if (/^report(?:s|ed)$/.test(after.lower) && (later === null || /^(?:,|\.|on|that)$/.test(later.lower)))
    cues.thing += 2;
  if (after.lower === "who" || after.lower === "whose" || (after.text === "," && later?.lower === "who"))
    cues.person++;
  if (after.text === "," && /^\d\d$/.test(later?.text ?? "") && at(last + 2)?.text === ",") cues.person++;
  const apposition = appositionOf(tokens, first, last);
  if (SETTLEMENTS.has(apposition)) cues.place++;
  if (ORGANISATION_NOUNS.has(apposition) || MAKERS.has(apposition)) cues.organization++;
  if (OF_ORGANISATIONS.has(after.lower) || (isOwner && ITS_OWN.has(`${later?.lower}`))) cues.organization++;
}

/** "maker" of "Avilor, a maker of cameras,": the noun beside a name that says what it is; empty where there is none. */
function appositionOf(tokens: readonly Token[], first: number, last: number): string {
  if (tokens[last]!.text !== ",") return "";
  for (
    let i = last + 1;
    i < last + LONGEST_APPOSITION && tokens[i]?.sentence === tokens[first]!.sentence;
    i++
  ) {
    const { relation, head, lower } = tokens[i]!;
    if (relation === "appos" && head >= first && head < last) return lower;
  }
  return "";
}

/** So many words at most stand before the noun of an apposition, its comma with them. */
const LONGEST_APPOSITION = 6;

/** What is built or lies somewhere, behind the name of where. */
const SITES = new Set(
  "stadium airport airfield airbase bridge racecourse prison jail dam colliery refinery crossing area region district province county constituency peninsula".split(
    " ",
  ),
);

/** What one does on a platform, before "on". */
const ON_PLATFORMS = new Set(
  "post posts posted wrote shared video message account profile page live streaming".split(" "),
);
/** Before where something is. */
const WITHIN = new Set("in near outside across throughout".split(" "));
/** What leads back to somebody, and to no body. */
const OF_SOMEBODY = new Set("his her he she who they their".split(" "));
const OF_OTHERS_TOO = new Set("supporters spokesperson headquarters manifesto".split(" "));

/** What firms have, and nobody else: "Whitlock's supporters" are somebody's. */
const ITS_OWN = new Set([...OF_ORGANISATIONS].filter((noun) => !OF_OTHERS_TOO.has(noun)));

/** Nouns beside the name of where people live, small enough that they are no country's: "the town Ferndale". */
const SETTLEMENTS = new Set("town village hamlet township suburb settlement island".split(" "));

/** "her niece, Nora Whitlock": whoever is of a family is somebody. */
const KIN =
  /^(?:wife|husband|widow|widower|fianc[ée]e?|girlfriend|boyfriend|mother|father|sister|brother|son|daughter|cousin|niece|nephew|uncle|aunt|grandmother|grandfather|grandson|granddaughter)$/;

/** Who lives where, behind its name: "Ferndale residents". */
const INHABITANTS = /^(?:communit(?:y|ies)|residents|villagers|townsfolk|inhabitants)$/;

/** "its" stands in the rest of the sentence, and no he or she before it. */
function isThing(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i < last + 14 && tokens[i]?.sentence === tokens[last - 1]!.sentence; i++) {
    if (tokens[i]!.lower === "its" || tokens[i]!.lower === "itself") return true;
    if (OF_SOMEBODY.has(tokens[i]!.lower)) return false;
  }
  return false;
}
