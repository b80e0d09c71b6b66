import {
  MAKERS,
  MATCH_VERBS,
  OF_ORGANISATIONS,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  SPORT_WORDS,
} from "../../lexicon/names.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import type { Scored } from "./scored.ts";

/** How often something speaks for a type; `thing` for what is no person, `quarter` for a part of a town. */
export type Cues = Record<Scored | "thing" | "quarter", number>;

export const NO_CUES: Cues = { person: 0, organization: 0, place: 0, thing: 0, quarter: 0 };

/** "Ferndale beat Alderton", "against Ferndale". */
export function playsAt(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const { sentence } = tokens[first]!;
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i]!.lower : "");
  return (
    MATCH_VERBS.has(at(last)) ||
    /^(?:against|vs|versus|v|over)$/.test(at(first - 1)) ||
    /^(?:beat|beats|beating|defeated|thrashed|edged|trounced|facing|face|host)$/.test(at(first - 1)) ||
    (/^['’]s?$/.test(at(last)) && SPORT_WORDS.has(at(last + 1)))
  );
}

/** Adds to the cues what the words around one mention say of it. */
export function addCues(tokens: readonly Token[], { first, last }: NameMention, cues: Cues): void {
  const { sentence } = tokens[first]!;
  const at = (i: number): Token | null => (tokens[i]?.sentence === sentence ? tokens[i]! : null);
  const [before, earlier, earliest] = [at(first - 1), at(first - 2), at(first - 3)];
  const [after, later] = [at(last), at(last + 1)];
  const isOwner = after !== null && /^['’]s?$/.test(after.text);
  // What goes on with a noun is about something else: "in Whitlock's hands", "in Loopy shares".
  const goesOn =
    isOwner ||
    (after !== null && /^(?:noun|propernoun|adjective|number)$/.test(after.pos)) ||
    after?.text === "-";
  if (before !== null) {
    if (/^(?:in|near|outside|across|throughout)$/.test(before.lower) && !goesOn) cues.place++;
    if (before.lower === "of" && earlier !== null && PLACE_NOUNS.has(earlier.lower)) cues.place += 2;
    if (SETTLEMENTS.test(before.lower)) cues.place++;
    // "the northern Ferndale": of somebody nothing is northern.
    if (/^(?:north|south|east|west)ern$/.test(before.lower) && !goesOn) cues.place += 2;
    // "the Chronicle says": nobody is called so with an article.
    if (before.lower === "the" && first + 1 === last && after?.pos === "verb") cues.organization++;
    if (
      before.lower === "on" &&
      /^(?:posts?|posted|wrote|shared|video|message|account|profile|page|live|streaming)$/.test(
        `${earlier?.lower}`,
      )
    )
      cues.organization++;
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
    SETTLEMENTS.test(after.lower) ||
    (INHABITANTS.test(after.lower) && !/^(?:black|brown)$/.test(tokens[last - 1]!.lower))
  )
    cues.place++;
  // "the Ferndale stadium disaster"
  if (SITES.test(after.lower)) cues.place++;
  if (/^neighbou?rhoods?$/.test(after.lower)) cues.quarter++;
  // "Lantern reported on Monday": towns do as well, but they report cases.
  if (/^report(?:s|ed)$/.test(after.lower) && (later === null || /^(?:,|\.|on|that)$/.test(later.lower)))
    cues.thing += 2;
  const apposition = after.text === "," ? headOfApposition(tokens, last + 1) : null;
  if (apposition !== null && SETTLEMENTS.test(apposition)) cues.place++;
  if (apposition !== null && (ORGANISATION_NOUNS.has(apposition) || MAKERS.has(apposition)))
    cues.organization++;
  if (/^(?:who|whose)$/.test(after.lower) || (after.text === "," && later?.lower === "who")) cues.person++;
  if (after.text === "," && /^\d\d$/.test(later?.text ?? "") && at(last + 2)?.text === ",") cues.person++;
  if (OF_ORGANISATIONS.has(after.lower) || (isOwner && ITS_OWN.has(`${later?.lower}`))) cues.organization++;
}

/** What is built or lies somewhere, behind the name of where. */
const SITES =
  /^(?:stadium|airport|airfield|airbase|bridge|racecourse|prison|jail|dam|colliery|refinery|crossing|area|region|district|province|county|constituency|peninsula)$/;

/** What firms have, and nobody else: "Whitlock's supporters" are somebody's. */
const ITS_OWN = new Set(
  [...OF_ORGANISATIONS].filter((noun) => !/^(?:supporters|spokesperson|headquarters|manifesto)$/.test(noun)),
);

/** Nouns beside the name of where people live, small enough that they are no country's: "the town Ferndale". */
const SETTLEMENTS = /^(?:town|village|hamlet|township|suburb|settlement|island)$/;

/** "her niece, Nora Whitlock": whoever is of a family is somebody. */
const KIN =
  /^(?:wife|husband|widow|widower|fianc[ée]e?|girlfriend|boyfriend|mother|father|sister|brother|son|daughter|cousin|niece|nephew|uncle|aunt|grandmother|grandfather|grandson|granddaughter)$/;

/** Who lives where, behind its name: "Ferndale residents". */
const INHABITANTS = /^(?:communit(?:y|ies)|residents|villagers|townsfolk|inhabitants)$/;

/** The noun of "a maker of", "the camera company,": what the name before the comma is; null where it is not so short. */
function headOfApposition(tokens: readonly Token[], from: number): string | null {
  if (!/^(?:an?|the)$/.test(tokens[from]?.lower ?? "")) return null;
  const { sentence } = tokens[from]!;
  for (let i = from + 1; i < from + 5 && tokens[i]?.sentence === sentence; i++) {
    const { pos, lower } = tokens[i]!;
    const next = tokens[i + 1];
    const isLast =
      next === undefined || /^(?:preposition|punctuation)$/.test(next.pos) || next.lower === "that";
    if (isLast) return lower;
    if (!/^(?:noun|propernoun|adjective|number|adverb)$/.test(pos)) return null;
  }
  return null;
}

/** "its" stands in the rest of the sentence, and no he or she before it. */
function isThing(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i < last + 14 && tokens[i]?.sentence === tokens[last - 1]!.sentence; i++) {
    if (/^(?:its|itself)$/.test(tokens[i]!.lower)) return true;
    if (/^(?:his|her|he|she|who|they|their)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}
