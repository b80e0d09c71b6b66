import { CARDINALS } from "../../lexicon/numbers.ts";
import { WEAPONS } from "../../lexicon/weapons.ts";
import type { NounPhrase, VerbGroup } from "../../syntax/phrases.ts";
import type { Sentence } from "../../text/document.ts";
import type { Attribute, EventType } from "../../types.ts";
import { weightOf } from "../classify.ts";
import {
  attribute,
  type EventScene,
  type Extractor,
  leadSentences,
  nounsOf,
  spansIn,
  verbsOf,
} from "../scene.ts";
import { blame } from "./blame.ts";
import { argumentsOf, wholeName } from "./clauses.ts";
import { isOffice, isPlace, protagonists } from "./protagonists.ts";
import { suspects } from "./suspects.ts";

const REACH = 3;
/** Events that somebody does to somebody: the doer is named by the verbs of harm and by blame, not by any subject. */
const VIOLENT: ReadonlySet<EventType> = new Set(["attack", "crime", "conflict"]);
/** Verbs whose object is what was hit. */
const HITTING =
  /^(?:str(?:ike|ikes|uck|iking)|hit(?:s|ting)?|attack(?:s|ed|ing)?|target(?:s|ed|ing)?|bomb(?:s|ed|ing)?|shell(?:s|ed|ing)?|storm(?:s|ed|ing)?|raid(?:s|ed|ing)?|stab(?:s|bed|bing)?|shot|shoot(?:s|ing)?|kill(?:s|ed|ing)?|murder(?:s|ed|ing)?|kidnap(?:s|ped|ping)?|abduct(?:s|ed|ing)?|rob(?:s|bed|bing)?|assault(?:s|ed|ing)?|rammed|ambush(?:es|ed|ing)?|assassinat(?:ed|es|ing)|injur(?:ed|es|ing)|wound(?:ed|s|ing)|landed)$/i;
const HARM =
  /^(?:attack|attacks|assault|strike|strikes|raid|shooting|bombing|killing|murder|stabbing|kidnapping|assassination|robbery|abduction|airstrike|airstrikes|crackdown|fire|gunfire)$/i;

/** Who did it, to whom and with what; whom the event's own kind puts first replaces what the clause says. */
export const participants: Extractor = (scene) => {
  if (VIOLENT.has(scene.main.type)) {
    const found = harm(scene);
    // Armies retake and advance: verbs that harm nobody by themselves.
    return scene.main.type !== "conflict" || found.some(({ role }) => role === "actor")
      ? found
      : [...clause(scene).filter(({ role }) => role === "actor"), ...found];
  }
  const first = protagonists(scene);
  const told = [...first, ...clause(scene).filter(({ role }) => first.every((one) => one.role !== role))];
  const found = told.some(({ role }) => role === "actor") ? told : [...told, ...headliner(scene)];
  return found.some(({ role }) => role === "target") ? found : [...found, ...concerned(scene, found[0])];
};

/** Kinds of events that are about somebody besides who acts. */
const CONCERNING: ReadonlySet<EventType> = new Set([
  "court",
  "appointment",
  "policy",
  "diplomacy",
  "election",
  "deal",
]);

/** "passed a resolution on the inquiry into President Donald Trump": who is named in the nut graf behind who acts, and matters. */
function concerned(
  { document, main, names, ...scene }: EventScene,
  actor: Attribute | undefined,
): Attribute[] {
  const from = actor?.evidence[0]?.end ?? main.nutgraf.start;
  if (!CONCERNING.has(main.type) || from < main.nutgraf.start || from >= main.nutgraf.end) return [];
  const name = spansIn(names, { start: from, end: main.nutgraf.end }).find(
    ({ start, entity }) =>
      start > from &&
      (entity.type === "person" || entity.type === "organization") &&
      actor?.text.includes(entity.name) !== true &&
      (entity.mentions.length >= OFTEN || scene.article.title?.includes(entity.name.split(" ").at(-1)!)),
  );
  return name === undefined ? [] : [attribute({ document, main, names, ...scene }, "target", name)];
}

/** Mentions of somebody whom an article is about. */
const OFTEN = 3;

/** Kinds of events that nobody does, or whose headline begins with whom they befall. */
const UNDONE: ReadonlySet<EventType> = new Set([
  "accident",
  "disaster",
  "death",
  "court",
  "economy",
  "health",
]);

/** "Governor Morrow signs phone ban": whom the headline names first, where the text names them too. */
function headliner(scene: EventScene): Attribute[] {
  const { article, document, main, names } = scene;
  const headline = document.blocks.find(({ kind }) => kind === "headline");
  const title = article.title ?? (headline && document.text.slice(headline.start, headline.end)) ?? "";
  if (UNDONE.has(main.type)) return [];
  let best: { at: number; name: (typeof names)[number] } | null = null;
  for (const name of names) {
    const { entity } = name;
    if (entity.type !== "person" && entity.type !== "organization") continue;
    if (headline !== undefined && name.start < headline.end) continue;
    const last = entity.type === "person" ? entity.name.split(/\s+/).at(-1)! : entity.name;
    const at = title.indexOf(last);
    if (at >= 0 && at <= title.length * FRONT && (best === null || at < best.at)) best = { at, name };
  }
  return best === null ? [] : [attribute(scene, "actor", best.name)];
}

/** The part of a headline in which its subject stands. */
const FRONT = 0.35;

/** From the verbs of harm ("rockets struck the camp"), the nouns ("attack on the camp"), and blame. */
function harm(scene: EventScene): Attribute[] {
  const blamed = blame(scene);
  const targets: Attribute[] = [];
  const actors: Attribute[] = [];
  const instruments: Attribute[] = [];
  const add = (to: Attribute[], role: Attribute["role"], noun: NounPhrase | undefined) => {
    if (noun !== undefined) to.push(attribute(scene, role, wholeName(scene, noun)));
  };
  for (const sentence of scene.document.sentences.slice(0, Math.max(12, scene.main.nutgraf.index + 12))) {
    const nouns = nounsOf(scene, sentence).filter((noun) => isSomebody(scene, noun));
    const verbs = verbsOf(scene, sentence);
    for (const verb of verbs) {
      if (!HITTING.test(scene.document.tokens[verb.head]!.text)) continue;
      const { actor, target, voice } = argumentsOf(scene, sentence, nouns, verbs, verb);
      if (target !== undefined && ATTACKERS.test(scene.document.tokens[target.head]!.text)) continue;
      if (actor !== undefined && isWeapon(scene, actor)) add(instruments, "instrument", actor);
      else if (voice === "passive" || (verb.finite && isAnimate(scene, actor))) add(actors, "actor", actor);
      add(targets, "target", target);
    }
    nouns.forEach((noun, i) => {
      const on = nouns[i + 1];
      if (
        HARM.test(scene.document.tokens[noun.head]!.text) &&
        on !== undefined &&
        /^(?:on|against|of|at)$/.test(on.preposition ?? "")
      )
        add(targets, "target", on);
      if (isWeapon(scene, noun)) add(instruments, "instrument", noun);
    });
  }
  return [
    ...(blamed.length > 0 ? blamed : doer(actors, suspects(scene))),
    ...targets.slice(0, 1),
    ...instruments.slice(0, 1),
  ];
}

/** Whom the police shot in the end is not whom the attack was on. */
const ATTACKERS =
  /^(?:attackers?|gunm[ae]n|suspects?|assailants?|shooters?|bombers?|hijackers?|militants?)$/i;

/** Who did it by the verbs of harm, unless the law names somebody for "a gunman", or holds the only one there is. */
function doer([actor]: Attribute[], [suspect]: Attribute[]): Attribute[] {
  const isNamed = (one: Attribute) => /\p{Lu}\p{L}+\s+\p{Lu}/u.test(one.text);
  if (actor === undefined) return suspect === undefined ? [] : [suspect];
  return [
    suspect !== undefined && isNamed(suspect) && !/\p{Lu}/u.test(actor.text.slice(1)) ? suspect : actor,
  ];
}

/** From the clause of the nut graf's first trigger, or of its first verb: subject and object, or the other way round. */
function clause(scene: EventScene): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    const nouns = nounsOf(scene, sentence).filter((noun) => isSomebody(scene, noun));
    const verb = mainVerb(scene, sentence);
    if (verb === undefined) continue;
    const { actor, target, voice } = argumentsOf(scene, sentence, nouns, verbsOf(scene, sentence), verb);
    const found = [];
    // "The party was accused of": what it is said to have done is the event.
    const accused =
      voice === "passive" &&
      ACCUSED.test(scene.document.tokens[verb.head]!.lower) &&
      !COURTS.has(scene.main.type);
    const doer = accused ? target : actor;
    if (doer !== undefined && isActor(scene, doer) && !SUFFERED.test(scene.document.tokens[verb.head]!.lower))
      found.push(attribute(scene, "actor", wholeName(scene, doer)));
    const suffered =
      voice === "passive" &&
      /^(?:killed|injured|wounded|hurt|arrested|detained)$/.test(scene.document.tokens[verb.head]!.lower);
    if (
      target !== undefined &&
      !accused &&
      !(suffered && scene.main.type === "protest") &&
      isTarget(scene, target)
    )
      found.push(attribute(scene, "target", wholeName(scene, target)));
    if (found.length > 0) return found;
  }
  return [];
}

const ACCUSED = /^(?:accused|criticised|criticized|condemned|slammed|blamed)$/;
/** Verbs whose subject does nothing. */
const SUFFERED = /^(?:die[sd]?|dying|drown(?:ed|s)|survive[sd]?|suffer(?:s|ed)?)$/;
const COURTS: ReadonlySet<EventType> = new Set(["court", "crime"]);

const BODIES =
  /^(?:government|court|parliament|senate|congress|house|assembly|council|cabinet|ministry|department|agency|authority|authorities|commission|committee|company|firm|bank|union|party|team|club|university|hospital|school|jury|judges?|officials?|lawmakers?|legislators?|voters?|nurses?|doctors?|teachers?|students?|workers?|drivers?|farmers?|scientists?|researchers?|hackers?|regulators?|investors?|airline|carmaker|maker|retailer|chain|group|film|album|singer|actor|actress|coach|striker|runner|crowds?|thousands|hundreds|activists?|residents?|families)$/i;
/** Kinds of events in which countries act. */
const STATES: ReadonlySet<EventType> = new Set([
  "diplomacy",
  "policy",
  "deal",
  "economy",
  "election",
  "sport",
  "conflict",
]);

/** Somebody who can act: a person, a body, or a country where countries act. A fire or a crash is nobody. */
const isActor = (scene: EventScene, noun: NounPhrase): boolean =>
  scene.main.type !== "accident" &&
  scene.main.type !== "disaster" &&
  (isAnimate(scene, noun) ||
    isOffice(scene, noun) ||
    isBody(scene, noun) ||
    (STATES.has(scene.main.type) && isPlace(scene, noun)));

/** "the carmaker Ferrant", and names that nobody knows: who stands as the subject of such a verb acts. */
const isBody = (scene: EventScene, noun: NounPhrase): boolean =>
  scene.document.tokens.slice(noun.first, noun.last).some(({ text }) => BODIES.test(text)) ||
  (scene.document.tokens[noun.head]!.pos === "propernoun" && !isPlace(scene, noun));

/** Kinds of events whose object is a person or a body, if it is anybody: of these the thing is what was done. */
const AIMED: ReadonlySet<EventType> = new Set([
  "court",
  "appointment",
  "deal",
  "diplomacy",
  "election",
  "policy",
  "protest",
  "sport",
  "technology",
  "other",
]);

/** Somebody or something with a name to whom it is done; no event itself ("signed a deal"), nor a place where it happened. */
function isTarget(scene: EventScene, noun: NounPhrase): boolean {
  const { type, triggers } = scene.main;
  if (!AIMED.has(type)) return false;
  if (isPlace(scene, noun)) return STATES.has(type) && type !== "policy" && type !== "election";
  if (triggers.some(({ form, token }) => form !== "verb" && token === noun.head)) return false;
  return (
    isOffice(scene, noun) ||
    isAnimate(scene, noun) ||
    BODIES.test(scene.document.tokens[noun.head]!.text) ||
    // What carries the name of somebody is theirs: "the federal government's practice".
    (type !== "policy" && isBody(scene, noun))
  );
}

function mainVerb(scene: EventScene, sentence: Sentence): VerbGroup | undefined {
  const groups = verbsOf(scene, sentence);
  // "agreed to buy": the infinitive tells, and has the subject of the verb before it.
  const verbs = groups.filter(
    ({ modal, finite, first }) => finite || modal !== null || scene.document.tokens[first]!.lower === "to",
  );
  const { triggers, type } = scene.main;
  return (
    verbs.find((group) =>
      triggers.some(
        (trigger) =>
          trigger.form !== "noun" &&
          trigger.start < group.end &&
          group.start < trigger.end &&
          weightOf(trigger, type) >= 1,
      ),
    ) ?? verbs.find(({ negated, finite }) => !negated && finite)
  );
}

const isWeapon = ({ document }: EventScene, { head }: NounPhrase): boolean =>
  WEAPONS.has(document.tokens[head]!.lower);

const ANIMATE =
  /(?:man|men|woman|women|person|people|suspects?|gunm[ae]n|militants?|militia|attackers?|assailants?|rebels?|soldiers?|police|officers?|group|gang|forces|troops|fighters?|teenagers?|boys?|girls?|youths?|robbers?|thieves|insurgents?|terrorists?|army|protesters?|driver)$/i;

function isAnimate(scene: EventScene, noun: NounPhrase | undefined): boolean {
  if (noun === undefined) return false;
  if (ANIMATE.test(scene.document.tokens[noun.head]!.text)) return true;
  return scene.names.some(
    ({ start, end, entity }) =>
      start < noun.end && noun.start < end && (entity.type === "person" || entity.type === "organization"),
  );
}

/** Times, pronouns and bare numbers are no participants. */
function isSomebody({ document, dates }: EventScene, noun: NounPhrase): boolean {
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
