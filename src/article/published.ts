import { isoDate } from "./iso-date.ts";

/** The names under which pages give the time of publication, the surest first. */
const NAMES = [
  "article:published_time",
  "datePublished",
  "og:article:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "date",
  "pubdate",
  "publish-date",
  "DC.date.issued",
  "dc.date",
  "dcterms.created",
  "cXenseParse:recs:publishtime",
  "article.published",
  "last-modified-date",
];

/**
 * When a page says it was published, as ISO 8601: JSON-LD, meta tags, the page's own elements, its address, in this
 * order; null for a page that does not say. Systems that write the time in UTC move an evening's news to the next day:
 * where the page gives the same time in the outlet's own zone, or the day in its address, that is taken.
 */
export function publishedOf(
  document: Document,
  fromJsonLd: string | null,
  meta: (name: string) => string | null,
  url: string | null,
): string | null {
  const inUrl = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(url ?? "");
  const property = document.querySelector("[itemprop=datePublished]");
  const dates = [
    fromJsonLd,
    ...NAMES.map(meta),
    property?.getAttribute("datetime") ?? property?.getAttribute("content"),
    document
      .querySelector("article time[datetime], main time[datetime], time[datetime]")
      ?.getAttribute("datetime"),
    inUrl && `${inUrl[1]}-${inUrl[2]}-${inUrl[3]}`,
  ]
    .map((written) => isoDate(written ?? null))
    .filter((date) => date !== null);
  const [first] = dates;
  if (first === undefined) return null;
  return dates.find((date) => isSameInZone(first, date)) ?? first;
}

const HOUR = 3_600_000;

/**
 * Whether a date is the day on which a time in UTC was, on the clocks of some other place.
 *
 * "2026-03-09T06:35:29Z" is "2026-03-08T22:35:29", and on "2026-03-08"; it is not "2026-03-08T09:00:00"
 */
export function isSameInZone(utc: string, local: string): boolean {
  if (!/T.*(?:Z|\+00:00)$/.test(utc) || local.slice(0, 10) === utc.slice(0, 10)) return false;
  const time = Date.parse(utc);
  // A day alone is that of the outlet if a clock between Hawaii and New Zealand shows it.
  if (local.length === 10)
    return [-10, 13].some((zone) => new Date(time + zone * HOUR).toISOString().slice(0, 10) === local);
  const zone = (Date.parse(`${local.slice(0, 19)}Z`) - time) / HOUR;
  return zone >= -10 && zone <= 13 && Number.isInteger(zone * 4);
}
