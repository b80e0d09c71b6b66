/** Dates that stand side by side and are one day: "Thursday evening, November 5", "on 5 November, a Thursday". */
import { weekdayIn } from "../lexicon/calendar.ts";
import { DAY, dayOf, parseDay, weekdayOf } from "./day.ts";
import type { Expression } from "./recogniser.ts";

/** Between two ways to tell one day; clock times may stand there too: "Thursday at 9 p.m. (Nov. 5)". */
const BETWEEN: ReadonlySet<string> = new Set(["on", "the", "a", "at", "about", "around", "local", "time"]);
const MARKS = /[\s,()–—-]+/;

/** Kinds whose day is written, or certain. */
const TOLD: ReadonlySet<string> = new Set(["iso", "slashed", "dayMonth", "monthDay", "feast", "today"]);
/** Kinds whose year is mostly left out. */
const YEARLESS: ReadonlySet<string> = new Set(["dayMonth", "monthDay"]);

/** Gives each weekday the day that stands beside it, and a day without its year the nearest year in which the weekday is right. */
export function withWeekdays(text: string, offset: number, expressions: readonly Expression[]): Expression[] {
  const words = ({ start, end }: Expression) => text.slice(start - offset, end - offset);
  const found = [...expressions];
  const joins = (left: number, right: number): boolean => {
    let between = "";
    for (let i = left; i < right; i++)
      between += text.slice(found[i]!.end - offset, found[i + 1]!.start - offset);
    return between.split(MARKS).every((word) => word === "" || BETWEEN.has(word.toLowerCase()));
  };
  for (const [i, one] of expressions.entries()) {
    const weekday = one.kind === "weekday" ? weekdayIn(words(one)) : null;
    if (weekday === null) continue;
    // The date behind it first, then the one before it.
    for (const step of [1, -1]) {
      let j = i + step;
      while (found[j]?.kind === "clock") j += step;
      const other = found[j];
      const [left, right] = step > 0 ? [i, j] : [j, i];
      if (other === undefined || !TOLD.has(other.kind) || !joins(left, right)) continue;
      const day = typeof other.edtf === "string" && DAY.test(other.edtf) ? parseDay(other.edtf) : null;
      if (day === null) continue;
      const isOpen = YEARLESS.has(other.kind) && !words(other).includes(String(day.year));
      const years = isOpen ? [0, -1, 1] : [0];
      const year = years.find((away) => weekdayOf({ ...day, year: day.year + away }) === weekday);
      if (year === undefined) continue;
      const edtf = dayOf({ ...day, year: day.year + year });
      found[i] = { ...one, edtf };
      found[j] = { ...other, edtf };
      break;
    }
  }
  return found;
}
