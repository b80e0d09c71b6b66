import { isDeed } from "../../lexicon/deeds.ts";
import { CHANGES, COUNTS, DRIVING, HOMES, PLANS, SUPPOSING, TOLLS } from "../../lexicon/harm.ts";
import { type Sentence, tokenIndexAt } from "../../text/document.ts";
import type { Figure } from "../../types.ts";
import { type EventScene, verbsOf } from "../scene.ts";
import type { Harm } from "./harm.ts";

/** "The number of injured in Monday's fire climbed to 21": the subject says what is counted, the verb how far it is. */
export function isToll({ syntax, document }: EventScene, { start, of }: Figure, harm: Harm): boolean {
  const { tokens } = document;
  const at = tokenIndexAt(document, start);
  const subject = of === null || of === "people" ? syntax.clauseOf(at)?.subject : null;
  if (subject == null || subject.last > at || !COUNTS.has(tokens[subject.head]!.lower)) return false;
  if (CHANGES.has(syntax.phraseAt(at)?.preposition ?? "")) return false;
  return tokens.slice(subject.first, subject.last + 2).some(({ lower }) => TOLLS[harm]?.has(lower));
}

/** Tokens between a verb and whom it counts, or the homes that they left. */
const NEAR = 4;

/** "forced 9,000 people from their homes", "drove 300 villagers to flee", "40 families left their homes". */
export function leftHomes(scene: EventScene, sentence: Sentence, { start, end }: Figure): boolean {
  const { document, syntax } = scene;
  const [first, last] = [tokenIndexAt(document, start), tokenIndexAt(document, end - 1)];
  const verbs = verbsOf(scene, sentence);
  const behind = verbs.filter((verb) => verb.first > last && verb.first - last <= NEAR);
  const before = verbs.findLast((verb) => verb.last <= first && first - verb.last <= NEAR);
  const driven = [before, behind.find(({ voice }) => voice === "passive")].some(
    (verb) => verb !== undefined && DRIVING.has(verb.lemma),
  );
  const flees = behind.some(({ lemma }) => isDeed(lemma, "fleeing"));
  if (driven && flees) return true;
  const from = behind.at(-1)?.last ?? last + 1;
  const homes = syntax.phraseAt(from) ?? syntax.phraseAt(from + 1);
  return (driven || flees) && homes !== null && HOMES.has(document.tokens[homes.head]!.lower);
}

/** Whether what is said to befall the counted only could have, would have or was meant to. */
export function isUnrealHarm(scene: EventScene, sentence: Sentence, { start }: Figure): boolean {
  const at = tokenIndexAt(scene.document, start);
  const { tokens } = scene.document;
  const before = verbsOf(scene, sentence).findLast(({ last }) => last <= at);
  const verb = before !== undefined && at - before.last <= NEAR ? before : scene.syntax.clauseOf(at);
  if (verb == null || verb.modal !== null || verb !== before) return SUPPOSING.has(verb?.modal ?? "");
  const to = before.first - Number(tokens[before.first]?.lower !== "to");
  return before.form === "infinitive" && PLANS.has(tokens[to - 1]?.lower ?? "");
}
