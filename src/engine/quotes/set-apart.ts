import { type Document, sentenceAt } from "../text/document.ts";
import { firstOverlap, inTextOrder, trim } from "../text/span.ts";
import type { Span } from "../types.ts";
import { charBefore, isSpace, isUpper, STOPS } from "./edges.ts";
import type { Quotation } from "./marks.ts";

/**
 * The quotations with those that the page sets apart as blocks: what such a block needs is no marks, but somebody whose
 * words it holds, by a cite below ("Ana Whitlock, teacher") or a colon in front. Without, it may be a document, or the
 * page's own words; a cite with a handle stands below a post that the page shows, and nobody reports.
 */
export function withSetApart(document: Document, marked: readonly Quotation[]): Quotation[] {
  const { text, blocks } = document;
  const outers = marked.map(({ outer }) => outer);
  const found: Quotation[] = [];
  for (let from = 0, to = 0; from < blocks.length; from = Math.max(to, from + 1)) {
    if (blocks[from]!.kind !== "quote") continue;
    to = from + 1;
    while (blocks[to]?.kind === "quote" && (to === from + 1 || !isCite(text, blocks[to - 1]!))) to++;
    const cite = citeOf(document, from, to);
    const parts = blocks.slice(from, to).flatMap(({ start, end }) => {
      const stop = cite === null ? end : Math.min(end, Math.max(start, pastDash(text, cite.start)));
      return trim(text, { start, end: stop }) ?? [];
    });
    if (parts.length === 0) continue;
    const outer = { start: parts[0]!.start, end: parts.at(-1)!.end };
    const inside = firstOverlap(outers, outer);
    if (inside !== null) {
      const own = marked.find((quotation) => quotation.outer === inside)!;
      if (cite !== null && own.outer.end >= outer.end) own.cite = cite;
    } else if (
      cite !== null ? !text.slice(cite.start, cite.end).includes("@") : charBefore(text, outer.start) === ":"
    )
      found.push({ parts, outer, closed: true, cite });
  }
  return [...marked, ...found].sort((a, b) => inTextOrder(a.outer, b.outer));
}

const DASHES: ReadonlySet<string> = new Set([..."—–―-"]);

/** Back over the dash and the white space before an offset. */
function pastDash(text: string, at: number): number {
  let end = at;
  while (end > 0 && (isSpace(text[end - 1]) || DASHES.has(text[end - 1]!))) end--;
  return end;
}

/** The words behind the dash that a cite may open with. */
function withoutDash(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && (isSpace(text[from]) || DASHES.has(text[from]!))) from++;
  return { start: from, end };
}

/** A name and what its bearer is, no sentence: it has a capital letter in front and no full stop behind. */
function isCite(text: string, block: Span): boolean {
  const { start, end } = withoutDash(text, block);
  return end > start && end - start <= LONGEST_CITE && isUpper(text[start]) && !STOPS.has(text[end - 1]!);
}

const LONGEST_CITE = 80;

/** The cite of the quotation in the blocks [from, to): the next block behind a dash, the last one, or the last line of it. */
function citeOf(document: Document, from: number, to: number): Span | null {
  const { text, blocks } = document;
  const next = blocks[to];
  if (next !== undefined && DASHES.has(text[next.start]!) && isCite(text, next))
    return withoutDash(text, next);
  const last = blocks[to - 1]!;
  if (to > from + 1) return isCite(text, last) ? withoutDash(text, last) : null;
  const line = sentenceAt(document, last.end - 1);
  const dash = text.slice(last.start, last.end).lastIndexOf(" — ");
  const start = dash > 0 ? last.start + dash + 1 : (line?.start ?? last.start);
  const tail = { start, end: last.end };
  return start > last.start && isCite(text, tail) ? withoutDash(text, tail) : null;
}
