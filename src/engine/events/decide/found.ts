import { deedsOf } from "../../lexicon/deeds.ts";
import { overlaps } from "../../text/span.ts";
import type { Attribute, Role } from "../../types.ts";
import { type EventScene, isQuoted, spansIn } from "../scene.ts";
import { Features, named } from "./features.ts";
import { isInHeadline, sizeOf } from "./numbers.ts";
import { type Proposer, rankOf, type Surroundings, tokenAt } from "./proposals.ts";

/** Values of these roles are proposed by rules alone, or by rules too: counts, amounts, and what is told by a clause. */
const ROLES: readonly Role[] = [
  "killed",
  "injured",
  "missing",
  "displaced",
  "arrested",
  "affected",
  "amount",
  "change",
  "magnitude",
  "charge",
  "outcome",
  "position",
  "measure",
  "cause",
  "response",
  "actor",
  "where",
  "when",
];
/** Of these every name and day at the top of the story is proposed by itself. */
const PROPOSED: ReadonlySet<Role> = new Set(["actor", "where", "when"]);

export const found: Proposer = {
  table: "found",
  roles: ROLES,
  propose(scene, around) {
    return around.found
      .filter(({ role }) => ROLES.includes(role))
      .filter(({ role, evidence }) => !PROPOSED.has(role) || rankOf(around, evidence[0]!) === "later")
      .map((one) => ({
        role: one.role,
        span: one.evidence[0]!,
        value: one.value,
        key: String(one.value),
        rank: rankOf(around, one.evidence[0]!),
        features: featuresOf(scene, around, one),
        found: one,
      }));
  },
};

const OF = named("found", [
  "bias",
  "rank",
  "order",
  "rivals",
  "modality",
  "quoted",
  "size",
  "length",
  "clause",
  "deed",
  "verb",
  "modal",
  "before",
  "first",
  "headline",
  "headline number",
  "counted",
  "bound",
  "other role",
  "trigger",
  "tense",
]);
const MOST = 3;
const LONGEST = 12;

function featuresOf(scene: EventScene, around: Surroundings, one: Attribute): Features {
  const { document, syntax, main } = scene;
  const span = one.evidence[0]!;
  const features = new Features(main.type);
  const rivals = around.found.filter(({ role }) => role === one.role);
  features.add(OF.bias, 0);
  features.add(OF.rank, rankOf(around, span));
  features.add(OF.order, Math.min(rivals.indexOf(one), MOST));
  features.add(OF.rivals, Math.min(rivals.length, MOST));
  features.add(OF.modality, one.modality);
  if (isQuoted(scene, span)) features.add(OF.quoted, 1);
  if (typeof one.value === "number") {
    features.add(OF.size, sizeOf(one.value));
    features.add(OF["headline number"], isInHeadline(around, one.value));
    const figure = spansIn(scene.figures, span)[0];
    if (figure !== undefined) features.addWord(OF.counted, figure.of?.toLowerCase() ?? "");
    features.add(OF.bound, figure?.bound ?? "none");
  } else features.add(OF.length, Math.min(LONGEST, one.text.split(" ").length) >> 1);
  const at = tokenAt(scene, span);
  const clause = syntax.clauseOf(at);
  if (clause !== null) {
    features.add(OF.clause, clause.relation);
    features.addWord(OF.verb, clause.lemma);
    for (const deed of deedsOf(clause.lemma)) features.add(OF.deed, deed);
    if (clause.modal !== null) features.add(OF.modal, 1);
    features.add(OF.tense, `${clause.tense}`);
    if (around.triggers.has(clause.predicate)) features.add(OF.trigger, 1);
  }
  features.addWord(OF.before, document.tokens[at - 1]?.lower ?? "");
  features.addWord(OF.first, document.tokens[at]!.lower);
  const words = one.text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  features.add(OF.headline, Math.min(MOST, words.filter((word) => around.headline.has(word)).length));
  for (const other of around.found)
    if (other.role !== one.role && other.role !== "what" && other.evidence.some((e) => overlaps(e, span)))
      features.add(OF["other role"], other.role);
  return features;
}
