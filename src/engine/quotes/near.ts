import type { NounPhrase } from "../clauses/index.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** A subject stands at most this far before its verb. */
export const FARTHEST = 600;

/** The noun phrases between two offsets. */
export function phrasesIn({ nouns }: Scene, from: number, to: number): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let i = firstFrom(nouns, from); i < nouns.length && nouns[i]!.end <= to; i++) found.push(nouns[i]!);
  return found;
}

/** Nothing but a preposition stands between two phrases. */
export const isLinked = ({ document }: Scene, a: NounPhrase, b: NounPhrase): boolean =>
  b.preposition !== null &&
  // "after the ministry said": such a word opens a clause of its own.
  !/^(?:after|before|as|since|until|during|who|whom|whose|which|that|what|how|when|where|why|if|whether|because|while|than)$/.test(
    b.preposition,
  ) &&
  // "critics from across the country", "reports seen by the Gazette"
  /^\s*(?:(?:from|out|up|seen|obtained|reviewed|published|commissioned|issued|released|quoted|cited)\s+)?\p{L}+\s*$/u.test(
    document.text.slice(a.end, b.start),
  );

export const isTime = ({ document }: Scene, { head }: NounPhrase): boolean =>
  isCalendarWord(document.tokens[head]!.lower) ||
  /day$|^(?:week|month|year|morning|evening|night|afternoon)s?$/.test(document.tokens[head]!.lower);
