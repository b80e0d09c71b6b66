import type { Cue } from "./cues.ts";
import type { Joined } from "./interrupted.ts";
import type { Scene } from "./scene.ts";

/** Whole clauses are direct, fragments mixed; titles, nicknames and scare quotes are no quotation at all. */
export function kindOf(
  { document: { text } }: Scene,
  { parts, outer, closed }: Joined,
  cue: Cue | null,
): "direct" | "mixed" | null {
  const words = parts.flatMap(
    ({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [],
  );
  if (words.length === 0 || (!closed && words.length > 400)) return null;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const ends = /[.,!?…—–-]$/.test(text.slice(last.start, last.end));
  const opens = /^[\p{Lu}\d[…]/u.test(text.slice(first.start, first.start + 1));
  const colon = /[:,]\s*$/.test(text.slice(Math.max(0, outer.start - 3), outer.start));
  // `told "Morning at the Pier."`: capitals within the writer's clause, not straight after the verb, are a title.
  const within = /\p{L}\s*$/u.test(text.slice(Math.max(0, outer.start - 3), outer.start));
  const afterCue = cue !== null && cue.end <= outer.start && outer.start - cue.end < 3;
  if (words.length >= 2 && words.length <= 8 && within && !afterCue && isTitle(words)) return null;
  if (opens && (ends || colon) && words.length >= 2)
    return cue === null && words.length <= 4 && isTitle(words) ? null : "direct";
  if (isTitle(words) && words.length <= 8) return null;
  if (words.length >= 6) return opens ? "direct" : "mixed";
  if (cue === null) return words.length >= 4 ? "mixed" : null;
  return words.length >= 2 || /[.,!?]$/.test(text.slice(last.start, last.end)) ? "mixed" : null;
}

const isTitle = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every(
    (word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the|and|in|on|for|to|a|an|at|with)$/.test(word),
  ) &&
  words.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.min(2, words.length);
