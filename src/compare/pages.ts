import type { Analysis, Attribute } from "../engine/index.ts";

/** A value as one page gives it: its words are `attribute.evidence`, in the text of that page. */
export interface Told {
  /** Place of the page among those that are compared. */
  page: number;
  attribute: Attribute;
}

/** Which of two pages came out later: 1 for the first, -1 for the second, 0 where that is not known. */
export function laterOf(a: Analysis, b: Analysis): -1 | 0 | 1 {
  const [one, other] = [a.article.published, b.article.published];
  if (one === null || other === null) return 0;
  // A day without its hour tells nothing of that day's order.
  const [x, y] = hasHour(one) && hasHour(other) ? [one, other] : [one.slice(0, 10), other.slice(0, 10)];
  return Math.sign(Date.parse(x) - Date.parse(y) || 0) as -1 | 0 | 1;
}

const hasHour = (date: string): boolean => date.length > 10;
