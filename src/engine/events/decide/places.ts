import { deedsOf } from "../../lexicon/deeds.ts";
import { overlaps } from "../../text/span.ts";
import type { Span } from "../../types.ts";
import { type EventScene, isQuoted, spansIn } from "../scene.ts";
import { Features, named } from "./features.ts";
import { foundAt, type Proposer, type Surroundings, type Told, tokenAt } from "./proposals.ts";

/** Every named place at the top of the story may be where it happened. */
export const places: Proposer = {
  table: "places",
  roles: ["where"],
  propose(scene, around) {
    let order = 0;
    return around.told.flatMap((told) =>
      spansIn(scene.names, told.sentence)
        .filter(({ entity }) => entity.type === "place")
        .map((name) => {
          const span = { start: name.start, end: name.end };
          const found = foundAt(around.found, span).find(({ role }) => role === "where") ?? null;
          return {
            span,
            value: scene.document.text.slice(span.start, span.end),
            key: name.entity.id,
            rank: told.rank,
            features: featuresOf(scene, around, told, name, order++),
            found,
          };
        }),
    );
  },
};

const OF = named("place", [
  "bias",
  "rank",
  "recalls",
  "behind",
  "behind at",
  "mentions",
  "headline",
  "dateline",
  "order",
  "in phrase",
  "region follows",
  "behind comma",
  "of what",
  "before",
  "clause",
  "verb",
  "deed",
  "trigger",
  "modal",
  "quoted",
  "rule",
  "other rule",
]);
const MOST = 5;

function featuresOf(
  scene: EventScene,
  around: Surroundings,
  { rank, recalls }: Told,
  { start, end, entity }: EventScene["names"][number],
  order: number,
): Features {
  const { document, article, syntax, main } = scene;
  const { tokens, text } = document;
  const span: Span = { start, end };
  const at = tokenAt(scene, span);
  const noun = syntax.phraseAt(at);
  const isHead = noun !== null && overlaps(tokens[noun.head]!, span);
  const features = new Features(main.type);
  features.add(OF.bias, 0);
  features.add(OF.rank, rank);
  features.add(OF.recalls, recalls);
  features.add(OF.behind, `${isHead} ${noun?.preposition}`);
  features.add(OF["behind at"], `${isHead} ${noun?.preposition} ${rank}`);
  features.add(OF.mentions, Math.min(entity.mentions.length, MOST));
  features.add(OF.headline, article.title?.includes(entity.name) ?? false);
  features.add(OF.dateline, entity.name === article.dateline?.place);
  features.add(OF.order, Math.min(order, MOST));
  const isOwner = tokens[at + 1]?.tag === "PART.Poss";
  features.add(OF["in phrase"], noun === null ? "no" : isHead ? "head" : isOwner ? "owner" : "modifier");
  features.add(OF["region follows"], /^,\s\p{Lu}/u.test(text.slice(end, end + 3)));
  features.add(OF["behind comma"], tokens[at - 1]?.text === ",");
  if (noun !== null && !isHead) features.addWord(OF["of what"], tokens[noun.head]!.lower);
  if (noun !== null) features.addWord(OF.before, tokens[noun.first - 2]?.lower ?? "");
  const clause = syntax.clauseOf(noun?.head ?? at);
  if (clause !== null) {
    features.add(OF.clause, clause.relation);
    features.addWord(OF.verb, clause.lemma);
    for (const deed of deedsOf(clause.lemma)) features.add(OF.deed, deed);
    if (around.triggers.has(clause.predicate)) features.add(OF.trigger, 1);
    if (clause.modal !== null) features.add(OF.modal, 1);
  }
  if (isQuoted(scene, span)) features.add(OF.quoted, 1);
  for (const { role } of foundAt(around.found, span))
    features.add(role === "source" || role === "what" ? OF["other rule"] : OF.rule, role);
  return features;
}
