/** Proposals of the same value brought together, and how sure the best of them is beside its rivals. */
import { feature, hashOf } from "../../grammar/hash.ts";
import type { Attribute, Role } from "../../types.ts";
import type { EventScene } from "../scene.ts";
import { days } from "./days.ts";
import { template } from "./features.ts";
import { figures } from "./figures.ts";
import { found } from "./found.ts";
import type { CardModel } from "./model.ts";
import { nominals } from "./nominals.ts";
import { places } from "./places.ts";
import type { Proposal, Proposer, Surroundings } from "./proposals.ts";

export const PROPOSERS: readonly Proposer[] = [nominals, places, days, figures, found];

/** A proposal with its log odds in one role. */
export interface Weighed {
  proposal: Proposal;
  odds: number;
}

/** All mentions of one value in one role, the best first. */
export interface Candidate {
  role: Role;
  mentions: Weighed[];
  /** What speaks for it, with values. */
  features: Map<number, number>;
}

/**
 * The mention that a card shows: headlines shorten ("Bell stolen"), so the best one in the text, and a description gives
 * way to a name.
 */
export function shownOf(mentions: readonly Weighed[]): Proposal {
  const best = (mentions.find(({ proposal }) => proposal.rank !== "headline") ?? mentions[0]!).proposal;
  if (best.isNamed !== false) return best;
  const name = mentions.find(({ proposal: { key, isNamed } }) => isNamed === true && key === best.key);
  return name?.proposal ?? best;
}

/** Candidates below the best ones decide nothing. */
const MOST = 8;

/** The proposals of a role, as weighed by the table of their proposer. */
export function weigh(
  proposals: ReadonlyMap<Proposer, readonly Proposal[]>,
  model: Pick<CardModel, Proposer["table"]>,
): Map<Role, Weighed[]> {
  const byRole = new Map<Role, Weighed[]>();
  for (const [{ table, roles }, list] of proposals)
    for (const proposal of list) {
      const scores = model[table].scores(proposal.features.list);
      roles.forEach((role, i) => {
        if (proposal.role !== undefined && proposal.role !== role) return;
        const known = byRole.get(role) ?? [];
        if (known.length === 0) byRole.set(role, known);
        known.push({ proposal, odds: scores[i]! });
      });
    }
  return byRole;
}

/** The values proposed for a role, the best first. */
export function candidatesOf(
  scene: EventScene,
  around: Surroundings,
  role: Role,
  weighed: readonly Weighed[],
  certainty: number,
): Candidate[] {
  const byKey = new Map<string, Weighed[]>();
  for (const one of [...weighed].sort((a, b) => b.odds - a.odds)) {
    const known = byKey.get(one.proposal.key);
    if (known === undefined) byKey.set(one.proposal.key, [one]);
    else known.push(one);
  }
  const candidates: Candidate[] = [];
  const known: ReadonlySet<string>[] = [];
  for (const mentions of byKey.values()) {
    const words = wordsOf(mentions[0]!.proposal.value);
    // Days that share a month are different days.
    const same = role === "when" ? -1 : known.findIndex((other) => areAlike(other, words));
    if (same >= 0) candidates[same]!.mentions.push(...mentions);
    else if (candidates.length < MOST) {
      candidates.push({ role, mentions, features: new Map() });
      known.push(words);
    }
  }
  candidates.forEach((candidate, i) => {
    const rival = candidates[i === 0 ? 1 : 0];
    candidate.features = featuresOf(scene, around, candidate, i, rival ?? null, certainty);
  });
  return candidates;
}

/** "the camp at Taji" and "Taji camp": most of the words of one are those of the other. Numbers are one word each. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared > 0 && (2 * shared) / (one.size + other.size) >= ALIKE;
}

const ALIKE = 0.5;
const wordsOf = (value: string | number): ReadonlySet<string> =>
  new Set(
    typeof value === "number"
      ? [String(value)]
      : (value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "the"),
  );

const named = (name: string): number => feature(template("doubt"), hashOf(name));
const [BIAS, ODDS, SQUARE, SECOND, OTHERS, GAP, MENTIONS, LENGTH, CERTAINTY] = [
  "bias",
  "odds",
  "square",
  "second",
  "others",
  "gap",
  "mentions",
  "length",
  "certainty of the kind",
].map(named) as [number, number, number, number, number, number, number, number, number];

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** What says how sure a value is: its own odds, those of its other mentions and of its rival, and what rules found. */
function featuresOf(
  scene: EventScene,
  { found }: Surroundings,
  { role, mentions }: Candidate,
  rank: number,
  rival: Candidate | null,
  certainty: number,
): Map<number, number> {
  const [best, ...rest] = mentions as [Weighed, ...Weighed[]];
  const rules = found.filter((one) => one.role === role);
  const isFound = mentions.some(({ proposal }) => foundHere(rules, proposal) !== null);
  const second = rest.reduce((most, { odds }) => Math.max(most, odds), -3);
  const others = rest.reduce((sum, { odds }) => sum + 1 / (1 + Math.exp(-odds)), 0);
  const parts = new Set(mentions.map(({ proposal: { part = null } }) => part));
  return new Map<number, number>([
    [BIAS, 1],
    [ODDS, clamp(best.odds, 8) / 2],
    [SQUARE, clamp(best.odds, 3) ** 2 / 9],
    [SECOND, second / 2],
    [OTHERS, Math.log1p(others)],
    [GAP, rival === null ? 2 : clamp(best.odds - rival.mentions[0]!.odds, 4) / 2],
    [MENTIONS, Math.log1p(mentions.length)],
    [LENGTH, Math.min(10, String(best.proposal.value).split(" ").length) / 5],
    [CERTAINTY, certainty],
    [named(`rank ${Math.min(rank, 3)}`), 1],
    [named(`rule ${isFound} ${rules.length > 0}`), 1],
    [named(`doer ${parts.has("doer")} undergoer ${parts.has("undergoer")}`), 1],
    [named(`kind ${scene.main.type}`), 0.5],
    [named(`headline ${mentions.some(({ proposal }) => proposal.rank === "headline")}`), 1],
  ]);
}

/** What a rule found for a role at the words of a proposal. */
export const foundHere = (rules: readonly Attribute[], { span, found }: Proposal): Attribute | null =>
  rules.find(
    (one) => one === found || one.evidence.some(({ start, end }) => start < span.end && span.start < end),
  ) ?? null;
