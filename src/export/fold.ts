/** A text as browsers compare it when they look for words, and where each of its characters comes from. */
export interface Folded {
  text: string;
  /** For each character of `text` the offset in the original, and one more for its end. */
  from: Uint32Array;
  /** Characters before which, or on which, one browser stops and another one reads on. */
  borders: ReadonlySet<number>;
}

/** Stands in a text for what one browser reads across and another does not; see `Border`. */
const BORDER = "\ufffc";
/** Not to be seen, and passed over by both browsers when they look for words. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\ufffc]/;
const SPACE = /\s/;
/** Tabs too: they are what stands between the cells of a table. */
const BREAK = /[\n\r\f\t\u2028\u2029]/;
/** Firefox takes these for themselves alone, and no run of them for one space. */
const ODD_SPACE = /[\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * Small letters without accents, one space for any white space, one line break for what breaks a block, nothing for
 * what cannot be seen. Browsers differ in how much they fold ("ﬁ" is "fi" in Chromium alone, a dash is a hyphen in
 * Firefox alone): all of it is folded here, so that a place which might be taken for another is known.
 */
export function fold(original: string): Folded {
  let text = "";
  const from: number[] = [];
  const borders = new Set<number>();
  let gap: { at: number; end: number; broken: boolean } | null = null;
  let isBorder = false;
  let at = 0;
  for (const char of original) {
    // Most of any text: letters that need no table to be looked up.
    const simple = char > " " && char < "\u007f";
    if (!simple && SPACE.test(char)) {
      gap ??= { at, end: at, broken: false };
      gap.broken ||= BREAK.test(char);
      gap.end = at + char.length;
    } else if (char === BORDER) isBorder = true;
    else if (simple || !HIDDEN.test(char)) {
      if (gap !== null && text !== "") {
        if (isBorder || (gap.end - gap.at > 1 && ODD_SPACE.test(original.slice(gap.at, gap.end))))
          borders.add(text.length);
        text += gap.broken ? "\n" : " ";
        from.push(gap.at);
      } else if (isBorder) borders.add(text.length);
      gap = null;
      isBorder = false;
      const plain = simple ? char.toLowerCase() : folded(char);
      for (let i = 0; i < plain.length; i++) from.push(at);
      text += plain;
    }
    at += char.length;
  }
  from.push(at);
  return { text, from: Uint32Array.from(from), borders };
}

/** Signs that one of the browsers takes for the plain one. */
const PLAIN: Record<string, string> = { ß: "ss", ẞ: "ss" };
for (const quote of "‘’‚‛ʼ‹›′") PLAIN[quote] = "'";
for (const quote of "“”„‟«»″") PLAIN[quote] = '"';
for (const dash of "‐‑‒–—―−") PLAIN[dash] = "-";

const folded = (char: string): string =>
  PLAIN[char] ?? char.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The first folded character that comes from `offset` or from behind it. */
export function indexIn({ from }: Folded, offset: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is left of a stretch of the original for the eye: hidden characters gone, white space as one space. */
export const visible = (words: string): string =>
  words
    .replace(new RegExp(HIDDEN, "g"), "")
    .replace(/\s+/g, (space) => (ODD_SPACE.test(space) ? space : " "))
    .trim();
