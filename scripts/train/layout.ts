/**
 * Texts as a page would give them: the headline known, and above the story in a paragraph of its own; every paragraph ends
 * with its mark. The open texts come without either: Wikinews begins with the headline as its first line, Voice of
 * America glues it to the lead ("Two Die in Flood-HALVERN — -Two men ...") and leaves out the last mark of paragraphs.
 * Deciders that learn from texts without headlines cannot use those of pages.
 */
export interface Sheet {
  text: string;
  title: string | null;
}

/** `headlines`: wordings that may be the headline; `isBare`: the story alone, as somebody pastes it. */
export function laidOut(
  text: string,
  title: string | null,
  headlines: readonly string[],
  isBare: boolean,
): Sheet {
  const [head, body] = title !== null ? [title, withoutHead(text, title)] : parted(text, headlines);
  const story = body.split("\n").map(marked).join("\n");
  return head === null || isBare
    ? { text: story, title: null }
    : { text: `${head}\n\n${story}`, title: head };
}

/** Paragraphs of several words end with a mark. */
const marked = (line: string): string =>
  /[\p{L}\p{N})%]$/u.test(line) && line.split(" ", LEAST_WORDS + 1).length > LEAST_WORDS ? `${line}.` : line;

const withoutHead = (text: string, title: string): string =>
  text.startsWith(title) ? text.slice(title.length).trimStart() : text;

/** Marks that may part a headline from its lead, and a dateline that follows at once. */
const SEAM = /\s?-\s?(?=[\p{Lu}“"‘])/gu;
const DATELINE = /^[\p{Lu} ,./’'()-]{3,60}\s?[—–]/u;
const LEAST_WORDS = 4;
/** Characters of a headline. */
const LONGEST = 120;

/** The headline and the story below it; no headline where none can be told. */
function parted(text: string, headlines: readonly string[]): [string | null, string] {
  const [first = "", second] = text.split("\n", 2);
  // A line by itself, without a last mark.
  if (second === "" && !/[.?!”"]$/.test(first)) return [first, text.slice(first.length).trimStart()];
  const seams = [...first.matchAll(SEAM)]
    .map(({ index, 0: mark }) => ({ head: first.slice(0, index).trim(), rest: index + mark.length }))
    .filter(({ head }) => head.split(/\s+/).length >= LEAST_WORDS && head.length <= LONGEST);
  const seam =
    seams.find(({ head }) => headlines.some((one) => head.endsWith(one))) ??
    seams.find(({ rest }) => DATELINE.test(first.slice(rest))) ??
    seams[0];
  if (seam === undefined) return [null, text];
  return [seam.head, text.slice(seam.rest).replace(/^([^a-z]{3,60}[—–])\s?-/u, "$1 ")];
}
