import type { Attribute, Figure } from "../engine/index.ts";
import { BOUND_SIGNS, type Count, countOf, spread } from "./counts.ts";
import { CERTAINTY_MARKS } from "./labels.ts";
import type { Row } from "./rows.ts";

/** A value as the card shows it, and the words that it was read from where they say more. */
export interface Shown {
  value: string;
  words: string | null;
}

/** White space of the page is layout. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const plain = (value: number): string => new Intl.NumberFormat("en").format(value);

/** "≥ 12", "12 to 18", "None reported" */
export function shownCount({ value, high, bound }: Count): string {
  if (high !== null) return `${plain(value)} to ${plain(high)}`;
  if (value === 0) return "None reported";
  const sign = BOUND_SIGNS[bound];
  return sign === undefined ? plain(value) : `${sign} ${plain(value)}`;
}

/** Numbers with their bounds, days as ISO 8601 has them, sources by their full names, and words for everything else. */
export function shown(attribute: Attribute, figures: readonly Figure[]): Shown {
  const words = oneLine(attribute.text);
  const count = countOf(attribute, figures);
  if (count !== null) return { value: shownCount(count), words: /\p{L}/u.test(words) ? words : null };
  const value = String(attribute.value);
  const isDay = attribute.role === "when" && /^\d{4}/.test(value);
  if (isDay) return { value, words: value === words ? null : words };
  return { value: attribute.role === "source" ? oneLine(value) : words, words: null };
}

/** "≥ 4 (at least four workers)" */
export function shownValue(attribute: Attribute, figures: readonly Figure[]): string {
  const { value, words } = shown(attribute, figures);
  return words === null ? value : `${value} (${words})`;
}

/** Where the counts of a row differ, their span: "17 to 25". */
export function shownSpread({ attributes }: Row, figures: readonly Figure[]): string | null {
  const between = spread(attributes.flatMap((attribute) => countOf(attribute, figures) ?? []));
  return between && shownCount({ value: between.low, high: between.high, bound: "range" });
}

/** How sure the text is, with its own words for it and who says so: "attributed: “said” · Omar Feld"; a plain statement needs none. */
export function shownCertainty({ modality, cue, attributedTo }: Attribute): string | null {
  if (modality === "stated") return null;
  const said = cue === null ? modality : `${modality}: “${oneLine(cue)}”`;
  const saysWho = attributedTo !== null && !cue?.toLowerCase().includes(attributedTo.toLowerCase());
  return saysWho ? `${said} · ${oneLine(attributedTo)}` : said;
}

/** "◐ ≥ 4 (at least four workers)" */
export const markedValue = (attribute: Attribute, figures: readonly Figure[]): string =>
  `${CERTAINTY_MARKS[attribute.modality]} ${shownValue(attribute, figures)}`;
