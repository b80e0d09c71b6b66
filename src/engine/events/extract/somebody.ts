import { isCalendarWord } from "../../lexicon/calendar.ts";
import { CARDINALS } from "../../lexicon/numbers.ts";
import { WEAPONS } from "../../lexicon/weapons.ts";
import type { NounPhrase } from "../../syntax/phrases.ts";
import { type EventScene, isPlace } from "../scene.ts";

/** What is no weapon by itself, but may be used as one. */
const VEHICLES = /^(?:vans?|trucks?|cars?|lorr(?:y|ies)|vehicles?|bus|tanker)$/;
/** Ends straight before a vehicle that is used as a weapon: "drove a van", "hit by the car". */
const DRIVEN =
  /\b(?:dr[io]v(?:es?|ing)|ramm(?:ed|ing)|plough(?:ed|ing)|plow(?:ed|ing)|crash(?:ed|ing)|steer(?:ed|ing)|us(?:ed|ing)|hit\s+by|struck\s+by|run\s+over\s+by|mowed\s+down\s+by|with)\s+(?:(?:an?|the|his|her|their)\s+)?$/;

/** What harm is done with; "weapons" alone says nothing of it. */
export function isWeapon({ document: { text, tokens } }: EventScene, noun: NounPhrase): boolean {
  const { lower } = tokens[noun.head]!;
  if (VEHICLES.test(lower)) return DRIVEN.test(text.slice(Math.max(0, noun.start - 20), noun.start));
  if (/^weapons?$/.test(lower))
    return noun.head - noun.first > Number(tokens[noun.first]!.pos === "determiner");
  return WEAPONS.has(lower);
}

const ANIMATE =
  /(?:man|men|woman|women|person|people|suspects?|gunm[ae]n|militants?|militia|attackers?|assailants?|rebels?|soldiers?|police|officers?|group|gang|forces|troops|fighters?|teenagers?|boys?|girls?|youths?|robbers?|thieves|insurgents?|terrorists?|army|protesters?|driver)$/i;

export function isAnimate(scene: EventScene, noun: NounPhrase | undefined): boolean {
  if (noun === undefined) return false;
  if (ANIMATE.test(scene.document.tokens[noun.head]!.text)) return true;
  return scene.names.some(
    ({ start, end, entity }) =>
      start < noun.end && noun.start < end && (entity.type === "person" || entity.type === "organization"),
  );
}

/** Times, pronouns and bare numbers are no participants. */
export function isSomebody({ document, dates }: EventScene, noun: NounPhrase): boolean {
  const head = document.tokens[noun.head]!;
  if (
    head.pos === "pronoun" ||
    head.pos === "number" ||
    CARDINALS.has(head.lower) ||
    isCalendarWord(head.lower) ||
    /^(?:who|which|that|what|there|it)$/.test(head.lower)
  )
    return false;
  if (dates.some((date) => date.start < noun.end && noun.start < date.end)) return false;
  return /\p{L}/u.test(head.text);
}

export const BODIES =
  /^(?:government|court|parliament|senate|congress|house|assembly|council|cabinet|ministry|department|agency|authority|authorities|commission|committee|company|firm|bank|union|party|team|club|university|hospital|school|jury|judges?|prosecutors?|officials?|lawmakers?|legislators?|voters?|nurses?|doctors?|teachers?|students?|workers?|drivers?|farmers?|scientists?|researchers?|hackers?|regulators?|investors?|airline|carmaker|maker|retailer|chain|group|film|album|singer|actor|actress|coach|striker|runner|crowds?|thousands|hundreds|activists?|residents?|families)$/i;

/** "the carmaker Ferrant", and names that nobody knows: who stands as the subject of such a verb acts. */
export const isBody = (scene: EventScene, noun: NounPhrase): boolean =>
  scene.document.tokens.slice(noun.first, noun.last).some(({ text }) => BODIES.test(text)) ||
  (scene.document.tokens[noun.head]!.pos === "propernoun" && !isPlace(scene, noun));

/** Whom the police shot or held in the end is who did it, and not whom it was done to. */
export const ATTACKERS =
  /\b(?:attackers?|gunm[ae]n|suspects?|assailants?|shooters?|bombers?|hijackers?|militants?)\b/i;
