import { MAKERS, OF_ORGANISATIONS, ORGANISATION_NOUNS, PLACE_NOUNS } from "../../lexicon/names.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { isPossessive } from "./capitals.ts";
import type { Scored } from "./scored.ts";

/** How often something speaks for a type; `thing` for what is no person, which is asked of places alone. */
export type Cues = Record<Scored | "thing", number>;

export const NO_CUES: Cues = { person: 0, organization: 0, place: 0, thing: 0 };

/** Adds to the cues what the words around one mention say of it. */
export function addCues(tokens: readonly Token[], { first, last, type }: NameMention, cues: Cues): void {
  const { sentence } = tokens[first]!;
  const at = (i: number): Token | undefined => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  if (type === "place" && isThing(tokens, last)) cues.thing++;
  // "Lantern reported on Monday": towns do as well, but they report cases.
  const after = at(last);
  if (REPORTING.has(after?.lower ?? "") && SAYS_NO_MORE.has(at(last + 1)?.lower ?? ".")) cues.thing += 2;
  if (OF_ORGANISATIONS.has(after?.lower ?? "")) cues.organization++;
  const noun = appositionOf(tokens, first, last);
  if (MAKERS.has(noun) || ORGANISATION_NOUNS.has(noun)) cues.organization++;
  if (SETTLEMENTS.has(noun) || SETTLEMENTS.has(after?.lower ?? "")) cues.place++;
  const before = at(first - 1);
  if (before === undefined) return;
  const { lower } = before;
  if (SETTLEMENTS.has(lower)) cues.place += 2;
  if (lower === "of" && PLACE_NOUNS.has(at(first - 2)?.lower ?? "")) cues.place += 2;
  if (WITHIN.has(lower) && !goesOn(after)) cues.place++;
  // "A boat sank off Ferndale"
  if (lower === "off" && AT_SEA.has(at(first - 2)?.lower ?? "")) cues.place += 2;
  if (lower === "on" && ON_PLATFORMS.has(at(first - 2)?.lower ?? "")) cues.organization++;
  // "the company Avilor", "One company, Avilor,"
  const opener = lower === "," ? (at(first - 2)?.lower ?? "") : lower;
  if (ORGANISATION_NOUNS.has(opener) && (opener === lower || ARTICLES.has(at(first - 3)?.lower ?? "")))
    cues.organization++;
  if (KIN.has(opener) || HONORIFICS.has(lower)) cues.person += 2;
  else if (OFFICES.has(lower)) cues.person++;
}

/** "maker" of "Avilor, a maker of cameras,": the noun beside a name that says what it is; empty where there is none. */
function appositionOf(tokens: readonly Token[], first: number, last: number): string {
  if (tokens[last]?.text !== ",") return "";
  for (let i = last + 1; i < last + LONGEST_APPOSITION; i++) {
    if (tokens[i]?.sentence !== tokens[first]!.sentence) return "";
    const { relation, head, lower } = tokens[i]!;
    if (relation === "appos" && head >= first && head < last) return lower;
  }
  return "";
}

/** So many words at most stand before the noun of an apposition, its comma with them. */
const LONGEST_APPOSITION = 6;

/** What goes on with a noun is about something else: "in Whitlock's hands", "in Loopy shares". */
const goesOn = (after: Token | undefined): boolean =>
  after !== undefined && (NOMINAL.has(after.pos) || isPossessive(after) || after.text === "-");
const NOMINAL = new Set<Token["pos"]>(["noun", "propernoun", "adjective", "number"]);

const REPORTING = new Set(["report", "reports", "reported"]);
const SAYS_NO_MORE = new Set([",", ".", "on", "that"]);
/** What one does on a platform, before "on". */
const ON_PLATFORMS = new Set(
  "post posts posted wrote shared video message account profile page live streaming".split(" "),
);
const ARTICLES = new Set("the a an one another".split(" "));
/** Before where something is. */
const WITHIN = new Set("in near outside across throughout".split(" "));
/** What befalls ships, before "off" and the nearest land. */
const AT_SEA = new Set(
  "sank sinks sunk sinking capsized capsizes capsizing anchored aground adrift drowned drown collided collides moored rescued".split(
    " ",
  ),
);
/** Nouns before the name of where people live, small enough that they are no country's: "the town Ferndale". */
const SETTLEMENTS = new Set("town village hamlet township suburb settlement island".split(" "));

/** "her niece, Nora Whitlock": whoever is of a family is somebody. */
const KIN = new Set(
  "wife husband widow widower fiancé fiancée girlfriend boyfriend mother father sister brother son daughter cousin niece nephew uncle aunt grandmother grandfather grandson granddaughter".split(
    " ",
  ),
);

/** What leads back to somebody, and to no body. */
const OF_SOMEBODY = new Set("his her he she who they their".split(" "));

/** "its" stands in the rest of the sentence, and no he or she before it. */
function isThing(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i < last + 14 && tokens[i]?.sentence === tokens[last - 1]!.sentence; i++) {
    if (tokens[i]!.lower === "its" || tokens[i]!.lower === "itself") return true;
    if (OF_SOMEBODY.has(tokens[i]!.lower)) return false;
  }
  return false;
}
