import type { NounPhrase } from "../../clauses/index.ts";
import { isFinitePast } from "../../grammar/tags.ts";
import { PERSON_NOUNS } from "../../lexicon/people.ts";
import { tokenIndexAt } from "../../text/document.ts";
import type { Span } from "../../types.ts";
import type { EventScene } from "../scene.ts";

/** "a couple" are two, however they are written. */
const COUPLES: ReadonlySet<string> = new Set(["couple", "pair"]);
/** People by what they do or are in: "a walker", "an inspector". */
const CALLED =
  /^(?:chief|bodyguard|nurse|nanny|mayor|baby|aunt|uncle|niece|nephew|\p{L}{3,}(?:er|or|ist|ian))$/u;
/** Prepositions of those to whom it is done: "the deaths of a man and two girls", "injuries to". */
const OF: ReadonlySet<string | null> = new Set([null, "of", "to"]);
/** With another verb behind them, somebody is the subject of a clause of their own: "two died and a man was held". */
const SHARED: ReadonlySet<string> = new Set(["were", "died"]);
const SINGULAR: ReadonlySet<string> = new Set(["is", "has", "who"]);

/**
 * People without a number who are joined to counted or told ones and share their fate: "a man and two girls were
 * killed", "killing two girls and their father". `told` ends with the verb that tells it, or with the counted.
 */
export function besides(scene: EventScene, counted: Span, told: Span): number {
  const { syntax, document } = scene;
  const at = (offset: number) => syntax.phraseAt(tokenIndexAt(document, offset));
  let people = 0;
  for (let one = at(counted.start); one !== null; ) {
    const before = joinedAt(scene, one.first - 1, -1);
    if (before === null || !OF.has(before.preposition)) break;
    people += worth(scene, before);
    one = before;
  }
  for (let one = at(counted.end - 1); one !== null; ) {
    const next = joinedAt(scene, one.last, 1);
    if (next === null || (next.end > told.end && isSubject(scene, next))) break;
    people += worth(scene, next);
    one = next;
  }
  return people;
}

/** The phrase of somebody on the other side of "and". */
function joinedAt(scene: EventScene, at: number, step: 1 | -1): NounPhrase | null {
  const { syntax, document } = scene;
  if (document.tokens[at]?.lower !== "and") return null;
  const other = syntax.phraseAt(at + step);
  return other !== null && worth(scene, other) > 0 ? other : null;
}

function isSubject({ document: { tokens } }: EventScene, { last }: NounPhrase): boolean {
  const next = tokens[last];
  return (
    next !== undefined && !SHARED.has(next.lower) && (SINGULAR.has(next.lower) || isFinitePast(next.tag))
  );
}

/** How many a phrase without a number is. */
function worth({ document: { tokens } }: EventScene, { first, last, head }: NounPhrase): number {
  const { lower, tag } = tokens[head]!;
  const isOne = last - first > 1 && /^(?:DET|PRON)/.test(tokens[first]!.tag) && !tag.includes("Plur");
  if (!isOne) return 0;
  return COUPLES.has(lower) ? 2 : Number(PERSON_NOUNS.has(lower) || CALLED.test(lower));
}
