import type { NounPhrase } from "../clauses/index.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import { NEVER_SOURCES, PERIODS } from "../lexicon/reporting.ts";
import { spansIn } from "../text/span.ts";
import type { Span } from "../types.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** The noun phrases that lie in a stretch of text. */
export function phrasesIn({ nouns }: Scene, { start, end }: Span): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let i = firstFrom(nouns, start); i < nouns.length && nouns[i]!.end <= end; i++) found.push(nouns[i]!);
  return found;
}

/** The noun phrase that opens a clause. */
export const subjectOf = (scene: Scene, within: Span): NounPhrase | undefined =>
  phrasesIn(scene, within).find((phrase) => phrase.preposition === null && canBeSource(scene, phrase));

export function isTime({ document }: Scene, { head, first }: NounPhrase): boolean {
  const { lower, text } = document.tokens[head]!;
  // "Northgate Today" is a paper.
  return PERIODS.has(lower) ? text === lower || head === first : isCalendarWord(lower);
}

export function canBeSource(scene: Scene, phrase: NounPhrase): boolean {
  if (NEVER_SOURCES.has(scene.document.tokens[phrase.head]!.lower)) return false;
  // "USA Today" is no day.
  return (
    !isTime(scene, phrase) ||
    spansIn(scene.mentions, phrase).some(({ form, end }) => form === "name" && end >= phrase.end)
  );
}
