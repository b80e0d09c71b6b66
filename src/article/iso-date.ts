/** No page was published on the web before this; earlier dates are defaults of broken systems. */
const FIRST_YEAR = 1995;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * A date as pages write it, as ISO 8601 with its own offset, so that the calendar day stays the source's; null for none.
 *
 * "2020-03-12T01:05:00+01:00" stays; "20201123T11:02:35Z" -> "2020-11-23T11:02:35Z"; "March 12, 2020" -> "2020-03-12"
 */
export function isoDate(written: string | null, firstYear = FIRST_YEAR): string | null {
  const value = written?.trim() ?? "";
  const iso =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?|(?=T\d\d)|(?!\w))/.exec(
      value,
    );
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    if (!isDay(Number(year), Number(month), Number(day), firstYear)) return null;
    const date = `${year}-${month}-${day}`;
    return hour === undefined
      ? date
      : `${date}T${hour}:${minute}:${second ?? "00"}${zone === undefined ? "" : zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2")}`;
  }
  const named =
    /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d\d)/.exec(
      value,
    );
  if (named === null) return null;
  const month = MONTHS.indexOf(named[2]!.slice(0, 3).toLowerCase()) + 1;
  const day = Number(named[1] ?? named[3]);
  const year = Number(named[4]);
  return month > 0 && isDay(year, month, day, firstYear)
    ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
    : null;
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
/** A day as pages show it: with its year, and no more than once in its form. */
const SHOWN = new RegExp(
  `(?<![\\p{L}\\d])(?:${MONTH}\\.? ${DAY},? \\d{4}|${DAY}(?: of)? ${MONTH}\\.?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})|\\d{8})(?!\\d)`,
  "iu",
);
/** What else may stand in a line that tells a day. */
const BESIDE_DAY: ReadonlySet<string> = new Set(
  "published publish posted updated update modified last first on at by am pm a m p date of the as local time written created released issued filed edited min mins minute minutes read hrs hours h t z mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
/** "By Ann Whitlock, ", "Ann Whitlock | " */
const BYLINE = /^(?:[Bb][Yy]\s|(?:(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}[|·•—–]\s*)+$)/u;
/** A line that tells a day is no longer. */
const LONGEST_LINE = 120;

/**
 * The day of a line that says nothing but it, as it stands beside a headline; null for any other.
 *
 * "Published: Wednesday, June 3, 2026 at 5:02 PM ET", "By Ann Whitlock | 3 June 2026"; not "The pool shut on June 3, 2026."
 */
export function lineDate(written: string): string | null {
  const line = written.replace(/\s+/g, " ").trim();
  const found = line.length > LONGEST_LINE ? null : SHOWN.exec(line);
  if (found === null) return null;
  const before = line.slice(0, found.index);
  const behind = line.slice(found.index + found[0].length).replace(new RegExp(SHOWN, "giu"), " ");
  const isByline = BYLINE.exec(before) !== null;
  if (!isLabel(behind) || !(isByline || isLabel(before))) return null;
  const [, first, mark, second, year] = found;
  if (year === undefined) return isoDate(found[0].replace(/,| of/g, ""));
  // Of "3/6/2026" nobody knows which is the month; full stops are European.
  const [a, b] = [Number(first), Number(second)];
  const [day, month] = a > 12 || mark === "." ? [a, b] : b > 12 ? [b, a] : [0, 0];
  return isoDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

/** Words for a day or a clock, and zones: "Published on", "5:02 PM ET". */
const isLabel = (text: string): boolean =>
  text
    .split(/[^\p{L}]+/u)
    .every(
      (word) =>
        word === "" || BESIDE_DAY.has(word.toLowerCase()) || (word.length < 5 && word === word.toUpperCase()),
    );

const GIVEN = /^\d{4}-?\d\d-?\d\d([T ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** The date that somebody gives for an article, which may be older than the web: an ISO day, or day and time; null for none. */
export function givenDate(written: string | null): string | null {
  const given = GIVEN.exec(written ?? "");
  const date = given === null ? null : isoDate(written, 1);
  // A time that no clock shows is an error, where a page's is passed over.
  return given?.[1] !== undefined && date?.includes("T") === false ? null : date;
}

function isDay(year: number, month: number, day: number, firstYear: number): boolean {
  if (!(year >= firstYear && year < 2200)) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
