import type { Sentence } from "../../text/document.ts";
import { tokenIndexAt } from "../../text/document.ts";
import { overlaps } from "../../text/span.ts";
import type { Attribute, Role, Span } from "../../types.ts";
import { type EventScene, isHeadline } from "../scene.ts";
import type { Features } from "./features.ts";
import type { Table } from "./model.ts";
import type { Part } from "./parts.ts";

/** Words that may be the value of one of some roles. */
export interface Proposal {
  span: Span;
  value: string | number;
  /** The one role it is proposed for, where it is not for all of its proposer's. */
  role?: Role;
  /** Proposals with the same key are mentions of the same. */
  key: string;
  rank: Rank;
  /** It names somebody or something, where others only describe. */
  isNamed?: boolean;
  /** The deed's doer or undergoer, where the words around it say so. */
  part?: Part;
  features: Features;
  /** What a rule found there, if it did. */
  found: Attribute | null;
}

/** Where a sentence stands in the telling. */
export type Rank =
  | "headline"
  | "standfirst"
  | "nutgraf"
  | "first"
  | "second"
  | "third"
  | "top"
  | "below"
  | "later";

/** A sentence of the top of the story, where an article tells what it is about. */
export interface Told {
  sentence: Sentence;
  rank: Rank;
  /** It recalls an earlier event, or goes on about one. */
  recalls: boolean;
}

/** What all proposals of an article are seen beside. */
export interface Surroundings {
  told: readonly Told[];
  /** What the rules found. */
  found: readonly Attribute[];
  /** The words of the headline, lower case, with their places from 0 to 1. */
  headline: ReadonlyMap<string, number>;
  /** Predicates by which the kind of event is known. */
  triggers: ReadonlySet<number>;
}

/** Proposes values for roles that are filled in the same way; each is weighed by a table of its own. */
export interface Proposer {
  table: Table;
  roles: readonly Role[];
  propose(scene: EventScene, around: Surroundings): Proposal[];
}

/** Sentences of the body that count as the top, and among which they are looked for. */
const TOP = 10;
const REACH = 40;
const RANKS: readonly Rank[] = ["first", "second", "third", "top", "top", "top"];

export function surroundings(scene: EventScene, found: readonly Attribute[]): Surroundings {
  const words = (scene.article.title ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const headline = new Map<string, number>();
  words.forEach((word, i) => {
    if (!headline.has(word)) headline.set(word, i / words.length);
  });
  return {
    told: topOf(scene),
    found,
    headline,
    triggers: new Set(scene.main.triggers.map(({ token }) => token)),
  };
}

function topOf(scene: EventScene): Told[] {
  const {
    document: { sentences, blocks },
    main,
  } = scene;
  const told: Omit<Told, "recalls">[] = [];
  let body = 0;
  for (const sentence of sentences.slice(0, REACH)) {
    const { kind } = blocks[sentence.block]!;
    const isShort = kind === "standfirst" || isHeadline(scene, sentence);
    if (isShort) told.push({ sentence, rank: kind === "standfirst" ? kind : "headline" });
    else if (kind === "heading" || body >= TOP) continue;
    else if (sentence === main.nutgraf) told.push({ sentence, rank: "nutgraf" });
    else told.push({ sentence, rank: RANKS[body] ?? "below" });
    body += Number(!isShort);
  }
  // The nut graf may be a standfirst, or stand further down.
  const top = told.some(({ rank }) => rank === "nutgraf")
    ? told
    : [
        ...told.filter(({ sentence }) => sentence !== main.nutgraf),
        { sentence: main.nutgraf, rank: "nutgraf" as const },
      ];
  const own = new Set(scene.told);
  return top.map((one) => ({ ...one, recalls: !own.has(one.sentence) }));
}

/** What the rules found at some words. */
export const foundAt = (found: readonly Attribute[], span: Span): Attribute[] =>
  found.filter(({ evidence }) => evidence.some((one) => overlaps(one, span)));

export const rankOf = ({ told }: Surroundings, { start }: Span): Rank =>
  told.find(({ sentence }) => sentence.start <= start && start < sentence.end)?.rank ?? "later";

/** The token that words begin with. */
export const tokenAt = ({ document }: EventScene, { start }: Span): number => tokenIndexAt(document, start);
