import { BE } from "../lexicon/auxiliaries.ts";
import { RELATIVE_PRONOUNS } from "../lexicon/reporting.ts";
import type { Token } from "../text/document.ts";
import type { Cue } from "./cues.ts";
import type { Scene } from "./scene.ts";

/**
 * How a cue comes to its source: by a subject of its own; by that of the verb before ("opened it and said", "left, saying");
 * by the noun before a relative pronoun; as a participle of a noun ("with Whitlock saying"); from behind "by" or "according to".
 */
export type Form = "own" | "shared" | "relative" | "participle" | "passive" | "according";

export function formOf(scene: Scene, cue: Cue): Form {
  const { tokens } = scene.document;
  if (cue.kind === "according") return "according";
  if (isPassive(scene, cue)) return "passive";
  const verb = firstOfVerb(tokens, cue.token);
  const before = tokens[verb - 1]?.lower ?? "";
  const isParticiple =
    tokens[cue.token]!.lower.endsWith("ing") &&
    !tokens.slice(verb, cue.token).some(({ pos }) => pos === "auxiliary");
  if (RELATIVE_PRONOUNS.has(before)) return "relative";
  if (JOINING.has(before) || (isParticiple && before === ",")) return "shared";
  return isParticiple ? "participle" : "own";
}

const JOINING: ReadonlySet<string> = new Set(["and", "but", "then", "or"]);

/** "was told": the subject hears; "was told by X" is read from behind. */
export function isPassive({ document: { tokens } }: Scene, { token }: Pick<Cue, "token">): boolean {
  if (tokens[token]!.lower.endsWith("ing")) return false;
  let i = token - 1;
  // "Asked if he knew, Tarrant left"
  if (tokens[i]?.sentence !== tokens[token]!.sentence) return tokens[token]!.lower === "asked";
  // "as reported by": a participle alone.
  if (tokens[token + 1]?.lower === "by" && tokens[i]?.lower === "as") return true;
  while (i >= 0 && (tokens[i]!.pos === "adverb" || tokens[i]!.pos === "negation")) i--;
  return BE.has(tokens[i]?.lower ?? "");
}

/** "did not think", "wouldn't confirm", "never said": what follows is just what was not said. */
export function isNegated({ document: { tokens } }: Scene, { token }: Cue): boolean {
  for (let i = token - 1; i >= 0 && i > token - 4 && tokens[i]!.sentence === tokens[token]!.sentence; i--) {
    const { pos, lower } = tokens[i]!;
    if (pos === "negation" || NEGATIONS.has(lower)) return true;
    if (pos !== "auxiliary" && pos !== "adverb") return false;
  }
  return false;
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "never", "n't", "cannot"]);

/** The first token of a verb with its auxiliaries and adverbs: "has" of "has since repeatedly said". */
export function firstOfVerb(tokens: readonly Token[], verb: number): number {
  let i = verb;
  while (tokens[i - 1]?.sentence === tokens[verb]!.sentence && belongs(tokens[i - 1]!)) i--;
  return i;
}

const belongs = ({ pos, lower }: Token): boolean =>
  pos === "auxiliary" || pos === "adverb" || pos === "negation" || LEADING.has(lower);

/** They lead to a verb, whatever the tagger says: "has also said", "went on to say". */
const LEADING: ReadonlySet<string> = new Set("has have had also later since went on to further".split(" "));
