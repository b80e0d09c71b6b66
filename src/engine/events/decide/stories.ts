/** Whether an article tells of an event at all: pieces that explain, list, judge or ask tell of none. */
import { feature, hashOf } from "../../grammar/hash.ts";
import { isPast } from "../../grammar/tags.ts";
import { PIECES } from "../../lexicon/pieces.ts";
import type { Reading } from "../../reading.ts";
import type { Sentence } from "../../text/document.ts";
import type { Story } from "../classify.ts";
import { spansIn } from "../scene.ts";
import { named } from "./features.ts";
import { type LogLinear, probability } from "./log-linear.ts";

const OF = named("story", [
  "bias",
  "strength",
  "share",
  "asks",
  "title word",
  "first word",
  "tense",
  "news",
  "person",
  "questions",
  "past",
  "dates",
]);

/** Sentences in which news is told, and in which it is looked for who is spoken to. */
const LEAD = 4;
const REACH = 30;
const WRITERS: ReadonlySet<string> = new Set(["i", "me", "my"]);
const READERS: ReadonlySet<string> = new Set(["you", "your"]);

/**
 * The log odds before anything is learned: pieces that name themselves, and ones without a word of any kind of event, tell
 * of none, although few such texts were learned from.
 */
export const storyPrior = ({ title, sums }: Story): number =>
  -PIECE * (title.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => PIECES.has(word)).length -
  Math.max(0, STRENGTH - Math.max(...sums.values()));
const PIECE = 1;
/** The least sum of triggers that most stories have. */
const STRENGTH = 4;

/** Features with their values. */
export function storyFeatures(
  { title, body, sums, triggers }: Story,
  { document: { text, tokens }, syntax, dates }: Reading,
): Map<number, number> {
  const features = new Map<number, number>([[feature(OF.bias, 0), 1]]);
  const add = (name: number, value: string | number, weight = 1) =>
    features.set(feature(name, typeof value === "string" ? hashOf(value) : value), weight);
  const ranked = [...sums.values()].sort((a, b) => b - a);
  const strongest = ranked[0] ?? 0;
  add(OF.strength, 0, Math.log1p(strongest) / 2);
  add(OF.strength, 1 + Math.min(STRONG, Math.floor(Math.log2(1 + strongest))));
  add(OF.share, 0, strongest / (1 + ranked.reduce((all, sum) => all + sum, 0)));
  const words = title.toLowerCase().match(/\p{L}+|\d+|[:?]/gu) ?? [];
  if (title.includes("?")) add(OF.asks, 0);
  for (const word of words) add(OF["title word"], word, TOLD);
  if (words.length > 0) add(OF["first word"], words[0]!);
  body.slice(0, LEAD).forEach((sentence, i) => {
    const root = clauseOf(syntax.clauses, sentence);
    const isDated = spansIn(dates, sentence).some(({ edtf }) => edtf !== null && edtf.length >= DAY);
    const isDone = triggers.some(
      ({ sentence: of, form, token }) =>
        of === sentence.index && form === "verb" && isPast(tokens[token]!.tag),
    );
    add(OF.tense, `${i} ${root?.tense} ${root?.form}`);
    add(OF.news, `${i} dated ${isDated}`);
    add(OF.news, `${i} done ${isDone}`);
    add(OF.news, `${i} ${isDated} ${isDone}`);
  });
  const top = body.slice(0, REACH);
  const all = top.flatMap(({ first, last }) => tokens.slice(first, last));
  const shareOf = (of: ReadonlySet<string>) =>
    all.filter(({ lower }) => of.has(lower)).length / (all.length + 1);
  add(OF.person, "writer", MUCH * shareOf(WRITERS));
  add(OF.person, "reader", MUCH * shareOf(READERS));
  add(OF.questions, 0, top.filter(({ end }) => text[end - 1] === "?").length / MANY);
  const told = syntax.clauses.filter(({ form }) => form === "finite");
  add(OF.past, 0, told.filter(({ tense }) => tense === "past").length / (told.length + 1));
  add(OF.dates, 0, Math.min(2, dates.length / 8));
  return features;
}

const STRONG = 5;
/** Letters of a date that says a day. */
const DAY = "2026-01-01".length;
/** How much a word of a title counts beside what is counted in the text, and by what shares are of its size. */
const TOLD = 0.5;
const MUCH = 40;
const MANY = 5;

const clauseOf = (clauses: Reading["syntax"]["clauses"], { index }: Sentence) =>
  clauses.find(({ sentence, relation }) => sentence === index && relation === "root");

/** How likely it is that a piece tells of an event, 0 to 1. */
export function storyLikelihood(model: LogLinear, story: Story, reading: Reading): number {
  const scores = Float64Array.of(storyPrior(story));
  for (const [key, value] of storyFeatures(story, reading)) model.add(key, value, scores);
  return probability(scores[0]!);
}
