/**
 * Trains what decides about a card and gives the bytes of its file: the kind of event by all words, each proposal by its
 * features, and how sure the best are. The later decisions learn from what the earlier ones say of texts that they have
 * not seen. Reports how the whole does on texts held back.
 */
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { barOf } from "../../src/engine/events/decide/bars.ts";
import {
  type Candidate,
  candidatesOf,
  PROPOSERS,
  shownOf,
  type Weighed,
} from "../../src/engine/events/decide/candidates.ts";
import { KINDS, kindFeatures, kindPriors } from "../../src/engine/events/decide/kinds.ts";
import { probability } from "../../src/engine/events/decide/log-linear.ts";
import { encodeCardModel, type Table, type TrainedTable } from "../../src/engine/events/decide/model.ts";
import { type Proposal, surroundings } from "../../src/engine/events/decide/proposals.ts";
import { DOUBTED } from "../../src/engine/events/decide/roles.ts";
import { sourceFeatures } from "../../src/engine/events/decide/sources.ts";
import { storyFeatures, storyPrior } from "../../src/engine/events/decide/stories.ts";
import { type Draft, draftOf, storyOf } from "../../src/engine/events/index.ts";
import { definitionOf } from "../../src/engine/events/types/index.ts";
import type { Models } from "../../src/engine/pipeline.ts";
import type { EventType, Role } from "../../src/engine/types.ts";
import { type Card, type Lesson, readLessons, rightness } from "./card-gold.ts";
import { type Example, learn, type Settings } from "./logistic.ts";

const STORY: Settings = { epochs: 30, rate: 0.1, decay: 0.01, least: 3, seed: 4 };
const KIND: Settings = { epochs: 40, rate: 0.1, decay: 0.001, least: 5, seed: 1 };
const PROPOSAL: Settings = { epochs: 12, rate: 0.15, decay: 0.1, least: 3, seed: 2 };
const DOUBT: Settings = { epochs: 25, rate: 0.1, decay: 0.005, least: 1, seed: 3 };
/** Parts into which the texts are cut, so that each is judged by what has not seen it. */
const PARTS = 4;
/** How much a text that tells no event counts: there are few of them. */
const NO_STORY = 2;
/** How much the kinds that a card also accepts count beside its first. */
const ALSO = 0.35;
/** How much a value counts that a card may leave out. */
const OPTIONAL = 0.3;
/** How much a text counts that was taken for another kind of event: what its proposals teach is said of that kind. */
const MISTAKEN = 0.3;

type Rows = Map<number, number[]>;
/** A text with the kind that a model which has not seen it takes it for. */
interface Told {
  card: Card | null;
  draft: Draft;
  kind: EventType;
  /** How sure it is that there is an event, and of this kind. */
  certainty: number;
  /** How likely there is an event at all. */
  isTold: number;
  proposals: Map<Role, Weighable[]>;
}
interface Weighable {
  proposal: Proposal;
  table: Table;
  right: "asked" | "allowed" | "wrong";
}

export function trainCard(
  folder: string,
  models: Pick<Models, "grammar" | "names">,
  report: (line: string) => void,
): Uint8Array {
  const lessons = readLessons(resolve(folder), models);
  report(`${lessons.length} texts`);
  const stories = learn(lessons.flatMap(storyExample), STORY);
  const kinds = learn(lessons.flatMap(kindExample), KIND);
  const told = jackknife(lessons, taughtBy, tell).flat();
  reportStories(told, report);
  const right = told.filter(({ card, kind }) => card?.type.includes(kind)).length;
  const withCard = told.filter(({ card }) => card !== null).length;
  report(`kind of event right on held-back texts: ${(right / withCard).toFixed(3)} of ${withCard}`);
  const ranked = rankedUnseen(told);
  reportHeldBack(ranked, report);
  const weights = weightsOf(told);
  const doubts = doubtsOf(ranked);
  reportSources(told, report);
  const tables: Record<Table, TrainedTable> = {
    stories: { classes: 1, rows: stories },
    kinds: { classes: KINDS.length, rows: kinds },
    ...(Object.fromEntries(
      PROPOSERS.map(({ table, roles }) => [
        table,
        joined(roles.map((role) => weights.get(`${table} ${role}`))),
      ]),
    ) as Record<Exclude<Table, "stories" | "kinds" | "doubts" | "sources">, TrainedTable>),
    doubts: joined(DOUBTED.map((role) => doubts.get(role))),
    sources: { classes: 1, rows: sourcesOf(told) },
  };
  const bytes = encodeCardModel(tables);
  report(`${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
  return bytes;
}

/** Cuts items into parts, and has each part judged by what the others taught. */
function jackknife<Item, Taught, Judged>(
  items: readonly Item[],
  teach: (items: Item[]) => Taught,
  judge: (item: Item, taught: Taught) => Judged,
): Judged[] {
  const parts = Array.from({ length: PARTS }, (_, part) => teach(items.filter((_, i) => i % PARTS !== part)));
  return items.map((item, i) => judge(item, parts[i % PARTS]!));
}

interface Taught {
  stories: Rows;
  kinds: Rows;
}

const taughtBy = (lessons: readonly Lesson[]): Taught => ({
  stories: learn(lessons.flatMap(storyExample), STORY),
  kinds: learn(lessons.flatMap(kindExample), KIND),
});

function storyExample({ reading, card }: Lesson): Example[] {
  const story = storyOf(reading);
  if (story === null) return [];
  const features = [...storyFeatures(story, reading)];
  return [
    {
      features,
      right: [card === null ? 0 : 1],
      weight: card === null ? NO_STORY : 1,
      priors: [storyPrior(story)],
    },
  ];
}

function kindExample({ reading, card }: Lesson): Example[] {
  const story = storyOf(reading);
  const known = (card?.type ?? []).filter((type) => KINDS.includes(type as EventType));
  if (story === null || known.length === 0) return [];
  const shares = known.map((_, i) => (i === 0 ? 1 : ALSO));
  const sum = shares.reduce((a, b) => a + b, 0);
  const right = KINDS.map((kind) => (shares[known.indexOf(kind)] ?? 0) / sum);
  return [{ features: [...kindFeatures(story)], right, weight: 1, priors: kindPriors(story) }];
}

/** The proposals of a text whose kind is decided by weights that have not seen it. */
function tell({ reading, card }: Lesson, { stories, kinds }: Taught): Told[] {
  const story = storyOf(reading);
  if (story === null) return [];
  let odds = storyPrior(story);
  for (const [feature, value] of storyFeatures(story, reading))
    odds += (stories.get(feature)?.[0] ?? 0) * value;
  const isTold = probability(odds);
  const scores = kindPriors(story);
  for (const [feature, value] of kindFeatures(story))
    kinds.get(feature)?.forEach((weight, c) => {
      scores[c]! += weight * value;
    });
  const most = Math.max(...scores);
  const certainty = isTold / scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  const kind = KINDS[scores.indexOf(most)]!;
  const draft = draftOf(reading, story, kind);
  const around = surroundings(draft.scene, draft.found);
  const allowed = definitionOf(kind).roles;
  const proposals = new Map<Role, Weighable[]>();
  for (const proposer of PROPOSERS)
    for (const proposal of proposer.propose(draft.scene, around))
      for (const role of proposal.role === undefined ? proposer.roles : [proposal.role]) {
        if (!allowed.includes(role)) continue;
        const text = reading.document.text.slice(proposal.span.start, proposal.span.end);
        const one: Weighable = {
          proposal,
          table: proposer.table,
          right: rightness(card, role, role === "when" ? [proposal.value] : [proposal.value, text]),
        };
        proposals.set(role, [...(proposals.get(role) ?? []), one]);
      }
  return [{ card, draft, kind, certainty, isTold, proposals }];
}

/** Weights of each table and role, "nominals actor". */
function weightsOf(told: readonly Told[]): Map<string, Rows> {
  const examples = new Map<string, Example[]>();
  for (const { card, kind, proposals } of told) {
    const share = card?.type.includes(kind) ? 1 : MISTAKEN;
    for (const [role, list] of proposals)
      for (const { proposal, table, right } of list) {
        const key = `${table} ${role}`;
        const known = examples.get(key) ?? [];
        examples.set(key, known);
        known.push({
          features: [...proposal.features.list].map((feature) => [feature, 1] as const),
          right: [right === "wrong" ? 0 : 1],
          weight: share * (right === "allowed" ? OPTIONAL : 1),
        });
      }
  }
  return new Map([...examples].map(([key, list]) => [key, learn(list, PROPOSAL)]));
}

/** The candidates of each role of a text, by given weights. */
function rank(one: Told, weights: ReadonlyMap<string, Rows>): Candidate[] {
  const around = surroundings(one.draft.scene, one.draft.found);
  return [...one.proposals].flatMap(([role, list]) => {
    const weighed = list.map(({ proposal, table }): Weighed => {
      const rows = weights.get(`${table} ${role}`);
      let odds = 0;
      for (const feature of proposal.features.list) odds += rows?.get(feature)?.[0] ?? 0;
      return { proposal, odds };
    });
    return candidatesOf(one.draft.scene, around, role, weighed, one.certainty);
  });
}

const rightOf = ({ proposals }: Told, { role, mentions }: Candidate): Weighable["right"] =>
  proposals.get(role)!.find(({ proposal }) => proposal === shownOf(mentions))!.right;

interface Ranked {
  one: Told;
  candidates: { candidate: Candidate; right: Weighable["right"] }[];
}

/** The candidates of each text, by weights that have not seen it. */
const rankedUnseen = (told: readonly Told[]): Ranked[] =>
  jackknife(told, weightsOf, (one, weights) => ({
    one,
    candidates: rank(one, weights).map((candidate) => ({ candidate, right: rightOf(one, candidate) })),
  }));

/** How sure candidates are, by role. */
function doubtsOf(ranked: readonly Ranked[]): Map<Role, Rows> {
  const examples = new Map<Role, Example[]>();
  for (const { candidate, right } of ranked.flatMap(({ candidates }) => candidates)) {
    const known = examples.get(candidate.role) ?? [];
    examples.set(candidate.role, known);
    known.push({
      features: [...candidate.features],
      right: [right === "wrong" ? 0 : 1],
      weight: right === "allowed" ? OPTIONAL : 1,
    });
  }
  return new Map([...examples].map(([role, list]) => [role, learn(list, DOUBT)]));
}

/** The sources of a text as the rules found them, with how right each is; of texts whose cards name some. */
function sourcesIn({ draft: { scene, found }, card }: Told): (Example & { is: Weighable["right"] })[] {
  if (!card?.attributes.some(({ role }) => role === "source")) return [];
  const around = surroundings(scene, found);
  return found
    .filter(({ role }) => role === "source")
    .map((one) => {
      const is = rightness(card, "source", [one.value, one.text]);
      return {
        is,
        features: [...sourceFeatures(scene, around, one).list].map((feature) => [feature, 1] as const),
        right: [is === "wrong" ? 0 : 1],
        weight: is === "allowed" ? OPTIONAL : 1,
      };
    });
}

const sourcesOf = (told: readonly Told[]): Rows => learn(told.flatMap(sourcesIn), PROPOSAL);

/** How right the sources of texts are by weights that have not seen them. */
function reportSources(told: readonly Told[], report: (line: string) => void): void {
  const known = jackknife(told, sourcesOf, (one, rows) =>
    sourcesIn(one).filter(({ features }) => {
      const { known } = barOf("source", one.kind);
      const odds = features.reduce((sum, [feature]) => sum + (rows.get(feature)?.[0] ?? 0), 0);
      return probability(odds) >= known;
    }),
  ).flat();
  const right = known.filter(({ is }) => is === "asked").length;
  const wrong = known.filter(({ is }) => is === "wrong").length;
  const asked = told
    .flatMap(({ card }) => card?.attributes ?? [])
    .filter(({ role, optional }) => role === "source" && optional !== true).length;
  report(
    `source      P ${share(right, right + wrong)} R ${share(right, asked)}  (${right} right, ${wrong} wrong, ${asked} asked)`,
  );
}

/** One table of the weights of several classes. */
function joined(classes: readonly (Rows | undefined)[]): TrainedTable {
  const rows = new Map<number, number[]>();
  classes.forEach((weights, c) => {
    for (const [feature, [weight]] of weights ?? []) {
      const row = rows.get(feature) ?? classes.map(() => 0);
      rows.set(feature, row);
      row[c] = weight!;
    }
  });
  return { classes: classes.length, rows };
}

/** What the whole gives on texts that it has not seen: precision and recall by role, and whether the doubts are honest. */
function reportHeldBack(ranked: readonly Ranked[], report: (line: string) => void): void {
  const tally = new Map<Role, { right: number; wrong: number; asked: number }>();
  const tenths = Array.from({ length: 10 }, () => ({ right: 0, all: 0 }));
  const judged = jackknife(ranked, doubtsOf, ({ one, candidates }, doubts) => {
    const shown = candidates.map(({ candidate, right }) => {
      const rows = doubts.get(candidate.role);
      let odds = 0;
      for (const [feature, value] of candidate.features) odds += (rows?.get(feature)?.[0] ?? 0) * value;
      return { candidate, right, confidence: 1 / (1 + Math.exp(-odds)) };
    });
    return { one, shown };
  });
  for (const { one, shown } of judged) {
    for (const role of DOUBTED) {
      const counts = tally.get(role) ?? { right: 0, wrong: 0, asked: 0 };
      tally.set(role, counts);
      counts.asked += (one.card?.attributes ?? []).filter(
        (a) => a.role === role && a.optional !== true,
      ).length;
      const { known, most } = barOf(role, one.kind);
      const mine = shown.filter(({ candidate }) => candidate.role === role);
      mine.sort((a, b) => b.confidence - a.confidence);
      for (const { right, confidence } of mine.slice(0, most)) {
        if (confidence >= known && right === "asked") counts.right++;
        if (confidence >= known && right === "wrong") counts.wrong++;
      }
    }
    for (const { right, confidence } of shown) {
      if (right === "allowed") continue;
      const tenth = tenths[Math.min(9, Math.floor(confidence * 10))]!;
      tenth.all++;
      tenth.right += Number(right === "asked");
    }
  }
  for (const [role, { right, wrong, asked }] of tally)
    report(
      `${role.padEnd(11)} P ${share(right, right + wrong)} R ${share(right, asked)}  (${right} right, ${wrong} wrong, ${asked} asked)`,
    );
  const facts = [...tally].filter(([role]) => role !== "source").map(([, counts]) => counts);
  const sum = (of: (counts: { right: number; wrong: number; asked: number }) => number) =>
    facts.reduce((all, counts) => all + of(counts), 0);
  report(
    `facts       P ${share(
      sum(({ right }) => right),
      sum(({ right, wrong }) => right + wrong),
    )} R ${share(
      sum(({ right }) => right),
      sum(({ asked }) => asked),
    )}`,
  );
  tenths.forEach(({ right, all }, i) => {
    report(
      `confidence ${(i / 10).toFixed(1)} to ${((i + 1) / 10).toFixed(1)}: ${share(right, all)} right of ${all}`,
    );
  });
}

const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));

/** How many texts with and without an event are told from each other. */
function reportStories(told: readonly Told[], report: (line: string) => void): void {
  const withCard = told.filter(({ card }) => card !== null);
  const without = told.filter(({ card }) => card === null);
  const taken = (of: readonly Told[]) => of.filter(({ isTold }) => isTold >= 0.5).length;
  report(
    `events told: ${taken(withCard)} of ${withCard.length}; none, but a card all the same: ${taken(without)} of ${without.length}`,
  );
}
