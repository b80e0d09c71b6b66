import type { Token } from "../text/document.ts";
import type { Argument } from "./clause.ts";
import type { Phrases } from "./phrases.ts";

/** Tells the tokens that are predicates of clauses: "Whitlock resigned and [her deputy left]" is no list of nouns. */
export type IsPredicate = (token: number) => boolean;

/** The argument whose head an arc points at. */
export function argumentAt(
  phrases: Phrases,
  isPredicate: IsPredicate,
  head: number,
  predicate: number,
): Argument {
  const { tokens, tree } = phrases;
  const children = tree.childrenOf(head).map((child) => tokens[child]!);
  const heads = [head];
  for (const { index, relation } of children)
    if (relation === "conj" && !isPredicate(index)) heads.push(index);
  const base = phrases.phraseAt(head);
  const before = children.filter(
    ({ index, relation }) => index < head && (relation === "case" || relation === "cc"),
  );
  const cases = before.filter(({ relation }) => relation === "case");
  // An argument stands on one side of its predicate, whatever a wrong arc says.
  let left = tree.left[head]!;
  let right = tree.right[head]!;
  if (predicate > head && right >= predicate) right = Math.max(head, beforeVerb(phrases, predicate) - 1);
  if (predicate >= 0 && predicate < head && left <= predicate) left = predicate + 1;
  const first = base?.first ?? head;
  // "They are people who ...": what hangs on a predicate is more than the noun's own.
  if (isPredicate(head)) left = first;
  const last = base?.last ?? head + 1;
  const opening = Math.min(first, Math.max(left, afterJoint(phrases, before)));
  return {
    head,
    heads,
    first,
    last,
    span: { start: tokens[opening]!.start, end: tokens[Math.max(right, last - 1)]!.end },
    preposition: cases.length === 0 ? null : prepositionOf(phrases, cases),
  };
}

/** "attacked by rebels [after a long siege]": when something is done is told of the verb, whichever noun the arc is to. */
export function circumstancesOf(
  phrases: Phrases,
  isPredicate: IsPredicate,
  noun: number,
  predicate: number,
  depth = 0,
): Argument[] {
  const { tokens, tree } = phrases;
  if (depth === DEEPEST) return [];
  return tree
    .childrenOf(noun)
    .filter((i) => tokens[i]!.relation === "nmod" && i > predicate)
    .flatMap((i) => {
      const own = argumentAt(phrases, isPredicate, i, predicate);
      const deeper = circumstancesOf(phrases, isPredicate, i, predicate, depth + 1);
      return OF_VERBS.has(own.preposition ?? "") ? [own, ...deeper] : deeper;
    });
}

/** No more phrases than this hang on each other in what somebody writes. */
const DEEPEST = 8;

/** Prepositions that tell when or on what occasion. */
const OF_VERBS: ReadonlySet<string> = new Set(["after", "before", "during", "since", "until", "amid"]);

const beforeVerb = ({ verbAt }: Phrases, predicate: number): number => verbAt(predicate)?.first ?? predicate;

/** The preposition and the "and" before a phrase are no part of it. */
const afterJoint = ({ tree }: Phrases, before: readonly Token[]): number =>
  before.length === 0 ? 0 : tree.right[before.at(-1)!.index]! + 1;

/** "in", "because of", "from under": all that stands before the noun. */
function prepositionOf({ tokens, tree }: Phrases, cases: readonly Token[]): string {
  const words = cases.flatMap(({ index, lower }) => [
    lower,
    ...tree
      .childrenOf(index)
      .filter((i) => tokens[i]!.relation === "fixed")
      .map((i) => tokens[i]!.lower),
  ]);
  return words.join(" ");
}
