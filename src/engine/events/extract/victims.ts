import { CARDINALS, ORDINALS } from "../../lexicon/numbers.ts";
import { PERSON } from "../../lexicon/people.ts";
import type { Sentence } from "../../text/document.ts";
import type { Attribute } from "../../types.ts";
import { attribute, type EventScene, spansIn } from "../scene.ts";
import type { Harm } from "./harm.ts";
import { besides } from "./joined-people.ts";

/** People who are told of without a number: "a man was shot dead", "Owen Tarr, 41, was stabbed", "killing a cyclist". */
export interface Victim {
  attribute: Attribute;
  /** The noun or name, by which the same person is known again: "cyclist". */
  who: string;
  /** Told by name, not by a noun. */
  named: boolean;
  /** Index of the sentence that tells it. */
  sentence: number;
  /** "another man", "a second woman": nobody told of before. */
  other: boolean;
  /** "injured" is harm that somebody lives with; who was "shot" may have died. */
  certain: boolean;
}

/** How many sentences from the nut graf on are searched: further down other people's fates are told. */
const REACH = 10;

/** The sentences in which victims are looked for: those before the nut graf are teasers and captions. */
const reached = ({ main }: EventScene, sentences: readonly Sentence[]): Sentence[] =>
  sentences.filter(({ index }) => index >= main.nutgraf.index - 2).slice(0, REACH);

const COMMON = `(?:[Aa]n?|[Oo]ne|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|second)\\s+(?:[\\p{L}\\d’'-]+\\s+){0,4}?(?:${PERSON})\\b`;
const AGE = `(?:\\d{1,3}|${[...CARDINALS.keys()].join("|")})`;
const AGED = `${AGE}[\\s-]years?[\\s-]old(?:\\s+(?:${PERSON})\\b)?`;
const NAMED =
  "\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:(?:van|von|de|der|den|del|della|da|dos|du|la|bin|al|el)\\s+){0,2}\\p{Lu}[\\p{L}.’'-]+){1,3}(?:,\\s+\\d{1,3},)?";
/** "sixth", "6th": who dies as the sixth has five before him. */
const NTH = `(?<nth>${[...ORDINALS.keys()].filter((word) => /^\p{L}+$/u.test(word)).join("|")}|\\d{1,2}(?:st|nd|rd|th))`;
const SOMEBODY = `(?<who>${COMMON}|${AGED}|${NAMED})`;
/** What may stand between somebody and the verb: some words, or all between two commas. */
const ASIDE = '(?:[^.;:“”"]{0,45}?|,[^.;:“”"]{0,110}?,)';
const WAS = "(?:was|were|is|been|being|be|remain(?:s|ed)?)\\s+(?:\\p{L}+ly\\s+|also\\s+|later\\s+)?";

/** Words of harm with somebody beside them. The words alone are looked for first: that costs little. */
interface Telling {
  cue: RegExp;
  pattern: RegExp;
}

const subject = (verbs: string): Telling => ({
  cue: new RegExp(`\\s(?:${verbs})`, "u"),
  pattern: new RegExp(`(?<![\\p{L}])${SOMEBODY}${ASIDE}\\s(?:${verbs})`, "gu"),
});
const object = (verbs: string, then = ""): Telling => ({
  cue: new RegExp(`\\b(?:${verbs})\\s`, "u"),
  pattern: new RegExp(`\\b(?:${verbs})\\s+${SOMEBODY}${then}`, "gu"),
});
const alone = (pattern: RegExp): Telling => ({
  cue: new RegExp(pattern.source, pattern.flags.replace("g", "")),
  pattern,
});

/** In the order of their strength; in a sentence the first that fits tells. */
const TOLD: Record<Extract<Harm, "killed" | "injured" | "arrested">, readonly Telling[]> = {
  killed: [
    object(
      "(?:shooting\\s+|stabbing\\s+|drowning\\s+)?death\\s+of|(?:murder|killing|fatal\\s+\\p{L}+|body)\\s+of|killing|kills|killed|murdered|(?:fatally|mortally)\\s+(?:shot|shooting|stabbed|stabbing|struck|wound(?:ed|ing)|injur(?:ed|ing))|shot\\s+(?:dead|and\\s+killed)",
    ),
    object("left|leaves|leaving", "\\s+(?:dead|with\\s+fatal)\\b"),
    object("shot|stabbed|beat", "\\s+(?:to\\s+death|dead)\\b"),
    subject(
      `${WAS}(?:(?:shot|stabbed|beaten|crushed|burned)\\s+(?:dead|to\\s+death|and\\s+killed)|killed|dead|murdered|(?:pronounced|declared|found)\\s+dead|slain|(?:fatally|mortally)\\s+\\p{L}+)|died|dies|drowned|succumbed|lost\\s+(?:his|her)\\s+life|(?:shot|found)\\s+(?:dead|to\\s+death)|(?:shot\\s+and\\s+)?killed\\s+(?:himself|herself|in|by|when|during|after|on|at)\\b|fatally\\s+(?:shot|stabbed|struck|wounded|injured)|took\\s+(?:his|her)\\s+own\\s+life|deceased`,
    ),
    alone(
      /\b(?:[Hh]e|[Ss]he|[Tt]he\s+victim)\s+(?:\p{L}+ly\s+|later\s+)?(?:died|succumbed|was\s+(?:later\s+)?(?:pronounced|declared)\s+dead)\b/gu,
    ),
    alone(
      new RegExp(
        `\\b${NTH}\\s+(?:\\p{L}+\\s+){0,2}?(?:fatality|to\\s+die|to\\s+be\\s+killed)\\b(?![^.;]*\\bthis\\s+year)`,
        "giu",
      ),
    ),
    alone(
      /\b(?:[Ff]atal|[Dd]eadly)\s+(?:shooting|crash|stabbing|collision|wreck|fall)\b|\b[Hh]omicide\b(?!\s+(?:detectives?|investigators?|units?|squads?|bureau|division|teams?|officers?|sergeant|lieutenant|rates?|victims?))/gu,
    ),
  ],
  injured: [
    subject(
      `${WAS}(?:injured|wounded|hurt|in\\s+(?:an?\\s+)?(?:\\p{L}+\\s+(?:but\\s+)?)?(?:critical|serious|stable|good|fair|guarded|grave|life-threatening)\\s+condition|listed\\s+in|(?:hit|struck|grazed)\\s+(?:and\\s+\\p{L}+\\s+)?by\\s+(?:an?\\s+)?(?:stray\\s+)?(?:gunfire|bullets?|shrapnel|debris)|recovering|fighting\\s+for|expected\\s+to\\s+(?:survive|recover)|hospitali[sz]ed)|(?:suffer(?:ed|s|ing)|sustained)\\s+(?:from\\s+)?(?:[\\p{L}-]+\\s+){0,4}(?:injur|wound|burn)`,
    ),
    object(
      "(?<!fatally\\s|mortally\\s)(?:injuring|wounding|injured|wounded|injures|wounds|injur(?:y|ies)\\s+to)|grazed|grazing|grazes|paraly[sz]ed|bullets?\\s+(?:hit|struck)",
    ),
    object(
      "left|leaves|leaving",
      "\\s+(?:\\p{L}+ly\\s+)?(?:injured|wounded|hospitali[sz]ed|in\\s+(?:critical|serious)|fighting)",
    ),
    subject(
      `${WAS}(?:shot\\b(?!\\s+(?:dead|and\\s+killed|to\\s+death|at\\b))|stabbed\\b(?!\\s+to\\s+death)|struck\\s+(?:by\\s+(?:an?\\s+)?(?:stray\\s+)?(?:bullet|gunfire)|in\\s+the)|hit\\s+(?:in\\s+the|during|when|as)|(?:taken|rushed|airlifted|flown)\\s+to\\s+(?:\\p{L}+\\s+){0,4}[Hh]ospital)|(?:accidentally\\s+)?shot\\s+(?:himself|herself)\\b|got\\s+(?:shot|hit)\\b`,
    ),
    object("shot|shoots|stabbed|stabs|shooting|stabbing", "(?!\\s+(?:to\\s+death|dead|and\\s+killed))"),
  ],
  arrested: [
    subject(`${WAS}(?:arrested|detained|in\\s+custody|taken\\s+into\\s+custody|held\\s+by)`),
    object("arrested|detained|arrest\\s+of|detention\\s+of"),
  ],
};

/** Without one of these parts of words no pattern fits: a look that costs little. */
const HINT: Record<keyof typeof TOLD, RegExp> = {
  killed: /kill|dead|death|die[ds]?\b|murder|fatal|slain|drown|succumb|homicide|body|life|deceased|shooting/i,
  injured:
    /injur|wound|hurt|condition|survive|recover|hospital|shot|shoot|stab|struck|graz|gunfire|fighting|listed/i,
  arrested: /arrest|detain|detention|custody|held/i,
};

/** Those of these that leave open whether the wounded lived. */
const OPEN = new Set(TOLD.injured.slice(-2));
const OTHER = /\b(?:another|second|third|one\s+other)\b/i;

/** The first person at the top of the article to whom it happened, in sentences that tell of the main event. */
export function victimOf(
  scene: EventScene,
  sentences: readonly Sentence[],
  harm: keyof typeof TOLD,
  fits: (victim: Victim) => boolean,
): Victim | null {
  for (const sentence of reached(scene, sentences)) {
    const text = scene.document.text.slice(sentence.start, sentence.end);
    if (!HINT[harm].test(text)) continue;
    for (const telling of TOLD[harm]) {
      const match = telling.cue.exec(text) && firstOfPeople(scene, telling.pattern, text, sentence.start);
      if (match === null) continue;
      const start = sentence.start + match.index;
      const words = match.groups?.who ?? match[0];
      const isName = match.groups !== undefined && /^\p{Lu}/u.test(words) && !isCommon(words);
      if (harm === "injured" && /\b(?:dead|died|killed)\b/.test(match[0])) continue;
      const victim: Victim = {
        named: isName,
        sentence: sentence.index,
        attribute: attribute(
          scene,
          harm,
          { start, end: start + match[0].length },
          (harm === "killed" ? nthIn(match) : 1) + joinedTo(scene, match, start),
        ),
        who: /(\p{L}+)(?:,\s+\d+,)?$/u.exec(words)?.[1]?.toLowerCase() ?? "",
        other: OTHER.test(words),
        certain: !OPEN.has(telling),
      };
      if (fits(victim)) return victim;
    }
  }
  return null;
}

const AS_NTH = new RegExp(`^[Aa]\\s+${NTH}\\s`, "iu");

/** How many it were with this one: "a sixth tourist has died", "the 6th fatality". */
function nthIn({ groups }: RegExpExecArray): number {
  const nth = groups?.nth ?? AS_NTH.exec(groups?.who ?? "")?.groups?.nth;
  return nth === undefined ? 1 : (ORDINALS.get(nth.toLowerCase()) ?? Number.parseInt(nth, 10));
}

/** "A driver and her passenger died": who shares the fate of the one told of. */
function joinedTo(scene: EventScene, { 0: told, groups }: RegExpExecArray, start: number): number {
  const from = start + told.indexOf(groups?.who ?? "");
  const span = { start: from, end: from + (groups?.who?.length ?? 0) };
  return span.end === from ? 0 : besides(scene, span, { start, end: start + told.length });
}

/** The first match whose somebody is one: "PORT ELLERY — A boy was hurt" begins with a name, but of a place. */
function firstOfPeople(scene: EventScene, pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const who = match.groups?.who;
    if (who === undefined || !/^\p{Lu}/u.test(who) || isCommon(who)) return match;
    const start = match.index + match[0].indexOf(who);
    if (isPerson(scene, at + start, who)) return match;
    pattern.lastIndex = start + who.length;
  }
  return null;
}

/** Words for anybody: the boy of one sentence is the teenager of the next. */
const ANYBODY =
  /^(?:man|woman|boy|girl|child|teenager|teen|youth|baby|toddler|infant|person|victim|son|daughter|friend|old|resident)$/;

const MALE = /^(?:man|boy|son|father|grandfather|brother|husband|policeman)$/;
const FEMALE = /^(?:woman|girl|daughter|mother|grandmother|sister|wife|policewoman)$/;

/**
 * Whether two victims are two people: told so, or two names, or a passenger beside a pilot, a boy and a girl, or one
 * killed and one wounded in the same sentence.
 */
export const areTwo = (one: Victim, dead: Victim): boolean =>
  one.other ||
  (MALE.test(one.who) && FEMALE.test(dead.who)) ||
  (FEMALE.test(one.who) && MALE.test(dead.who)) ||
  (one.certain && one.sentence === dead.sentence && one.who !== dead.who && dead.who !== "") ||
  (one.certain &&
    one.who !== dead.who &&
    dead.who !== "" &&
    (one.named ? dead.named : !ANYBODY.test(one.who)));

const isCommon = (words: string): boolean => /^(?:An?|One|The|His|Her|Their|Another|Second)\s/.test(words);

const isPerson = ({ names }: EventScene, start: number, words: string): boolean =>
  spansIn(names, { start, end: start + words.length }).some(({ entity }) => entity.type === "person");

/** "Ida Holm, 36, and Jon Reyes, 19, were killed": how many are named before the verb; null where not several are. */
export function namedDead(scene: EventScene, sentences: readonly Sentence[]): Attribute | null {
  for (const sentence of reached(scene, sentences)) {
    const text = scene.document.text.slice(sentence.start, sentence.end);
    const verb =
      /\bwere\s+(?:all\s+|both\s+|also\s+|\p{L}+ly\s+)?(?:killed|(?:shot|found|pronounced)\s+dead|murdered)\b/u.exec(
        text,
      );
    if (verb === null) continue;
    const clause = Math.max(0, text.slice(0, verb.index).lastIndexOf(" said "));
    const named = spansIn(scene.names, {
      start: sentence.start + clause,
      end: sentence.start + verb.index,
    }).filter(({ entity }) => entity.type === "person");
    const people = new Set(named.map(({ entity }) => entity.id));
    if (people.size < 2 || named[0]!.start - sentence.start > clause + 40) continue;
    return attribute(
      scene,
      "killed",
      { start: named[0]!.start, end: sentence.start + verb.index + verb[0].length },
      people.size,
    );
  }
  return null;
}
