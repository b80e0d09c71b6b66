/** Endings that change no story: plurals, tenses, the genitive. */
const ENDINGS = ["ies", "ied", "ing", "ed", "es", "s"];
/** What is left of a word must still tell it from others. */
const SHORTEST = 3;

/** The words of a text in small letters, each as its stem: "Ferries sailed" is "ferr", "sail". */
export const stemsOf = (text: string): string[] =>
  Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => stem(word));

/** No lemma, but the same for all forms of a word, and as a rule not the same for two words. */
export function stem(word: string): string {
  if (word.length <= SHORTEST) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST) ?? "";
  const bare = word.slice(0, word.length - ending.length);
  // "stopped" and "stop".
  const single = bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare;
  // "rescued" and "rescue", "ferries" and "ferry".
  return single.endsWith("e") || single.endsWith("y") ? single.slice(0, -1) : single;
}
