import type { Analysis, DateMention } from "../engine/index.ts";
import { oneLine } from "./values.ts";

/** Why a phrase has no day, in the words of the card's message `noDay`. */
export const NO_DAY = "No day: the page does not say when it was published.";

/** The lead's own words for the day, where they cannot be reckoned: nobody knows from which day. */
export function undatedIn({ article, dates, event }: Analysis): DateMention | null {
  if (article.published !== null || event === null) return null;
  if (event.attributes.some(({ role }) => role === "when")) return null;
  const { start, end } = event.nutgraf;
  return dates.find((date) => date.edtf === null && date.start >= start && date.end <= end) ?? null;
}

/** "Monday · No day: the page does not say when it was published." */
export const shownUndated = ({ article }: Analysis, { start, end }: DateMention): string =>
  `${oneLine(article.text.slice(start, end))} · ${NO_DAY}`;
