import type { NounPhrase } from "../../clauses/index.ts";
import { lemmaOf } from "../../grammar/lemma.ts";
import { deedsOf } from "../../lexicon/deeds.ts";
import { BODIES, PERSON_NOUNS } from "../../lexicon/people.ts";
import { SAYING_FORMS } from "../../lexicon/reporting.ts";
import { SITES, VEHICLES } from "../../lexicon/things.ts";
import { WEAPONS } from "../../lexicon/weapons.ts";
import { overlaps } from "../../text/span.ts";
import type { Entity } from "../../types.ts";
import { wholeName } from "../extract/wording.ts";
import { type EventScene, isQuoted, nounsOf, spansIn } from "../scene.ts";
import { Features, named } from "./features.ts";
import { partIn, slotOf } from "./parts.ts";
import { foundAt, type Proposal, type Proposer, type Surroundings, type Told } from "./proposals.ts";

/** Every noun phrase at the top of the story may be who did it, to whom, with what, or what for: a charge, a law, an office. */
export const nominals: Proposer = {
  table: "nominals",
  roles: ["actor", "target", "instrument", "charge", "measure", "position"],
  propose(scene, around) {
    const { tokens } = scene.document;
    // Who did another thing, long ago, is nobody here.
    const own = around.told.filter(({ recalls }) => !recalls);
    const named = namesBeside(scene);
    const phrases = own.flatMap((told) =>
      nounsOf(scene, told.sentence)
        .filter(({ head }) => tokens[head]!.pos !== "pronoun" && tokens[head]!.pos !== "number")
        .filter((noun) => scene.headed === null || !overlaps(noun, scene.headed))
        .filter(({ head }) => spansIn(scene.dates, tokens[head]!).length === 0)
        .map((noun) => ({ noun, told, ...referent(scene, noun, named) })),
    );
    const mentions = new Map<string, number>();
    for (const { key } of phrases) mentions.set(key, (mentions.get(key) ?? 0) + 1);
    return phrases.map(({ noun, told, entity, lemma, key, isNamed }): Proposal => {
      const span = wholeName(scene, noun);
      return {
        span,
        value: scene.document.text.slice(span.start, span.end),
        key,
        rank: told.rank,
        isNamed,
        part: partIn(scene, around, noun),
        features: featuresOf(scene, around, {
          noun,
          told,
          entity,
          lemma,
          mentions: entity?.mentions.length ?? mentions.get(key)!,
        }),
        found: null,
      };
    });
  },
};

/**
 * Whom a phrase speaks of. It is a mention of the entity that its head names or is set beside, else of whatever has the
 * same noun; `entity` is what it names itself.
 */
function referent(
  scene: EventScene,
  { head }: NounPhrase,
  beside: ReadonlyMap<number, Entity>,
): { entity: Entity | null; lemma: string; key: string; isNamed: boolean } {
  const token = scene.document.tokens[head]!;
  const own = entityAt(scene, head);
  const lemma = lemmaOf(token.lower, token.tag);
  return { entity: own, lemma, key: (own ?? beside.get(head))?.id ?? lemma, isNamed: own !== null };
}

const entityAt = ({ names, document: { tokens } }: EventScene, head: number): Entity | null =>
  spansIn(names, tokens[head]!)[0]?.entity ?? null;

/** By the head of a description the entity that it is an apposition to: "Ana Whitlock, the head of the board". */
function namesBeside(scene: EventScene): Map<number, Entity> {
  const beside = new Map<number, Entity>();
  for (const { first, second } of scene.syntax.appositions) {
    const [one, other] = [entityAt(scene, first.head), entityAt(scene, second.head)];
    if (one !== null && other === null) beside.set(second.head, one);
    if (one === null && other !== null) beside.set(first.head, other);
  }
  return beside;
}

interface Phrase {
  noun: NounPhrase;
  told: Told;
  entity: Entity | null;
  lemma: string;
  mentions: number;
}

const OF = named("nominal", [
  "bias",
  "rank",
  "kind",
  "slot",
  "kind in slot",
  "kind behind",
  "noun",
  "verb",
  "deed",
  "kind in deed",
  "trigger",
  "clause",
  "saying",
  "unreal",
  "subject by",
  "inside",
  "governor",
  "governing trigger",
  "determiner",
  "headline",
  "kind in headline",
  "mentions",
  "opening",
  "quoted",
  "rule",
  "other rule",
]);

/** The part of a headline in which its subject stands. */
const FRONT = 0.35;

/** What speaks for and against a noun phrase in each role. */
function featuresOf(scene: EventScene, around: Surroundings, phrase: Phrase): Features {
  const { noun, told, entity, lemma, mentions } = phrase;
  const { document, syntax, main } = scene;
  const { tokens } = document;
  const head = tokens[noun.head]!;
  const features = new Features(main.type);
  const clause = syntax.clauseOf(noun.head);
  const slot = slotOf(clause, noun.head);
  const kind = kindOf(scene, phrase);
  features.add(OF.bias, 0);
  features.add(OF.rank, told.rank);
  features.add(OF.kind, kind);
  features.add(OF.slot, slot);
  features.add(OF["kind in slot"], `${kind} ${slot}`);
  features.add(OF["kind behind"], `${kind} ${noun.preposition}`);
  if (entity === null) features.addWord(OF.noun, lemma);
  if (clause !== null) {
    const isTrigger = around.triggers.has(clause.predicate);
    features.addWord(OF.verb, `${slot} ${clause.lemma}`);
    for (const deed of deedsOf(clause.lemma)) {
      features.add(OF.deed, `${slot} ${deed}`);
      features.addWord(OF["kind in deed"], `${kind} ${slot} ${deed}`);
    }
    features.add(OF.trigger, `${slot} ${isTrigger} ${told.rank === "headline" || told.rank === "nutgraf"}`);
    features.add(OF.clause, `${slot} ${clause.relation} ${clause.form}`);
    if (SAYING_FORMS.has(tokens[clause.predicate]!.lower)) features.add(OF.saying, slot);
    if (clause.modal !== null || clause.negated) features.add(OF.unreal, slot);
    if (clause.subjectBy !== null) features.add(OF["subject by"], `${slot} ${clause.subjectBy}`);
  }
  if (slot === "inside" || slot === "none") {
    features.add(OF.inside, `${head.relation} ${noun.preposition}`);
    // "the trial of Whitlock", "attack on the camp": the noun that it stands with tells as a verb would.
    const governor = tokens[head.head];
    if (governor !== undefined) {
      const isTrigger = scene.main.triggers.some(({ token }) => token === governor.index);
      features.addWord(OF.governor, `${noun.preposition} ${lemmaOf(governor.lower, governor.tag)}`);
      features.add(OF["governing trigger"], `${noun.preposition} ${isTrigger}`);
    }
  }
  features.add(OF.determiner, `${determinerOf(scene, noun)} ${head.tag}`);
  const at = around.headline.get(head.lower) ?? around.headline.get(lemma);
  const shown = at === undefined ? "out" : at < FRONT ? "front" : "in";
  features.add(OF.headline, shown);
  features.add(OF["kind in headline"], `${shown} ${kind}`);
  features.add(OF.mentions, `${entity === null} ${mentions < 3 ? mentions : mentions < 6 ? "some" : "many"}`);
  features.add(OF.opening, `${noun.first === told.sentence.first} ${told.rank}`);
  if (isQuoted(scene, noun)) features.add(OF.quoted, 1);
  for (const { role } of foundAt(around.found, noun))
    features.add(role === "source" || role === "what" ? OF["other rule"] : OF.rule, role);
  return features;
}

/** What sort of thing a noun phrase speaks of: by the entity that it names, else by its noun. */
function kindOf({ document: { tokens } }: EventScene, { noun, entity, lemma }: Phrase): string {
  if (entity !== null) return entity.type;
  const { lower, pos } = tokens[noun.head]!;
  if (WEAPONS.has(lower)) return "weapon";
  if (VEHICLES.has(lemma)) return "vehicle";
  if (SITES.has(lemma)) return "site";
  if (PERSON_NOUNS.has(lemma)) return "people";
  if (BODIES.has(lower)) return "body";
  return pos === "propernoun" ? "named" : "thing";
}

function determinerOf({ document: { tokens } }: EventScene, { first }: NounPhrase): string {
  const { pos, lower, tag } = tokens[first]!;
  if (pos === "determiner") return lower;
  return pos === "possessive" || tag === "PRON.Poss" ? "possessive" : pos === "number" ? "number" : "none";
}
