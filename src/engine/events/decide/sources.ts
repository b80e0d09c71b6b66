/** How surely whoever is quoted or cited is one of those whom the article relies on. */
import { lemmaOf } from "../../grammar/lemma.ts";
import { speakerKind } from "../../lexicon/speakers.ts";
import { overlaps } from "../../text/span.ts";
import type { Attribute, Entity, Quote, Span } from "../../types.ts";
import { type EventScene, isQuoted } from "../scene.ts";
import { Features, named } from "./features.ts";
import { type LogLinear, probability } from "./log-linear.ts";
import { rankOf, type Surroundings, tokenAt } from "./proposals.ts";

const OF = named("source", [
  "bias",
  "quotes",
  "form",
  "form quotes",
  "pronouns",
  "mentions",
  "noun",
  "noun kind",
  "determiner",
  "length",
  "cue",
  "form cue",
  "clause",
  "unreal",
  "tense",
  "rank",
  "order",
  "sources",
  "said",
  "before",
  "quoted",
  "headline",
  "other role",
]);
/** Quotations, mentions, sources and words beyond so many are many. */
const MANY = 4;

/** What speaks for and against a source that the rules found. */
export function sourceFeatures(scene: EventScene, around: Surroundings, one: Attribute): Features {
  const { document, syntax, main } = scene;
  const { tokens } = document;
  const [span] = one.evidence as [Span, ...Span[]];
  const at = tokenAt(scene, span);
  const quotes = scene.quotes.filter(({ source }) =>
    one.evidence.some(({ start }) => start === source?.start),
  );
  const entity = entityOf(scene, one);
  const noun = syntax.phraseAt(at);
  const head = tokens[noun?.head ?? at]!;
  const form = entity?.type ?? speakerKind(head.lower) ?? "other";
  const kinds = `${[...new Set(quotes.map(({ kind }) => kind))].sort().join()} ${Math.min(MANY, quotes.length)}`;
  const features = new Features(main.type);
  features.add(OF.bias, 0);
  features.add(OF.quotes, kinds);
  features.add(OF.form, form);
  features.add(OF["form quotes"], `${form} ${kinds}`);
  if (one.evidence.every((evidence) => tokens[tokenAt(scene, evidence)]!.pos === "pronoun"))
    features.add(OF.pronouns, entity === null);
  if (entity === null) {
    features.addWord(OF.noun, lemmaOf(head.lower, head.tag));
    features.add(OF["noun kind"], `${head.tag} ${speakerKind(head.lower)}`);
    features.add(OF.determiner, `${tokens[noun?.first ?? at]!.lower.slice(0, 5)} ${head.tag}`);
  } else features.add(OF.mentions, `${form} ${Math.min(MANY, entity.mentions.length)}`);
  features.add(OF.length, Math.min(MANY, String(one.value).split(" ").length));
  const cues = quotes.flatMap(({ cue }) => (cue === null ? [] : [tokenAt(scene, cue)]));
  for (const cue of cues) {
    const { lower, tag } = tokens[cue]!;
    const clause = syntax.clauseOf(cue);
    features.addWord(OF.cue, lemmaOf(lower, tag));
    features.addWord(OF["form cue"], `${entity !== null} ${lower}`);
    if (clause === null) continue;
    features.add(OF.clause, `${clause.predicate === cue} ${clause.relation} ${clause.form}`);
    features.add(OF.tense, `${clause.tense}`);
    if (clause.modal !== null || clause.negated) features.add(OF.unreal, 1);
  }
  if (cues.length === 0) features.addWord(OF.before, `${form} ${tokens[at - 1]?.lower ?? ""}`);
  features.add(OF.rank, rankOf(around, span));
  const rivals = around.found.filter(({ role }) => role === "source");
  features.add(OF.order, Math.min(MANY, rivals.indexOf(one)));
  features.add(OF.sources, Math.min(MANY, rivals.length >> 1));
  features.add(OF.said, Math.min(MANY, Math.max(0, ...quotes.map((quote) => wordsIn(scene, quote))) >> 2));
  if (isQuoted(scene, span)) features.add(OF.quoted, 1);
  features.add(OF.headline, around.headline.has(head.lower));
  for (const other of around.found)
    if (other.role !== "source" && other.role !== "what" && other.evidence.some((e) => overlaps(e, span)))
      features.add(OF["other role"], other.role);
  return features;
}

const entityOf = ({ entities }: EventScene, { value, evidence }: Attribute): Entity | null =>
  entities.find(
    ({ name, mentions }) => name === value || mentions.some((mention) => overlaps(mention, evidence[0]!)),
  ) ?? null;

const wordsIn = ({ document: { text } }: EventScene, { contents }: Quote): number =>
  contents.reduce((sum, { start, end }) => sum + text.slice(start, end).split(" ").length, 0);

export const sourceConfidence = (
  model: LogLinear,
  scene: EventScene,
  around: Surroundings,
  one: Attribute,
): number => probability(model.scores(sourceFeatures(scene, around, one).list)[0]!);
