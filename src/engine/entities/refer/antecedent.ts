import type { Entity } from "../../types.ts";
import type { Role, Setting } from "./setting.ts";
import type { Sex } from "./sex.ts";

/** A pronoun looks back this many sentences at most, speech not counted. */
const REACH = 4;
/** ... and among the last people named alone: a list of hundreds has no subject. */
const MOST_RECENT = 40;

/** How much speaks for a candidate, in sentences: being the subject outweighs one sentence of distance. */
const WEIGHTS = {
  /** In the same paragraph. */
  beside: 0.5,
  named: 1,
  meant: 0.5,
  embedded: 0.75,
  subject: 1.5,
  owner: -0.5,
  foreign: -2,
  speaks: 0.75,
  reports: 1,
  /** Says something by name, anywhere. */
  heard: 0.5,
  distance: -1,
  passed: -0.1,
} as const;

/** Somebody who was named, described or meant before a pronoun. */
export interface Candidate {
  /** Null for somebody without a name: "a neighbour". */
  entity: Entity | null;
  /** What the words themselves say: "a spokeswoman", "her". */
  sex: Sex | null;
  token: number;
  sentence: number;
  role: Role;
  /** The quotation it stands in, or -1. */
  quotation: number;
  speaks: boolean;
}

/** A pronoun and where it stands. */
export interface Asking {
  sex: Sex;
  token: number;
  sentence: number;
  quotation: number;
  /** It is what is said, not who: "told him". */
  object: boolean;
  /** It says something itself: "she added". */
  speaks: boolean;
  /** Who says the quotation that it stands in: nobody calls himself "he". */
  speaker: Entity | null;
}

export interface Meant {
  entity: Entity | null;
  /** Nobody else could be meant. */
  alone: boolean;
}

/**
 * Whom a pronoun means among those before it (in text order): of a fitting sex, rather the subject than another,
 * rather the last one than an earlier; for "she added" rather who spoke last, or is `heard` saying something by name
 * anywhere, and nobody whom the speech names.
 */
export function antecedent(
  setting: Setting,
  before: readonly Candidate[],
  asking: Asking,
  sexOf: (entity: Entity) => Sex | null,
  isCertain: (entity: Entity) => boolean,
  lastMeant: ReadonlyMap<Entity, Sex>,
  heard: ReadonlySet<Entity>,
): Meant {
  const { sentences } = setting.document;
  const told = setting.told[asking.sentence]!;
  let best: Candidate | null = null;
  let bestScore = -Infinity;
  const possible = new Set<Entity | null>();
  let passed = 0;
  for (let i = before.length - 1; i >= 0 && passed < MOST_RECENT; i--, passed++) {
    const candidate = before[i]!;
    const inSameSpeech = asking.quotation >= 0 && candidate.quotation === asking.quotation;
    const distance = inSameSpeech
      ? asking.sentence - candidate.sentence
      : told - setting.told[candidate.sentence]!;
    if (distance > REACH) break;
    const { entity } = candidate;
    const sex = candidate.sex ?? (entity === null ? null : sexOf(entity));
    if (sex !== null && sex !== asking.sex) continue;
    if (entity !== null && entity === asking.speaker) continue;
    const foreign = candidate.quotation >= 0 && candidate.quotation !== asking.quotation;
    if (foreign && asking.speaks) continue;
    if (asking.object && isSubjectOfClause(setting, candidate, asking)) continue;
    possible.add(entity);
    const isMeant = entity !== null && lastMeant.get(entity) === asking.sex;
    const certain = sex !== null && (entity === null || isCertain(entity));
    const role = candidate.role === "embedded" && distance === 0 ? "subject" : candidate.role;
    const score =
      (certain ? WEIGHTS.named : isMeant ? WEIGHTS.meant : 0) +
      (role === "other" ? 0 : WEIGHTS[role]) +
      (foreign ? WEIGHTS.foreign : 0) +
      (asking.speaks && candidate.speaks ? WEIGHTS.speaks : 0) +
      (asking.speaks && (entity === null || heard.has(entity)) ? WEIGHTS.heard : 0) +
      (candidate.speaks && candidate.sentence === asking.sentence && asking.quotation < 0
        ? WEIGHTS.reports
        : 0) +
      (sentences[candidate.sentence]!.block === sentences[asking.sentence]!.block ? WEIGHTS.beside : 0) +
      distance * WEIGHTS.distance +
      passed * WEIGHTS.passed;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return { entity: best?.entity ?? null, alone: possible.size === 1 };
}

/** "Whitlock met him": him is somebody else. */
function isSubjectOfClause({ document: { tokens } }: Setting, candidate: Candidate, asking: Asking): boolean {
  if (candidate.sentence !== asking.sentence || candidate.role !== "subject") return false;
  let verbs = 0;
  for (let i = candidate.token + 1; i < asking.token; i++) {
    const { pos, text, lower } = tokens[i]!;
    if (
      pos === "conjunction" ||
      /^[^\p{L}\p{N}]+$/u.test(text) ||
      /^(?:that|who|which|to|as|after|before|when|while|if|because)$/.test(lower)
    )
      return false;
    if (pos === "verb") verbs++;
  }
  return verbs === 1;
}

/** Who says a quotation: the one beside its marks who speaks, or who speaks the others of its paragraph. */
export function speakerOf(
  setting: Setting,
  candidates: readonly Candidate[],
  quotation: number,
): Entity | null {
  const { first, last } = setting.quotations[quotation]!;
  const { tokens, sentences } = setting.document;
  const block = sentences[tokens[first]!.sentence]!.block;
  let nearest: Entity | null = null;
  let least = Infinity;
  for (const { entity, token, sentence, speaks: said, quotation: inside } of candidates) {
    if (!said || inside >= 0 || entity === null) continue;
    const away = token > last ? token - last : token < first ? (first - token) * 1.5 : Infinity;
    const near = away <= 14 || sentences[sentence]!.block === block;
    if (near && away < least) [nearest, least] = [entity, away];
  }
  return nearest;
}
