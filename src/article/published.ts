import { isoDate } from "./iso-date.ts";
import { ownDay } from "./own-day.ts";

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
  "article_date_original",
  "publication_date",
  "publish_date",
  "publishdate",
  "citation_publication_date",
  "citation_date",
  "last-modified-date",
];

/**
 * When a page says it was published, as ISO 8601: JSON-LD, meta tags, its address, what it shows beside its headline, in
 * this order; null for a page that does not say. Systems that write the time in UTC move an evening's news to the next
 * day: where the page gives the same time in the outlet's own zone, or the day in its address, that is taken.
 */
export function publishedOf(
  document: Document,
  fromJsonLd: string | null,
  meta: (name: string) => string | null,
  url: string | null,
): string | null {
  const told = [fromJsonLd, ...NAMES.map(meta)]
    .map((written) => isoDate(written))
    .filter((date) => date !== null);
  const inAddress = addressDay(url);
  const shown = ownDay(document);
  const dates = [...told, shown, inAddress].filter((date) => date !== null);
  // A page may show another day than the one it has in its address, that of a later change; its time is worth having.
  const [first = slugDay(url)] = told.length > 0 || !isApart(shown, inAddress) ? dates : [inAddress];
  if (first == null) return null;
  return dates.find((date) => isSameInZone(first, date)) ?? first;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ADDRESS = /[/_]((?:19|20)\d\d)(?:([/-]?)(\d\d)\2|\/(\d|[a-z]{3})[a-z]*\/)(\d\d?)(?=\D|$)/g;

/** The day in the path of an address: "/2026/03/08/", "/20260308-", "/2026/mar/8/"; null without a whole one. */
function addressDay(url: string | null): string | null {
  for (const [, year, , digits, other, day] of (url ?? "")
    .split(/[?#]/)[0]!
    .toLowerCase()
    .matchAll(ADDRESS)) {
    const named = MONTHS.indexOf(other ?? "") + 1;
    const month = named > 0 ? named : Number(digits ?? other);
    const date = isoDate(`${year}-${String(month).padStart(2, "0")}-${day!.padStart(2, "0")}`);
    if (date !== null) return date;
  }
  return null;
}

const SLUG =
  /[-_](?:((?:19|20)\d\d)([-_]?)(\d\d)\2(\d\d)|([a-z]{3,9})-(\d\d?)-((?:19|20)\d\d))(?:\.\w+)?\/?$/;

/** The day behind the words of an address: "/pier-falls-2026-03-08/", "/pier-falls-march-8-2026"; it may be of what is told. */
function slugDay(url: string | null): string | null {
  const found = SLUG.exec((url ?? "").split(/[?#]/)[0]!.toLowerCase());
  if (found === null) return null;
  const [, year, , month, day, name, dayNamed, yearNamed] = found;
  return isoDate(year === undefined ? `${name} ${dayNamed}, ${yearNamed}` : `${year}-${month}-${day}`);
}

/** More than a day, which a change of zone may make, lies between the two. */
const isApart = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) > 24 * HOUR;

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
