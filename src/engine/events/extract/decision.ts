import type { VerbGroup } from "../../clauses/index.ts";
import type { Attribute, EventType } from "../../types.ts";
import { attribute, type EventScene, nounsOf, verbsOf } from "../scene.ts";
import { rolesOf } from "./roles.ts";
import { withoutInnerStops } from "./stops.ts";
import { wholeName } from "./wording.ts";

/** Kinds of events that come to what somebody decided or did. */
const DECIDED: ReadonlySet<EventType> = new Set(["court", "policy", "election"]);
/** Longer than this the rest of the sentence has come along. */
const LONGEST = 90;
const REPORTING = /^(?:ruled|voted|elected|said|says|say|told|was|is|were|are|has|have|had|be|been)$/;

/** "signed the act, banning smoking in parks": what follows from it, by verbs of effect and not of speech. */
const EFFECT =
  /,\s+(?:(?:\p{Ll}+ly|thus|thereby|in\s+effect)\s+){0,2}(?<value>(?:(?:allow|mak|giv|forc|requir|bann|outlaw|legali[sz]|decriminali[sz]|end|clear|pav|bring|rais|lower|cutt|leav|grant|barr|prevent|block|halt|open|restor|abolish|remov)ing|resulting\s+in|leading\s+to)\s[^,.;:"“”()]{4,110}?)(?=[,.;:"“”()]|\s+(?:after|when|which|while|because|on\s+\p{Lu}\p{Ll}+day)\s|$)/u;

/** What the nut graf says was done or follows from it, for kinds of events that somebody decides. */
export function decision(scene: EventScene): Attribute[] {
  if (!DECIDED.has(scene.main.type)) return [];
  const effect = effectOf(scene);
  if (effect !== null) return [effect];
  const verb = decidingVerb(scene);
  return verb === undefined ? [] : verb.voice === "passive" ? undergone(scene, verb) : done(scene, verb);
}

function effectOf(scene: EventScene): Attribute | null {
  const { start, end } = scene.main.nutgraf;
  const match = EFFECT.exec(withoutInnerStops(scene.document.text.slice(start, end)));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return null;
  const from = start + match.index + match[0].length - value.length;
  return attribute(scene, "outcome", { start: from, end: from + value.length });
}

/** The verb by which the nut graf tells its kind of event. */
function decidingVerb(scene: EventScene): VerbGroup | undefined {
  const { document, main } = scene;
  const triggers = main.triggers.filter(
    ({ sentence, form }) => sentence === main.nutgraf.index && form !== "noun",
  );
  return verbsOf(scene, main.nutgraf).find(
    ({ start, end, finite, modal, head, negated }) =>
      finite &&
      !negated &&
      modal === null &&
      !REPORTING.test(document.tokens[head]!.lower) &&
      triggers.some((trigger) => trigger.start < end && start < trigger.end),
  );
}

/** "nine men were jailed": whom it befell, with the verb. */
function undergone(scene: EventScene, verb: VerbGroup): Attribute[] {
  const { target } = rolesOf(scene, verb);
  return target === undefined || target.end > verb.start || verb.end - target.start > LONGEST
    ? []
    : [attribute(scene, "outcome", { start: target.start, end: verb.end })];
}

/** "upheld the ban", "passed a resolution": the verb with its object. */
function done(scene: EventScene, verb: VerbGroup): Attribute[] {
  const { document, main } = scene;
  const object = nounsOf(scene, main.nutgraf).find(({ start }) => start >= verb.end);
  if (
    object === undefined ||
    object.preposition !== null ||
    /[,;:—"“”]/.test(document.text.slice(verb.end, object.start))
  )
    return [];
  const { end } = wholeName(scene, object);
  const start = document.tokens[verb.head]!.start;
  return end - start > LONGEST ? [] : [attribute(scene, "outcome", { start, end })];
}
