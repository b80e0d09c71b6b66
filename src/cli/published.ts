import { givenDate } from "../article/iso-date.ts";

/** What is said of a day of publication that nobody can read. */
export class NoDate extends Error {
  constructor(written: unknown) {
    const shown = JSON.stringify(written);
    super(
      `published is ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}; it takes an ISO date such as 2024-03-01, GDELT's 20240301100000, or seconds since 1970.`,
    );
  }
}

/** Seconds since 1970 have 9 to 11 digits from 1973 on, milliseconds 12 or 13. */
const EPOCH = /^\d{9,13}(?:\.\d+)?$/;
const GDELT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/**
 * The day of publication that somebody gives, as ISO 8601; null where none is given. Throws NoDate for what is no date.
 *
 * "2024-03-01" stays; 20240301100000, which is GDELT's form and UTC, and 1709287200 -> "2024-03-01T10:00:00Z"
 */
export function publishedOf(given: unknown): string | null {
  if (given == null) return null;
  const written = typeof given === "number" ? String(given) : given;
  if (typeof written !== "string") throw new NoDate(given);
  const text = written.trim();
  if (text === "") return null;
  const date = EPOCH.test(text) ? fromEpoch(text) : givenDate(text.replace(GDELT, "$1-$2-$3T$4:$5:$6Z"));
  if (date === null) throw new NoDate(given);
  return date;
}

function fromEpoch(digits: string): string | null {
  const isSeconds = digits.split(".")[0]!.length < 12;
  const date = new Date(Number(digits) * (isSeconds ? 1_000 : 1));
  return givenDate(date.toISOString().replace(/\.\d+Z$/, "Z"));
}
