import type { NounPhrase } from "../../clauses/index.ts";
import { isCalendarWord } from "../../lexicon/calendar.ts";
import { pluralOf } from "../../lexicon/inflection.ts";
import { CARDINALS } from "../../lexicon/numbers.ts";
import { WEAPONS } from "../../lexicon/weapons.ts";
import { type EventScene, isPlace, spansIn } from "../scene.ts";

/** What is no weapon by itself, but may be used as one. */
const VEHICLES = numbered("van truck car lorry vehicle bus tanker");
/** Ends straight before a vehicle that is used as a weapon: "drove a van", "hit by the car". */
const DRIVEN =
  /\b(?:dr[io]v(?:es?|ing)|ramm(?:ed|ing)|plough(?:ed|ing)|plow(?:ed|ing)|crash(?:ed|ing)|steer(?:ed|ing)|us(?:ed|ing)|hit\s+by|struck\s+by|run\s+over\s+by|mowed\s+down\s+by|with)\s+(?:(?:an?|the|his|her|their)\s+)?$/;

/** What harm is done with; "weapons" alone says nothing of it. */
export function isWeapon({ document: { text, tokens } }: EventScene, noun: NounPhrase): boolean {
  const { lower } = tokens[noun.head]!;
  if (VEHICLES.has(lower)) return DRIVEN.test(text.slice(Math.max(0, noun.start - 20), noun.start));
  if (lower === "weapon" || lower === "weapons")
    return noun.head - noun.first > Number(tokens[noun.first]!.pos === "determiner");
  return WEAPONS.has(lower);
}

const ANIMATE =
  /(?:man|men|woman|women|person|people|suspects?|gunm[ae]n|militants?|militia|attackers?|assailants?|rebels?|soldiers?|police|officers?|group|gang|forces|troops|fighters?|teenagers?|boys?|girls?|youths?|robbers?|thieves|insurgents?|terrorists?|army|protesters?|driver)$/i;

export function isAnimate(scene: EventScene, noun: NounPhrase | undefined): boolean {
  if (noun === undefined) return false;
  if (ANIMATE.test(scene.document.tokens[noun.head]!.text)) return true;
  return spansIn(scene.names, noun).some(
    ({ entity: { type } }) => type === "person" || type === "organization",
  );
}

/** Times, pronouns and bare numbers are no participants. */
export function isSomebody({ document, dates }: EventScene, noun: NounPhrase): boolean {
  const head = document.tokens[noun.head]!;
  if (
    head.pos === "pronoun" ||
    head.pos === "number" ||
    CARDINALS.has(head.lower) ||
    isCalendarWord(head.lower)
  )
    return false;
  if (spansIn(dates, noun).length > 0) return false;
  return /\p{L}/u.test(head.text);
}

/** Nouns for bodies and for people in their callings, who decide, trade, play and protest. */
export const BODIES = numbered(
  "government court parliament senate congress house assembly council cabinet ministry department agency authority commission committee company firm bank union party team club university hospital school jury judge prosecutor official lawmaker legislator voter nurse doctor teacher student worker driver farmer scientist researcher hacker regulator investor airline carmaker maker retailer chain group film album singer actor actress coach striker runner crowd thousand hundred activist resident family",
);

/** "the carmaker Ferrant", and names that nobody knows: who stands as the subject of such a verb acts. */
export const isBody = (scene: EventScene, noun: NounPhrase): boolean =>
  scene.document.tokens.slice(noun.first, noun.last).some(({ lower }) => BODIES.has(lower)) ||
  (scene.document.tokens[noun.head]!.pos === "propernoun" && !isPlace(scene, noun));

/** Whom the police shot or held in the end is who did it, and not whom it was done to. */
export const ATTACKERS = numbered("attacker gunman suspect assailant shooter bomber hijacker militant");

function numbered(nouns: string): ReadonlySet<string> {
  return new Set(
    nouns
      .split(" ")
      .flatMap((noun) => [noun, pluralOf(noun)])
      .concat("gunmen"),
  );
}
