/** Decides which of the proposed values a card shows as known, and which it only offers. */
import type { Attribute, Role } from "../../types.ts";
import { narrowed } from "../extract/where.ts";
import { attribute, type EventScene, stated } from "../scene.ts";
import { barOf } from "./bars.ts";
import { type Candidate, candidatesOf, foundHere, PROPOSERS, shownOf, weigh } from "./candidates.ts";
import { probability } from "./log-linear.ts";
import type { CardModel } from "./model.ts";
import { foundAt, surroundings } from "./proposals.ts";
import { DOUBTED } from "./roles.ts";
import { sourceConfidence } from "./sources.ts";

export interface Decision {
  known: Attribute[];
  unsure: Attribute[];
}

/**
 * `found`: what the rules say; `roles`: those that the kind of event has; `certainty`: how sure its kind is, 0 to 1.
 * The headline of the event ("what") is no choice and stays as it is.
 */
export function decide(
  scene: EventScene,
  found: readonly Attribute[],
  roles: readonly Role[],
  certainty: number,
  model: CardModel,
): Decision {
  const around = surroundings(scene, found);
  const weighed = weigh(new Map(PROPOSERS.map((one) => [one, one.propose(scene, around)])), model);
  const decision: Decision = { known: [], unsure: [] };
  for (const one of found) {
    if (one.role === "what") decision.known.push({ ...one, confidence: HEADLINE });
    if (one.role !== "source") continue;
    const { known, offered } = barOf(one.role, scene.main.type);
    const confidence = round(sourceConfidence(model.sources, scene, around, one));
    if (confidence >= offered) put(decision, { ...one, confidence }, known);
  }
  const judged = roles
    .flatMap((role) => candidatesOf(scene, around, role, weighed.get(role) ?? [], certainty))
    .map((candidate) => ({ candidate, confidence: confidenceOf(model, candidate) }))
    .sort((a, b) => priority(scene, b) - priority(scene, a));
  const shown = new Map<Role, number>();
  const taken = new Map<string, Role>();
  for (const { candidate, confidence } of judged) {
    const { role } = candidate;
    const { offered, most } = barOf(role, scene.main.type);
    const times = shown.get(role) ?? 0;
    if (confidence < offered || times >= most || isOpposite(candidate, taken)) continue;
    shown.set(role, times + 1);
    const value = { ...attributeOf(scene, found, candidate), confidence: round(confidence) };
    const bar = barOf(role, scene.main.type, { ...value, isDoer: isDoer(candidate) });
    put(decision, value, isWronged(scene, found, candidate) ? Infinity : bar.known);
  }
  return decision;
}

const put = ({ known, unsure }: Decision, value: Attribute & { confidence: number }, bar: number): void => {
  (value.confidence >= bar ? known : unsure).push(value);
};

const isDoer = ({ mentions }: Candidate): boolean =>
  mentions.some(({ proposal }) => proposal.part === "doer");

/** "pleaded guilty to threatening the mayor": whom a charge names is not surely who is tried for it. */
const isWronged = (
  { main }: EventScene,
  found: readonly Attribute[],
  { role, mentions }: Candidate,
): boolean =>
  main.type === "court" &&
  role === "target" &&
  mentions.some(({ proposal: { span } }) => foundAt(found, span).some((one) => one.role === "charge"));

interface Judged {
  candidate: Candidate;
  confidence: number;
}

/** Whoever is tried stands as the subject of a case as often as not: there it is asked first who that is. */
const priority = ({ main }: EventScene, { candidate: { role }, confidence }: Judged): number =>
  confidence + (main.type === "court" && role === "target" ? TRIED : 0);
const TRIED = 0.15;

/** Nobody does it to themselves, and no weapon by itself: what has one part in the deed has no other. */
function isOpposite({ role, mentions }: Candidate, taken: Map<string, Role>): boolean {
  if (role !== "actor" && role !== "target" && role !== "instrument") return false;
  const keys = mentions.map(({ proposal }) => proposal.key);
  if (keys.some((key) => (taken.get(key) ?? role) !== role)) return true;
  for (const key of keys) taken.set(key, role);
  return false;
}

/** The headline is taken by rule: how often that is right on held-back texts. */
const HEADLINE = 0.92;

const round = (confidence: number): number => Math.round(confidence * 100) / 100;

function confidenceOf(model: CardModel, { role, features }: Candidate): number {
  const scores = new Float64Array(model.doubts.classes);
  for (const [key, value] of features) model.doubts.add(key, value, scores);
  return probability(scores[DOUBTED.indexOf(role)]!);
}

/** The mention that is shown, with what a rule says of it. */
function attributeOf(
  scene: EventScene,
  found: readonly Attribute[],
  { role, mentions }: Candidate,
): Attribute {
  const best = shownOf(mentions);
  const rule = foundHere(
    found.filter((one) => one.role === role),
    best,
  );
  if (rule !== null) return rule;
  if (role === "where") return stated(scene, role, narrowed(scene, best.span));
  return (role === "when" ? stated : attribute)(scene, role, best.span, best.value);
}
