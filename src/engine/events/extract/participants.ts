import type { NounPhrase, VerbGroup } from "../../clauses/index.ts";
import { isDeed } from "../../lexicon/deeds.ts";
import type { Sentence } from "../../text/document.ts";
import type { Attribute, EventType } from "../../types.ts";
import { weightOf } from "../classify.ts";
import {
  attribute,
  type EventScene,
  type Extractor,
  isPlace,
  leadSentences,
  spansIn,
  verbsOf,
} from "../scene.ts";
import { concerned } from "./concerned.ts";
import { isOffice, protagonists } from "./protagonists.ts";
import { rolesOf } from "./roles.ts";
import { BODIES, isAnimate, isBody, isSomebody } from "./somebody.ts";
import { harm } from "./violence.ts";
import { wholeName } from "./wording.ts";

const REACH = 3;
/** Events that somebody does to somebody: the doer is named by the verbs of harm and by blame, not by any subject. */
const VIOLENT: ReadonlySet<EventType> = new Set(["attack", "crime", "conflict"]);
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
  const found = told.some(({ role }) => role === "actor")
    ? told
    : [...told, ...(scene.main.type === "court" ? tried(scene) : headliner(scene))];
  return found.some(({ role }) => role === "target") ? found : [...found, ...concerned(scene, found)];
};

/** Kinds of events that nobody does, or whose headline begins with whom they befall. */
const UNDONE: ReadonlySet<EventType> = new Set(["accident", "disaster", "death", "economy", "health"]);

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

/** From the clause of the nut graf's first trigger, or of its first verb: subject and object, or the other way round. */
function clause(scene: EventScene): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    const verb = mainVerb(scene, sentence);
    if (verb === undefined) continue;
    const { lemma } = verb;
    const { actors, target, voice } = rolesOf(scene, verb);
    const found = [];
    const isPassive = voice === "passive";
    // "The party was accused of": what it is said to have done is the event.
    const accused = isPassive && isDeed(lemma, "accusing") && scene.main.type !== "court";
    const doers = accused ? [target].filter((noun) => noun !== undefined) : actors;
    const doer = doers[0];
    if (doer !== undefined && isSomebody(scene, doer) && isActor(scene, doer) && !isDeed(lemma, "suffering"))
      found.push(...both(scene, doers));
    // Who is hurt or held at a protest is not whom it is aimed at.
    const suffered = isPassive && isDeed(lemma, "killing", "injuring", "arresting");
    if (
      target !== undefined &&
      isSomebody(scene, target) &&
      !accused &&
      !(suffered && scene.main.type === "protest") &&
      (sentence === scene.main.nutgraf || isTrigger(scene, verb)) &&
      isTarget(scene, target)
    )
      found.push(attribute(scene, "target", wholeName(scene, target)));
    if (found.length > 0) return found;
  }
  return [];
}

/** "nine men were jailed": where no court is named, a case is told of whom it tried. */
function tried(scene: EventScene): Attribute[] {
  for (const sentence of leadSentences(scene, REACH))
    for (const verb of verbsOf(scene, sentence)) {
      if (!isDeed(verb.lemma, "sentencing")) continue;
      const { target, voice } = rolesOf(scene, verb);
      if (voice === "passive" && target !== undefined && isActor(scene, target))
        return [attribute(scene, "actor", wholeName(scene, target))];
    }
  return [];
}

/** Who acts, with a second one whom the sentence names before: "Ana Feld and Owen Tarr signed". */
function both(scene: EventScene, doers: readonly NounPhrase[]): Attribute[] {
  const named = doers.filter((doer) => isActor(scene, doer) && isNamed(scene, doer));
  return (named.length > 1 ? named.slice(0, MOST) : doers.slice(0, 1)).map((noun) =>
    attribute(scene, "actor", wholeName(scene, noun)),
  );
}

/** More who act together are a list. */
const MOST = 2;

const isNamed = ({ names }: EventScene, noun: NounPhrase): boolean => spansIn(names, noun).length > 0;

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
    BODIES.has(scene.document.tokens[noun.head]!.lower) ||
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
  return (
    verbs.find((verb) => isTrigger(scene, verb)) ?? verbs.find(({ negated, finite }) => !negated && finite)
  );
}

/** Verbs by which the event's kind is known; other verbs besides the nut graf's do something else to somebody. */
const isTrigger = ({ main: { triggers, type } }: EventScene, { start, end }: VerbGroup): boolean =>
  triggers.some(
    (trigger) =>
      trigger.form !== "noun" && trigger.start < end && start < trigger.end && weightOf(trigger, type) >= 1,
  );
