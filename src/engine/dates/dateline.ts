/** Where a report comes from and of what day it is, as agencies and papers write it before its first words. */
import { DAY, isCalendarWord, MONTH, monthNumber, SHORT_WEEKDAY, YEAR } from "../lexicon/calendar.ts";
import type { Document } from "../text/document.ts";
import type { Dateline, Span } from "../types.ts";
import { type Day, dayOf, daysBetween, isDay, parseDay } from "./day.ts";

/** A hyphen stands within a word only: "SAINT-LOUIS", but "CHICAGO--". */
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}'’.]+(?:-\\p{Lu}[\\p{Lu}\\p{M}'’.]*)*";
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’.]+(?:-\\p{L}[\\p{L}\\p{M}'’.]*)*";
const REGION = "(?:,\\s+\\p{Lu}[\\p{L}.'’ -]{1,30}?){0,2}";
/** The parts of a dateline, each where the one before it ends. */
const sticky = (source: string): RegExp => new RegExp(source, "uy");
/** "LONDON", "NEW YORK", "ROME/BERLIN", "TAJI, Iraq" */
const CITY = sticky(`${CAPITALS}(?:(?: & | and |[ /])${CAPITALS}){0,4}${REGION}(?=\\s*(?:[,(/_—–|:-]|$))`);
/** "Paris", "New Delhi", "Paris/Berlin", "Dekalb, Ill." */
const MIXED_CITY = sticky(`${CAPITALISED}(?:[ /]${CAPITALISED}){0,3}${REGION}(?=\\s*(?:[,(/_—–|:-]|$))`);
/** "Nov 19", "19 November 2026", "Thursday, Nov. 19, 2026" */
const DATE_SOURCE = `(?:${SHORT_WEEKDAY},?\\s+)?(?:(${MONTH})\\s+(${DAY})|(${DAY})\\s+(${MONTH}))(?:,?\\s+(${YEAR}))?`;
const DATE = new RegExp(`,\\s+${DATE_SOURCE}\\.?`, "iy");
const DATE_BEHIND = new RegExp(`${DATE_SOURCE}\\.?\\s*(?:—|–|--?)\\s*`, "iy");
const ANY_DATE = new RegExp(DATE_SOURCE, "i");
/** "(AFP)", "(Thomson Reuters Foundation)", "/PRNewswire/", "--(BUSINESS WIRE)" */
const AGENCY = sticky("\\s*(?:[—–-]+\\s*)?(?:\\(([^()\\n]{2,40})\\)|/([\\p{L} ]{3,30})/)");
const KNOWN_AGENCY =
  /^(?:AP|AFP|Reuters|UPI|ANI|PTI|IANS|Xinhua|CNN|dpa|Kyodo|Yonhap|Bloomberg|[A-Z]{2,6}|[A-Z]+(?: [A-Z]+)? WIRE|.*(?:[Nn]ewswire|NEWSWIRE|Newsfile|Marketwired).*)$/;
const DASH = sticky("\\s*(?:—|–|--?|_)\\s+-?(?!\\p{Ll})");
/** Behind an agency or a day no white space is needed: "(AP)_ The", "(BUSINESS WIRE)--Acme". */
const GLUED_DASH = sticky("\\s*(?:—|–|--?|_)\\s*-?(?!\\p{Ll})");
const STOP = sticky("\\.?\\s+(?=[\\p{Lu}\\p{N}])");
const COLON = sticky("\\s*[:|]\\s+");
/** A state's or province's short form: "Ill.", "N.J." */
const SHORT_REGION = /, (?:\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.){2,3})$/u;

/** What opens a caption or a note, and no report: "FILE - The bridge in May". */
const NO_CITIES: ReadonlySet<string> = new Set(
  "file watch live video photo photos exclusive update updated breaking opinion analysis editorial correction note police reading review on in at by the a an from for since until".split(
    " ",
  ),
);

interface Head {
  place: string | null;
  /** The day as it is written, without its year where that is left out. */
  date: Written | null;
  /** How many characters it takes. */
  length: number;
}
type Written = Omit<Day, "year"> & { year: number | null };

/** The first lines in which a dateline may stand: a headline and a byline may come before it. */
const FIRST_BLOCKS = 4;

/** Whether a list knows some words for a place: "NEW DELHI", "Nairobi, Kenya". */
export type IsPlace = (written: string) => boolean;

/** A dateline where it stands, with the dash that closes it. */
export interface Headed extends Span {
  dateline: Dateline;
}

/**
 * The report's own place and date, where a paragraph at its top opens with them; both null where it opens with the agency
 * alone.
 */
export function readDateline(document: Document, published: string | null, isPlace: IsPlace): Headed | null {
  const anchor = parseDay(published);
  for (const block of document.blocks.slice(0, FIRST_BLOCKS)) {
    const text = document.text.slice(block.start, Math.min(block.end, block.start + 160));
    const head = headOf(text, block.kind === "headline" ? () => false : isPlace);
    if (head !== null) {
      const dateline = { place: head.place, date: head.date && dayNear(head.date, anchor) };
      return { dateline, start: block.start, end: block.start + head.length };
    }
    const day = lineDate(text, anchor);
    if (day !== null) return { dateline: { place: null, date: day }, start: block.start, end: block.end };
  }
  return null;
}

/** "ROME/BERLIN, Nov 19 - ", "Paris, Nov 19, 2026 (AFP) - ", "NEW DELHI: ", "CHICAGO--(BUSINESS WIRE)--", "(CNN)" */
function headOf(text: string, isPlace: IsPlace): Head | null {
  let at = 0;
  const take = (part: RegExp): RegExpExecArray | null => {
    part.lastIndex = at;
    const match = part.exec(text);
    if (match !== null) at = part.lastIndex;
    return match;
  };
  const inCapitals = take(CITY);
  const taken = inCapitals ?? take(MIXED_CITY);
  const city = taken && withoutDay(taken[0]);
  if (city !== null && !isCity(city)) return null;
  at = city?.length ?? 0;
  const date = city === null ? null : take(DATE);
  const agency = take(AGENCY);
  const name = agency === null ? null : (agency[1] ?? agency[2])!;
  const isKnown = name !== null && (agency![2] !== undefined || KNOWN_AGENCY.exec(name) !== null);
  // "(CNN)Sixteen states": the agency alone, with no dash.
  if (city === null)
    return isKnown && (take(GLUED_DASH) ?? text[at] !== " ") ? { place: null, date: null, length: at } : null;
  const isListed = isPlace(city);
  const isSure =
    inCapitals !== null || date !== null || isKnown || SHORT_REGION.exec(city) !== null || isListed;
  const isTold = date !== null || agency !== null;
  // "WARNING: The bridge is shut": before a colon alone stands a place that is known.
  const isColon = isListed && inCapitals !== null;
  const isClosed = isTold
    ? (take(GLUED_DASH) ?? take(COLON))
    : (take(DASH) ?? (isColon ? take(COLON) : null));
  // "Orsen, Nov 19 (IANS) Nine people", "Orsen (CNN)The council": a known agency needs no dash.
  const isOpen = isKnown && (date !== null ? take(STOP) !== null : /^\p{Lu}/u.exec(text.slice(at)) !== null);
  // "SMITH & SONS - The mill": two places before a dash alone are a firm.
  const isFirm = !isTold && city.includes("&");
  if (!isSure || isFirm || (isClosed === null && !isOpen)) return null;
  // "(BUSINESS WIRE)--Nov 19, 2026--Acme"
  const behind = date === null && isClosed !== null ? take(DATE_BEHIND) : null;
  const day = date ?? behind ?? (name === null ? null : ANY_DATE.exec(name));
  return { place: city, date: day && written(day), length: at };
}

/** "ORSEN, Thursday, March 12": a day is no region. */
function withoutDay(place: string): string {
  const parts = place.split(/(?=,)/);
  while (parts.length > 1 && isCalendarWord(parts.at(-1)!.replace(/^,\s+/, "").toLowerCase())) parts.pop();
  return parts.join("");
}

/** No day and no word that opens a sentence or a caption: "On Monday, Nov 19 - the day". */
const isCity = (place: string): boolean =>
  place
    .toLowerCase()
    .split(/[ /,]+/)
    .every((word, i) => !isCalendarWord(word) && (i > 0 || !NO_CITIES.has(word)));

const LINE = new RegExp(
  `^\\s*${DATE_SOURCE}\\.?(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d\\d\\s*(?:[ap]\\.?m\\.?)?(?:\\s*[A-Z]{2,4})?)?\\s*$`,
  "i",
);

/** A first line that is nothing but the day of the report: "Friday, October 11, 2019". */
function lineDate(text: string, anchor: Day | null): string | null {
  const match = text.length > 60 ? null : LINE.exec(text);
  return match && dayNear(written(match), anchor);
}

function written(match: RegExpExecArray): Written {
  const [month, day, dayBefore, monthBehind, year] = match.slice(1);
  return {
    month: monthNumber((month ?? monthBehind)!),
    day: Number.parseInt((day ?? dayBefore)!, 10),
    year: year === undefined ? null : Number(year),
  };
}

/** The day in its year, or in the one nearest to the publication: "Dec. 31" in a paper of 1 January. */
function dayNear({ month, day, year }: Written, anchor: Day | null): string | null {
  const years =
    year !== null ? [year] : anchor === null ? [] : [anchor.year, anchor.year - 1, anchor.year + 1];
  const days = years.map((of) => ({ year: of, month, day })).filter(isDay);
  const away = (one: Day) => (anchor === null ? 0 : Math.abs(daysBetween(one, anchor)));
  return days.length === 0 ? null : dayOf(days.reduce((best, one) => (away(one) < away(best) ? one : best)));
}
