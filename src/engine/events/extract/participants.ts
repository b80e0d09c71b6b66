import type { NounPhrase, VerbGroup } from "../../syntax/phrases.ts";
import { weightOf } from "../classify.ts";
import { attribute, type EventScene, type Extractor, leadSentences, nounsOf, verbsOf } from "../scene.ts";

const REACH = 3;
const BY = /^by$/;

/** Who did it and to whom, from the clauses around the triggers: active, passive and "attack on X by Y". */
export const participants: Extractor = (scene) => {
  for (const sentence of leadSentences(scene, REACH)) {
    const nouns = nounsOf(scene, sentence).filter((noun) => isSomebody(scene, noun));
    const verbs = verbsOf(scene, sentence).filter(({ modal, finite }) => finite || modal !== null);
    const verb =
      verbs.find((group) =>
        scene.main.triggers.some(
          (trigger) =>
            trigger.sentence === sentence.index &&
            trigger.form !== "noun" &&
            trigger.start < group.end &&
            group.start < trigger.end &&
            weightOf(trigger, scene.main.type) >= 1,
        ),
      ) ?? verbs.find(({ negated }) => !negated);
    if (verb === undefined) continue;
    const { actor, target } = argumentsOf(nouns, verb);
    const found = [];
    if (actor !== undefined) found.push(attribute(scene, "actor", actor));
    if (target !== undefined) found.push(attribute(scene, "target", target));
    if (found.length > 0) return found;
  }
  return [];
};

function argumentsOf(
  nouns: readonly NounPhrase[],
  verb: VerbGroup,
): { actor: NounPhrase | undefined; target: NounPhrase | undefined } {
  const subject = nouns.findLast(({ end, preposition }) => end <= verb.start && preposition === null);
  const after = nouns.filter(({ start }) => start >= verb.end);
  const object = after.find(({ preposition, start }) => preposition === null && start - verb.end < 40);
  const agent = after.find(({ preposition }) => preposition !== null && BY.test(preposition));
  if (verb.voice === "passive") return { actor: agent, target: subject };
  const on = after.find(({ preposition }) => preposition === "on" || preposition === "against");
  return { actor: subject, target: object ?? on };
}

/** Times, pronouns and bare numbers are no participants. */
function isSomebody({ document, dates }: EventScene, noun: NounPhrase): boolean {
  const head = document.tokens[noun.head]!;
  if (
    head.pos === "pronoun" ||
    head.tags.has("Date") ||
    /^(?:who|which|that|what|there|it)$/.test(head.lower)
  )
    return false;
  if (dates.some((date) => date.start < noun.end && noun.start < date.end)) return false;
  return /\p{L}/u.test(head.text);
}
