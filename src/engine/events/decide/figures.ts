import { lemmaOf } from "../../grammar/lemma.ts";
import { deedsOf } from "../../lexicon/deeds.ts";
import { overlaps } from "../../text/span.ts";
import type { Figure, FigureKind, Role } from "../../types.ts";
import { countsPeople } from "../extract/harm.ts";
import { type EventScene, figuresIn, isQuoted } from "../scene.ts";
import { Features, named } from "./features.ts";
import { isInHeadline, sizeOf } from "./numbers.ts";
import { slotOf } from "./parts.ts";
import { foundAt, type Proposal, type Proposer, type Surroundings, type Told, tokenAt } from "./proposals.ts";

/** What a figure may say. Who was killed or hurt is told in more ways than a number: rules propose those. */
const ROLES: Partial<Record<FigureKind, Role>> = { money: "amount", count: "affected" };

/** Every sum at the top of the story may be what it is about, and every count what it befell. */
export const figures: Proposer = {
  table: "figures",
  roles: Object.values(ROLES),
  propose(scene, around) {
    const orders = new Map<Role, number>();
    return around.told
      .filter(({ recalls }) => !recalls)
      .flatMap((told) =>
        figuresIn(scene, told.sentence).flatMap((figure): Proposal[] => {
          const role = ROLES[figure.kind];
          if (role === undefined) return [];
          const order = orders.get(role) ?? 0;
          orders.set(role, order + 1);
          return [
            {
              role,
              span: { start: figure.start, end: figure.end },
              value: figure.value,
              key: String(figure.value),
              rank: told.rank,
              features: featuresOf(scene, around, told, figure, order),
              found: null,
            },
          ];
        }),
      );
  },
};

const OF = named("figure", [
  "bias",
  "rank",
  "order",
  "kind",
  "size",
  "bound",
  "counted",
  "slot",
  "verb",
  "deed",
  "unreal",
  "clause",
  "governor",
  "before",
  "behind",
  "deed near",
  "headline",
  "quoted",
  "rule",
  "rule elsewhere",
]);
const MOST = 4;
/** Tokens on either side among which another deed may be told: "killed at least 12 people and injured 30". */
const NEAR = 5;

function featuresOf(
  scene: EventScene,
  around: Surroundings,
  { rank, sentence }: Told,
  figure: Figure,
  order: number,
): Features {
  const { document, syntax, main } = scene;
  const { tokens, text } = document;
  const features = new Features(main.type);
  const first = tokenAt(scene, figure);
  let last = first;
  while (last + 1 < sentence.last && tokens[last + 1]!.start < figure.end) last++;
  const noun = syntax.phraseAt(last) ?? syntax.phraseAt(first);
  const head = noun?.head ?? last;
  const clause = syntax.clauseOf(head);
  const slot = slotOf(clause, head);
  features.add(OF.bias, 0);
  features.add(OF.rank, rank);
  features.add(OF.order, Math.min(order, MOST));
  features.add(OF.kind, `${figure.kind} ${countsPeople(figure, text.slice(figure.start, figure.end))}`);
  features.add(OF.size, sizeOf(figure.value));
  features.add(OF.bound, figure.bound);
  features.addWord(OF.counted, lemmaOf(tokens[head]!.lower, tokens[head]!.tag));
  features.add(OF.slot, slot);
  if (clause !== null) {
    features.addWord(OF.verb, `${slot} ${clause.lemma}`);
    for (const deed of deedsOf(clause.lemma)) features.add(OF.deed, `${slot} ${deed}`);
    if (clause.modal !== null || clause.negated) features.add(OF.unreal, 1);
    features.add(OF.clause, `${clause.relation} ${clause.tense} ${around.triggers.has(clause.predicate)}`);
  }
  const governor = tokens[tokens[head]!.head];
  if (governor !== undefined)
    features.addWord(OF.governor, `${noun?.preposition} ${lemmaOf(governor.lower, governor.tag)}`);
  features.addWord(OF.before, tokens[first - 1]?.lower ?? "");
  features.addWord(OF.behind, tokens[last + 1]?.lower ?? "");
  for (const [side, from, to] of [
    ["before", first - NEAR, first],
    ["in", first, last + 1],
    ["behind", last + 1, last + 1 + NEAR],
  ] as const)
    for (let i = Math.max(from, sentence.first); i < Math.min(to, sentence.last); i++)
      for (const deed of deedsOf(lemmaOf(tokens[i]!.lower, tokens[i]!.tag)))
        features.add(OF["deed near"], `${side} ${deed}`);
  features.add(OF.headline, isInHeadline(around, figure.value));
  if (isQuoted(scene, figure)) features.add(OF.quoted, 1);
  for (const { role } of foundAt(around.found, figure)) if (role !== "what") features.add(OF.rule, role);
  for (const { role, value, evidence } of around.found)
    if (typeof value === "number" && !evidence.some((one) => overlaps(one, figure)))
      features.add(OF["rule elsewhere"], `${role} ${value === figure.value}`);
  return features;
}
