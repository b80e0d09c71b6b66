/**
 * Dates of the Extended Date/Time Format in the reader's own language: "2020-03-11", "2020-03", "2020",
 * "2020-03-11T19:35", "2020-03-11/2020-03-14". Days are calendar days, never shifted by a time zone.
 */

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}).*)?)?)?$/;

interface Point {
  date: Date;
  options: Intl.DateTimeFormatOptions;
}

function readPoint(edtf: string): Point | null {
  const match = POINT.exec(edtf.replace(/[?~%]$/, ""));
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  const iso = `${year}-${month ?? "01"}-${day ?? "01"}T${hour ?? "00"}:${minute ?? "00"}:00Z`;
  const date = new Date(iso);
  // "2020-02-31" is no day, though some engines would read it as the second of March.
  if (Number.isNaN(date.getTime()) || (day && date.getUTCDate() !== Number(day))) return null;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (month) options.month = "long";
  if (day) Object.assign(options, { day: "numeric", weekday: "short" });
  if (hour) Object.assign(options, { hour: "numeric", minute: "2-digit" });
  return { date, options };
}

/** From when to when a date lasts, in milliseconds as `Date` counts them; the end is no part of it. */
export interface Extent {
  from: number;
  to: number;
}

/** A quarter of a year, as EDTF's level 2 writes it: "2026-34" begins in April. */
const QUARTER = /^(\d{4})-3([3-6])$/;

/** How long a date lasts: "2026-03" the whole of March, a moment no time at all; null where it is none that we can read. */
export function extentOf(edtf: string): Extent | null {
  const quarter = QUARTER.exec(edtf);
  if (quarter) {
    const [year, month] = [Number(quarter[1]), (Number(quarter[2]) - 3) * 3];
    return { from: Date.UTC(year, month), to: Date.UTC(year, month + 3) };
  }
  const [from, to = from, ...rest] = edtf.split("/");
  const [start, end] = [readPoint(from!), readPoint(to!)];
  if (!start || !end || rest.length > 0 || end.date < start.date) return null;
  return { from: start.date.getTime(), to: endOf(end) };
}

function endOf({ date, options }: Point): number {
  if (options.hour) return date.getTime();
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (options.day) return Date.UTC(year, month, day + 1);
  return options.month ? Date.UTC(year, month + 1) : Date.UTC(year + 1, 0);
}

/** The date in words, or null where it is none that we can read. */
export function formatEdtf(edtf: string, locale: string): string | null {
  const [from, to, ...rest] = edtf.split("/");
  const start = readPoint(from ?? "");
  if (!start || rest.length > 0) return null;
  const format = new Intl.DateTimeFormat(locale, start.options);
  if (to === undefined) return format.format(start.date);
  const end = readPoint(to);
  if (!end || end.date < start.date) return null;
  return format.formatRange(start.date, end.date);
}

/** The calendar day of an ISO 8601 timestamp, as its own clock had it. */
export function formatDay(iso: string, locale: string): string | null {
  const point = readPoint(iso.slice(0, 10));
  return (
    point && new Intl.DateTimeFormat(locale, { ...point.options, weekday: undefined }).format(point.date)
  );
}
