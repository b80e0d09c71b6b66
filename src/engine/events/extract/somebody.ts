import { CARDINALS } from "../../lexicon/numbers.ts";
import { WEAPONS } from "../../lexicon/weapons.ts";
import type { NounPhrase } from "../../syntax/phrases.ts";
import { type EventScene, isPlace } from "../scene.ts";

export const isWeapon = ({ document }: EventScene, { head }: NounPhrase): boolean =>
  WEAPONS.has(document.tokens[head]!.lower);

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
    head.tags.has("Date") ||
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
