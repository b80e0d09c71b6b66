import type { NounPhrase } from "../../clauses/index.ts";
import { HARMING, isDeed } from "../../lexicon/deeds.ts";
import type { Attribute } from "../../types.ts";
import { attribute, type EventScene, isHeadline, nounsOf, verbsOf } from "../scene.ts";
import { blame } from "./blame.ts";
import { rolesOf } from "./roles.ts";
import { ATTACKERS, isAnimate, isSomebody, isWeapon } from "./somebody.ts";
import { suspects } from "./suspects.ts";
import { wholeName } from "./wording.ts";

/** Nouns for harm that is done to somebody. */
const HARMS: ReadonlySet<string> = new Set(
  "attack attacks assault strike strikes raid shooting bombing killing murder stabbing kidnapping assassination robbery theft burglary rape abuse torture abduction airstrike airstrikes crackdown fire gunfire".split(
    " ",
  ),
);
/** Prepositions behind such a noun that lead to whom it hit. */
const AIMED: ReadonlySet<string> = new Set(["on", "against", "of", "at"]);

/** From the verbs of harm ("rockets struck the camp"), the nouns ("attack on the camp"), and blame. */
export function harm(scene: EventScene): Attribute[] {
  const blamed = blame(scene);
  const targets: Attribute[] = [];
  const actors: Attribute[] = [];
  const instruments: Attribute[] = [];
  /** By which verb each target was hit; none where a noun tells. */
  const lemmas: (string | undefined)[] = [];
  const add = (to: Attribute[], role: Attribute["role"], noun: NounPhrase | undefined) => {
    if (noun !== undefined && isSomebody(scene, noun))
      to.push(attribute(scene, role, wholeName(scene, noun)));
  };
  for (const sentence of scene.document.sentences.slice(0, Math.max(12, scene.main.nutgraf.index + 12))) {
    const { tokens } = scene.document;
    for (const verb of verbsOf(scene, sentence)) {
      if (!isDeed(verb.lemma, ...HARMING)) continue;
      const { actor, target, voice } = rolesOf(scene, verb);
      if (target !== undefined && ATTACKERS.has(tokens[target.head]!.lower)) continue;
      if (actor !== undefined && isWeapon(scene, actor)) add(instruments, "instrument", actor);
      else if (voice === "passive" || (verb.finite && isAnimate(scene, actor))) add(actors, "actor", actor);
      add(targets, "target", target);
      lemmas.length = targets.length;
      lemmas[targets.length - 1] ??= verb.lemma;
    }
    const nouns = nounsOf(scene, sentence).filter((noun) => isSomebody(scene, noun));
    nouns.forEach((noun, i) => {
      const on = nouns[i + 1];
      if (HARMS.has(tokens[noun.head]!.lower) && AIMED.has(on?.preposition ?? "")) add(targets, "target", on);
      if (isWeapon(scene, noun)) add(instruments, "instrument", noun);
    });
  }
  return [
    ...(blamed.length > 0 ? blamed : doer(actors, suspects(scene))),
    ...inFull(scene, targets, lemmas),
    ...instruments.slice(0, 1),
  ];
}

/** The first target; one that a headline names is told in full where the same verb stands below. */
function inFull(scene: EventScene, targets: readonly Attribute[], lemmas: readonly unknown[]): Attribute[] {
  const [first] = targets;
  if (first === undefined) return [];
  const isBelow = (one: Attribute, i: number) =>
    lemmas[i] !== undefined && lemmas[i] === lemmas[0] && !isHeadline(scene, one.evidence[0]!);
  return [isHeadline(scene, first.evidence[0]!) ? (targets.find(isBelow) ?? first) : first];
}

/** Who did it by the verbs of harm, unless the law names somebody for "a gunman", or holds the only one there is. */
function doer([actor]: Attribute[], [suspect]: Attribute[]): Attribute[] {
  const isNamed = (one: Attribute) => /\p{Lu}\p{L}+\s+\p{Lu}/u.test(one.text);
  if (actor === undefined) return suspect === undefined ? [] : [suspect];
  return [
    suspect !== undefined && isNamed(suspect) && !/\p{Lu}/u.test(actor.text.slice(1)) ? suspect : actor,
  ];
}
