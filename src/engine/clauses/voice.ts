/** Active or passive: the one place that decides. */
import {
  ALWAYS_WITH_OBJECT,
  BE,
  BOUNDS,
  CIRCUMSTANCES,
  GET,
  HAVE,
  INTRANSITIVE,
} from "../lexicon/auxiliaries.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import type { Token } from "../text/document.ts";
import type { Tree } from "./tree.ts";

export type Voice = "active" | "passive";

const PASSIVE: ReadonlySet<string> = new Set(["aux:pass", "nsubj:pass", "csubj:pass", "obl:agent"]);

/**
 * What the form leaves open the auxiliary decides, then the arcs, then what is missing: a participle that has no
 * auxiliary ("the man killed in Halvern") and a headline's verb that has no object ("Two soldiers killed in attack").
 *
 * @param auxiliaries its own, in text order
 * @param shared the voice of the verb whose auxiliaries it shares ("was arrested and charged"), if any
 */
export function voiceOf(
  tokens: readonly Token[],
  tree: Tree,
  verb: number,
  lemma: string,
  auxiliaries: readonly number[],
  shared: Voice | null,
): Voice {
  const { tag, relation } = tokens[verb]!;
  if (tag !== "VERB.PastPart" && tag !== "VERB.Past") return "active";
  const nearest = auxiliaries.length > 0 ? tokens[auxiliaries.at(-1)!]! : null;
  const children = tree.childrenOf(verb).map((child) => tokens[child]!);
  const has = (...relations: string[]) => children.some((child) => relations.includes(child.relation));
  if (nearest !== null) {
    const { lower } = nearest;
    // "'s" and "'d" are of two verbs each; the arcs tell which.
    if (lower === "'s") return has(...PASSIVE) || nearest.relation === "aux:pass" ? "passive" : "active";
    if (HAVE.has(lower)) return "active";
    return BE.has(lower) || GET.has(lower) ? (INTRANSITIVE.has(lemma) ? "active" : "passive") : "active";
  }
  if (has(...PASSIVE)) return "passive";
  const isThat = ({ index, relation }: Token) =>
    relation === "advcl" && tree.childrenOf(index).some((i) => tokens[i]!.lower === "that");
  const hasObject =
    (has("obj", "ccomp") || children.some(isThat) || !endsThere(tokens, verb)) && !NAMING.has(lemma);
  if (tag === "VERB.Past")
    return !hasObject && ALWAYS_WITH_OBJECT.has(lemma) && endsThere(tokens, verb) ? "passive" : "active";
  if (INTRANSITIVE.has(lemma)) return "active";
  if (relation === "conj" && shared !== null) return shared;
  // An object tells: "has seen and bought it" by a wrong arc, "A storm injured 40 people" by a wrong tag.
  return hasObject ? "active" : "passive";
}

const AFTER_PASSIVE: ReadonlySet<string> = new Set(["preposition", "conjunction", "punctuation", "adverb"]);

/** What is named so is no object: "a man named Tarrant", "found dead". */
const NAMING: ReadonlySet<string> = new Set(
  "name call title entitle dub nickname deem consider find leave".split(" "),
);

/**
 * Nothing that could be an object follows: "killed in", "injured after", "arrested Friday"; but "killed at least 12",
 * "injured over 40".
 */
function endsThere(tokens: readonly Token[], verb: number): boolean {
  const at = (i: number) => (tokens[i]?.sentence === tokens[verb]!.sentence ? tokens[i] : undefined);
  const [next, second] = [at(verb + 1), at(verb + 2)];
  if (next === undefined || next.tag === "PART.to") return true;
  if (isCalendarWord(next.lower) || CIRCUMSTANCES.has(second?.lower ?? "")) return true;
  if (second?.lower === "least" || second?.lower === "most") return false;
  return AFTER_PASSIVE.has(next.pos) && !(BOUNDS.has(next.lower) && second?.pos === "number");
}
