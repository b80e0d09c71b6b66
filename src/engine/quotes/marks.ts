import type { Document } from "../text/document.ts";
import type { Span } from "../types.ts";
import { isDigit, isLetter, isSpace, isUpper } from "./edges.ts";
import { withSetApart } from "./set-apart.ts";

/** What stands between a pair of quotation marks, without them; over several paragraphs it has several parts. */
export interface Quotation {
  parts: Span[];
  /** From the first opening to the last closing mark. */
  outer: Span;
  /** The marks close; an unclosed quotation ends with its paragraph. */
  closed: boolean;
  /** Where the page names whose words they are: the line below a block quotation. */
  cite?: Span | null;
}

/** All marks that open or close; most paragraphs hold none. */
const MARK = /["“”„«»‘’'`]/g;
/** Double marks, or two single ones that open: a quotation can end with one of its own and a stray one. */
const DOUBLE = /["“„«]|``|‘‘|(?:^|[\s([{—–-])''(?=[^\s'])/;

const OPENING: ReadonlySet<string> = new Set([...`"“„«‘'\``]);
/** What stands before a mark that opens, if it is no space. */
const BEFORE_OPENING: ReadonlySet<string> = new Set([...'([{—–-:,>"“‘']);
const ENDING: ReadonlySet<string> = new Set([...".,!?…"]);
/** What stands before a mark that closes. */
const CLOSED: ReadonlySet<string> = new Set([...".,!?…)'’]"]);
const isWordly = (char: string | undefined): boolean => isLetter(char) || isDigit(char);
const isClosing = (char: string | undefined): boolean => isWordly(char) || CLOSED.has(char ?? "");

const PAIRS: Record<string, string> = {
  "“": "”",
  "«": "»",
  "„": "“",
  '"': '"',
  "‘": "’",
  "'": "'",
};
/** A single quotation is at most this long, or the mark was an apostrophe. */
const LONGEST_SINGLE = 400;

/**
 * Finds the quotations of a document in text order. Nested ones are left to the outer. Where a paragraph uses double
 * marks, single ones are apostrophes or nested; in papers that use single marks alone, they quote.
 */
export function readQuotations(document: Document): Quotation[] {
  const quotations: Quotation[] = [];
  let open: Quotation | null = null;
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end);
    // A quotation that ran to the end of the last paragraph goes on if this one opens it again.
    if (open !== null && !OPENING.has(text.trimStart()[0] ?? "")) open = null;
    const found = scan(text).map((quotation) => shift(quotation, block.start));
    if (open !== null && found[0] !== undefined) {
      const [again] = found;
      open.parts.push(...again.parts);
      open.outer.end = again.outer.end;
      open.closed = again.closed;
      found.shift();
      if (again.closed) open = null;
    }
    quotations.push(...found);
    const last = found.at(-1);
    if (last !== undefined && !last.closed) open = last;
    else if (found.length > 0) open = null;
  }
  return withSetApart(
    document,
    quotations.filter(({ parts }) => parts.length > 0),
  );
}

const shift = ({ parts, outer, closed }: Quotation, by: number): Quotation => ({
  parts: parts.map(({ start, end }) => ({ start: start + by, end: end + by })),
  outer: { start: outer.start + by, end: outer.end + by },
  closed,
});

function scan(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  const first = markFrom(text, 0);
  if (first === text.length) return quotations;
  const hasDouble = DOUBLE.test(text);
  for (let i = first; i < text.length; i = markFrom(text, i + 1)) {
    // Typewritten pairs: two single marks that stand for a double one.
    const pair = text.slice(i, i + 2);
    const typed =
      pair === "``" || pair === "‘‘" || (pair === "''" && !isSpace(text[i + 2]) && text[i + 2] !== "'");
    const width = typed ? 2 : 1;
    const mark = typed ? '"' : text[i]!;
    const closing = PAIRS[mark];
    if (closing === undefined || !opens(text, i)) continue;
    const single = mark === "‘" || mark === "'";
    if (single && hasDouble) continue;
    const limit = single ? Math.min(text.length, i + LONGEST_SINGLE) : text.length;
    const end = closingAt(text, i + width, limit, mark, closing);
    if (single && end < 0) continue;
    const stop = end < 0 ? text.length : end;
    const closed = stop + (isTypedClose(text, stop) && !single ? 2 : 1);
    const part = trimmed(text, i + width, stop);
    if (part !== null)
      quotations.push({
        parts: [part],
        outer: { start: i, end: Math.min(closed, text.length) },
        closed: end >= 0,
      });
    i = closed - 1;
  }
  return quotations;
}

/** The index of the next mark, or the length of the text. */
function markFrom(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

/** `''` and `’’` close what a double mark opens. */
const isTypedClose = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === "’") && text[at + 1] === text[at];

/** Words that begin with an apostrophe: "'90s", "rock 'n' roll", "'til". */
const CLIPPED = /^(?:\d\ds\b|n['’]|(?:til|tis|twas|em|cause|bout)\b)/i;

/** An opening mark has no letter before it and a word, not a space, behind it. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  const mark = text[at]!;
  if (after === undefined || isSpace(after)) return false;
  if ((mark === "'" || mark === "‘") && CLIPPED.test(text.slice(at + 1, at + 7))) return false;
  if (mark !== '"' && mark !== "'") return OPENING.has(mark);
  return isSpace(before) || BEFORE_OPENING.has(before!);
}

/** The index of the mark that closes, before the limit; -1 if there is none. */
function closingAt(text: string, from: number, limit: number, mark: string, closing: string): number {
  const single = mark === "‘" || mark === "'";
  let depth = 0;
  for (let i = markFrom(text, from); i < limit; i = markFrom(text, i + 1)) {
    const char = text[i]!;
    if (mark === "“" && char === "“") depth++;
    else if (!single && isTypedClose(text, i) && !isSpace(text[i - 1])) return i;
    else if (char === closing || (mark === "“" && char === '"') || (mark === '"' && char === "”")) {
      if (single && isApostrophe(text, i, limit, closing)) continue;
      if (mark === '"' && char === '"' && opens(text, i) && !isClosing(text[i - 1])) continue;
      if (depth === 0) return i;
      depth--;
    }
  }
  return -1;
}

/** Within a word, after no word at all, or a plural's ("the dockers' pier") where another mark can still close. */
function isApostrophe(text: string, at: number, limit: number, closing: string): boolean {
  const before = text[at - 1] ?? "";
  if (isWordly(text[at + 1]) || !(isWordly(before) || ENDING.has(before))) return true;
  const isPlural =
    before === "s" && isSpace(text[at + 1]) && isLetter(text[at + 2]) && !isUpper(text[at + 2]);
  return isPlural && text.slice(at + 1, limit).includes(closing);
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return from < to ? { start: from, end: to } : null;
}
