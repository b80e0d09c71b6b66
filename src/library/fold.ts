/** The words of a text without case and accents, in order: "Élise Brûlé" is "elise", "brule". */
export const foldWords = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words between spaces, so that a word, the beginning of one, or several in a row are found as a string in it. */
export const spaced = (words: Iterable<string>): string => ` ${[...words].join(" ")} `;
