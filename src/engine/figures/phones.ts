import type { Span } from "../types.ts";

/** International with its plus, national with its nought, American with its area code, and free numbers. */
const PHONE = new RegExp(
  [
    "\\+\\d[\\d ().-]{6,18}\\d",
    "(?<![\\d.,])0\\d{2,4}[ -]\\d{3,4}[ -]?\\d{3,4}",
    "\\(\\d{3}\\) ?\\d{3}[-. ]\\d{4}",
    "(?<![\\d.,])(?:1-)?\\d{3}([-.])\\d{3}\\1\\d{4}",
    "\\b1-8\\d\\d-[\\dA-Z-]{7,9}",
    "(?<![\\d.,-])\\d{3}-\\d{4}(?![\\d,-]|\\.\\d)",
  ].join("|"),
  "g",
);

/** "+1 (202) 555-0142", "020 7946 0018", "202-555-0142", "1-800-555-HELP": numbers to ring, in text order. */
export const readPhones = (text: string): Span[] =>
  [...text.matchAll(PHONE)].map(({ index, 0: written }) => ({ start: index, end: index + written.length }));
