/** The words of a name in small letters, without its article. */
export const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "the");

/** A person by the last name, where the others do not speak against it: "A. Whitlock" may be Ana Whitlock. */
export function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.at(-1) !== y.at(-1)) return false;
  const [few, many] = x.length < y.length ? [x, y] : [y, x];
  return few.every((word) =>
    many.some((other) => other === word || (word.length === 1 && other[0] === word)),
  );
}
