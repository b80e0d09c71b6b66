import type { NounPhrase } from "../../clauses/index.ts";
import { upos } from "../../grammar/tags.ts";
import { CALLED, COUPLES, ONE } from "../../lexicon/harm.ts";
import { ATTACKERS, PERSON_NOUNS } from "../../lexicon/people.ts";
import { tokenIndexAt } from "../../text/document.ts";
import type { Span } from "../../types.ts";
import { type EventScene, spansIn } from "../scene.ts";

/** Of a verb behind both that tells of both: "a couple and their son died". */
const SHARED: ReadonlySet<string> = new Set(["were", "died"]);

/**
 * People without a number who are joined to counted or told ones and share their fate: "a man and two girls were
 * killed", "killing two girls and their father". `told` ends with the verb that tells it, or with the counted.
 */
export function besides({ syntax, document, names }: EventScene, counted: Span, told: Span): number {
  const { tokens } = document;
  /** The number of people in a phrase on the other side of an "and". */
  const worth = (and: number, other: NounPhrase | null): number => {
    if (other === null || tokens[and]?.lower !== "and" || other.head !== other.last - 1) return 0;
    if (spansIn(names, other).some(({ entity }) => entity.type === "person")) return 1;
    const { lower, tag } = tokens[other.head]!;
    const leading = tokens.slice(Math.max(0, other.first - 1), other.head);
    if (tag === "NOUN.Plur" || ATTACKERS.has(lower) || !leading.some((word) => ONE.has(word.lower))) return 0;
    return COUPLES.has(lower) ? 2 : Number(PERSON_NOUNS.has(lower) || CALLED.test(lower));
  };
  const at = (offset: number) => syntax.phraseAt(tokenIndexAt(document, offset));
  const [one, last] = [at(counted.start), at(counted.end - 1)];
  if (one === null || last === null) return 0;
  // Where the parser took a verb into the phrase, what stands before that shares no fate: "killed a couple and shot two".
  const isWhole = tokens[one.first]!.start >= counted.start || ONE.has(tokens[one.first]!.lower);
  const [before, behind] = [syntax.phraseAt(one.first - 2), syntax.phraseAt(last.last + 1)];
  const next = behind === null ? undefined : tokens[behind.last];
  // "killed two and a man was held": who has a verb of their own is the subject of it.
  const isApart =
    behind !== null &&
    next !== undefined &&
    behind.end > told.end &&
    !SHARED.has(next.lower) &&
    (/^(?:VERB|AUX)$/.test(upos(next.tag)) || next.lower === "who");
  return (isWhole ? worth(one.first - 1, before) : 0) + (isApart ? 0 : worth(last.last, behind));
}
