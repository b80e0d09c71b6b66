import type { Analysis } from "../engine/index.ts";
import { foldWords, spaced } from "./fold.ts";
import type { KeptPage, KeptRow, Reading } from "./types.ts";

/**
 * The page as it is kept after one more reading. The same reading twice changes nothing. Of a page behind a paywall the
 * whole text stays that was once read.
 */
export function keep(address: string, before: KeptPage | null, reading: Reading): KeptPage {
  if (before === null)
    return { address, kept: reading.read, opened: reading.read, latest: reading, earlier: null };
  const { latest, earlier } = before;
  const opened = Math.max(before.opened, reading.read);
  if (latest.isWhole && !reading.isWhole) return { ...before, opened };
  const isOther = wordsIn(latest.analysis) !== wordsIn(reading.analysis);
  return {
    ...before,
    opened,
    latest: reading,
    earlier: isOther && latest.isWhole && reading.isWhole ? latest : earlier,
  };
}

/** Layout and letter case change with a page's design, and tell nothing new. */
const wordsIn = ({ article }: Analysis): string =>
  spaced(foldWords(`${article.title ?? ""}\n${article.text}`));

const FULL_DAY = /^\d{4}-\d\d-\d\d$/;

/** What lists and search need of a page. */
export function rowOf({ address, kept, opened, latest, earlier }: KeptPage): KeptRow {
  const { article, entities, event } = latest.analysis;
  const { title, publisher, published, authors, text } = article;
  const when = (event?.attributes ?? [])
    .filter(({ role }) => role === "when")
    .map(({ value }) => String(value));
  return {
    address,
    title,
    publisher,
    published,
    kept,
    opened,
    type: event?.type ?? null,
    days: [...new Set(when.filter((value) => FULL_DAY.test(value)))],
    names: entities.map(({ type, name }) => ({ type, name })),
    hasChanged: earlier !== null,
    words: spaced(new Set(foldWords([title, publisher, ...authors, text].join("\n")))),
  };
}
