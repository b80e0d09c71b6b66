/** Calendar arithmetic on days as EDTF writes them. Days are UTC throughout, as an article's day has no hour. */

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** EDTF that is one day, and no month or range. */
export const DAY = /^\d{4}-\d\d-\d\d$/;

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

export const yearOf = (year: number): string => pad(year, 4);
export const monthOf = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const dayOf = ({ year, month, day }: Day): string => `${monthOf(year, month)}-${pad(day, 2)}`;

/** The day of an ISO 8601 date or date-time as it is written there, without regard to its offset; null if it is none. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(iso ?? "");
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDay({ year, month, day }) ? { year, month, day } : null;
}

export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addMonths({ year, month }: Day, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** That day, or the last one of a month that is too short for it: 31 April is 30 April. */
export function lastDayOf({ year, month, day }: Day): Day {
  let last = day;
  while (!isDay({ year, month, day: last })) last--;
  return { year, month, day: last };
}

/** 0 is Sunday. */
export const weekdayOf = ({ year, month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** Days from `a` to `b`. */
export const daysBetween = (a: Day, b: Day): number =>
  Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000);
