import type { Span } from "../types.ts";

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Text order: by start, the longer first where two start together. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at its ends; null where nothing else is in it. */
export function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

/** Finds which of a sorted, non-overlapping list of spans overlaps the given one, in logarithmic time. */
export function firstOverlap<T extends Span>(sorted: readonly T[], span: Span): T | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  const found = sorted[low];
  return found !== undefined && overlaps(found, span) ? found : null;
}

/** Those of a sorted, non-overlapping list of spans that overlap the given one. */
export const spansIn = <T extends Span>(items: readonly T[], { start, end }: Span): T[] => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let i = low; i < items.length && items[i]!.start < end; i++) found.push(items[i]!);
  return found;
};

/** The index of the first span that starts at the offset or behind it. */
export function firstFrom(spans: readonly Pick<Span, "start">[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
