import { DAY_PART, NUMBER, SEASON, SEASONS, smallNumber } from "../../lexicon/calendar.ts";
import { addDays, addMonths, type Day, dayOf, lastDayOf, monthOf, yearOf } from "../day.ts";
import { type DateContext, type DateRecogniser, looksAhead, nearestWeekday } from "../recogniser.ts";

/** "today", "yesterday", "tomorrow", "tonight", "the day before yesterday", "this morning", "yesterday evening", "last night" */
export const today: DateRecogniser = {
  name: "today",
  cues: ["today"],
  pattern: new RegExp(
    `\\b(?:the\\s+day\\s+before\\s+yesterday|the\\s+day\\s+after\\s+tomorrow|(?:early\\s+|late\\s+|earlier\\s+|later\\s+)?(?:(?:today|yesterday|tomorrow)(?:\\s+${DAY_PART})?|tonight|(?:this|last)\\s+(?:morning|afternoon|evening|night)))\\b`,
    "gi",
  ),
  read([all], { anchor }) {
    if (anchor === null) return null;
    const shift = /before yesterday/i.test(all)
      ? -2
      : /after tomorrow/i.test(all)
        ? 2
        : /yesterday|last/i.test(all)
          ? -1
          : /tomorrow/i.test(all)
            ? 1
            : 0;
    return dayOf(addDays(anchor, shift));
  },
};

type Unit = "day" | "week" | "month" | "year" | "decade" | "quarter" | "fortnight";

/** A stretch of time some units away from the anchor, as exact as its unit. */
function shifted(anchor: Day, unit: Unit, count: number): string | null {
  switch (unit) {
    case "day":
      return dayOf(addDays(anchor, count));
    case "week":
      return dayOf(addDays(anchor, count * 7));
    case "fortnight":
      return dayOf(addDays(anchor, count * 14));
    case "month": {
      const { year, month } = addMonths(anchor, count);
      return monthOf(year, month);
    }
    case "year":
      return yearOf(anchor.year + count);
    case "decade":
      return yearOf(anchor.year + count * 10);
    default:
      return null;
  }
}

/** "last month", "this year", "next week", "the past year", "earlier this month", "early next year" */
export const thisLastNext: DateRecogniser = {
  name: "thisLastNext",
  cues: ["unit"],
  pattern:
    /\b(?:(?:earlier|later|early|late|mid)[\s-]+(?:in\s+)?)?(?:the\s+)?(this|last|next|past|current|coming)\s+(?:calendar\s+|fiscal\s+)?(day|week|weekend|month|year|decade|quarter|century|fortnight)\b/gi,
  read([all, which, unit], { anchor, before }) {
    const word = which!.toLowerCase();
    if (unit === "day" && /^(?:this|last|past|current|coming)$/.test(word)) return undefined;
    if (/\b(?:a|one|every|each|per|\d)\s+$/i.test(before)) return undefined;
    // "The next year they left" is told of the date before it.
    if (word === "next" && unit === "year" && /\bthe\s+next\b/i.test(all)) return undefined;
    if (/weekend|quarter|century/.test(unit!)) return null;
    if (anchor === null) return null;
    // "Over the past year" is no year of the calendar, but the twelve months up to now.
    const rolling = /\bthe\s+(?:past|last)\s+(month|year|decade)\b/i.exec(all)?.[1]?.toLowerCase();
    if (rolling === "month") return `${dayOf(monthBefore(anchor))}/${dayOf(anchor)}`;
    if (rolling !== undefined) {
      const from = anchor.year - (rolling === "year" ? 1 : 10);
      return `${monthOf(from, anchor.month)}/${monthOf(anchor.year, anchor.month)}`;
    }
    const count = /^(?:last|past)$/.test(word) ? -1 : /^(?:next|coming)$/.test(word) ? 1 : 0;
    if (unit === "week") {
      // "this week" has no day; EDTF's weeks are no part of it, so the seven days stand.
      const monday = addDays(nearestWeekday(anchor, 1, false), count * 7);
      return /\bearl/i.test(all) && count === 0 ? null : `${dayOf(monday)}/${dayOf(addDays(monday, 6))}`;
    }
    if (unit!.toLowerCase() === "decade") return decadeOf(anchor.year + count * 10);
    return shifted(anchor, unit!.toLowerCase() as Unit, count);
  },
};

const decadeOf = (year: number): string => `${yearOf(year).slice(0, 3)}X`;

/** The same day a month before, or the last one of that month. */
const monthBefore = (anchor: Day): Day => lastDayOf({ ...addMonths(anchor, -1), day: anchor.day });

/** "the end of the year", "year-end 2025" (December), "the end of the decade": no more exact than the words. */
export const edge: DateRecogniser = {
  name: "edge",
  cues: ["unit"],
  pattern:
    /\b(?:the\s+)?(?:(end)|start|beginning|middle|turn)\s+of\s+(?:the|this)\s+(year|month|decade)\b|\byear[-\s]end(?:\s+((?:19|20)\d\d))?\b|\b(?:the\s+)?year['’]s\s+end\b/gi,
  read([, end, unit, year], { anchor }) {
    if (year !== undefined) return monthOf(Number(year), 12);
    if (anchor === null) return null;
    if (unit?.toLowerCase() === "decade") return decadeOf(anchor.year);
    if (unit?.toLowerCase() === "month") return monthOf(anchor.year, anchor.month);
    return unit === undefined || end !== undefined ? monthOf(anchor.year, 12) : yearOf(anchor.year);
  },
};

/** "two weeks ago", "about 20 years ago", "a year ago", "two months from now" */
export const ago: DateRecogniser = {
  name: "ago",
  cues: ["ago"],
  pattern: new RegExp(
    `\\b(?:about\\s+|nearly\\s+|almost\\s+|some\\s+|more\\s+than\\s+|just\\s+|over\\s+)?(?:(${NUMBER})|(several|a\\s+few|many|some|few|hundreds\\s+of|thousands\\s+of))[\\s-]+(minute|hour|day|week|month|year|decade|century|centurie|fortnight)s?[\\s-]+(ago|from\\s+now|hence)\\b`,
    "gi",
  ),
  read([, number, , unit, direction], { anchor }) {
    if (anchor === null || number === undefined) return null;
    if (/minute|hour/i.test(unit!)) return dayOf(anchor);
    const count = smallNumber(number) * (/ago/i.test(direction!) ? -1 : 1);
    return shifted(anchor, unit!.toLowerCase() as Unit, count);
  },
};

/** "summer 2019", "last winter", "this past spring", "the fall of 1989", "in the spring" */
export const season: DateRecogniser = {
  name: "season",
  cues: ["season"],
  pattern: new RegExp(
    `\\b(?:(?:early|mid|late)[\\s-]+)?(?:(last|this(?:\\s+past|\\s+coming)?|next|the)\\s+)?(${SEASON})\\b(?:(?:\\s+of)?\\s+((?:19|20)\\d\\d)(?:[-–/]\\d\\d)?\\b)?`,
    "gi",
  ),
  read([all, which, name, year], { anchor, before, after }) {
    const code = SEASONS.get(name!.toLowerCase())!;
    if (year !== undefined) return `${year}-${code}`;
    if (which === undefined && !/\b(?:in|by|since|until)\s+$/i.test(before)) return undefined;
    if (/^the$/i.test(which ?? "")) {
      if (
        !/\b(?:in|by|since|until|during)\s+$/i.test(before) ||
        /^\s+of\b/i.test(after) ||
        /^fall$/i.test(name!)
      )
        return undefined;
      return null;
    }
    if (which === undefined && /^(?:fall|spring)$/i.test(name!) && !/^\p{Lu}/u.test(name!))
      return /^\s*[.,;]/.test(after) ? null : undefined;
    if (anchor === null || which === undefined) return null;
    if (/next|coming/i.test(which))
      return `${yearOf(code === 21 && anchor.month < 3 ? anchor.year : anchor.year + 1)}-${code}`;
    if (/last/i.test(which))
      return `${yearOf(anchor.month >= (code - 20) * 3 + 3 ? anchor.year : anchor.year - 1)}-${code}`;
    return all === "" ? null : `${yearOf(anchor.year)}-${code}`;
  },
};

/** "on the 12th", "the 3rd of this month": a day of the month alone. */
export const dayOfMonth: DateRecogniser = {
  name: "dayOfMonth",
  cues: ["digit"],
  pattern:
    /(?<=\b(?:on|by|until|since|from)\s+)the\s+(3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?!\s+(?!of\s+(?:this|last|the)\s+month)\p{L})/giu,
  read([, number], context) {
    if (context.anchor === null) return null;
    const day = Number(number);
    const { anchor } = context;
    const { year, month } = day > anchor.day && !looksAhead(context, true) ? addMonths(anchor, -1) : anchor;
    return dayOf({ year, month, day });
  },
};

/** Words that are a time without a date: marked, with no value. */
export const vague: DateRecogniser = {
  name: "vague",
  cues: ["vague"],
  pattern:
    /\b(?:recently|currently|nowadays|these\s+days|(?:the\s+)?(?:near|foreseeable|distant)\s+future|(?<!\b(?:over|for)\s)(?:the\s+)?(?<!\b(?:over|for)\s+the\s)(?:last|past|next|coming)\s+(?:few|several|couple\s+of)\s+(?:minutes|hours|days|weeks|months|quarters|years|decades)|(?<=\bin\s+)(?:the\s+)?coming\s+(?:days|weeks|months|quarters|years)|the\s+latest\s+quarter|the\s+weekend|at\s+the\s+time(?=[.,])|(?:in\s+)?recent\s+(?:days|weeks|months|years|decades)|previously(?=,)|(?:later|earlier)\s+(?:that|the\s+same)\s+(?:day|night|week|month|year)|once(?=,)|the\s+future(?!\s+of\b)|now(?!\s+(?:that|known|called))|formerly)\b/gi,
  read([all], { before }: DateContext) {
    if (/^now$/i.test(all) && /\b(?:right|by|until|for|even|just)\s+$/i.test(before)) return null;
    return null;
  },
};
