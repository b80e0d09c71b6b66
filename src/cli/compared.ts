import type { ComparedPair, ComparedRow, Comparison, Told, Voice } from "../compare/index.ts";
import type { Analysis } from "../engine/index.ts";
import { KINDS, LABELS, markedValue, shownCertainty } from "../export/index.ts";

/** A page that could be read, and the file that it came from. */
export interface ComparedFile {
  file: string;
  analysis: Analysis;
}

/** What is said of a row, in words; where nothing can be said, nothing. */
const VERDICTS: Record<ComparedRow["verdict"], string> = {
  differ: "they differ",
  later: "the later page has another number",
  fits: "both may be right",
  agree: "they agree",
  only: "found on one page alone",
  words: "",
};

const ANSWERS: Record<ComparedPair["verdict"], string> = {
  same: "the same event",
  unsure: "perhaps the same event: not set side by side",
  other: "other events",
};

const DOUBTS: Record<ComparedPair["doubts"][number], string> = {
  days: "the events are on other days",
  published: "more than two weeks between the pages",
};

/** A page is called by its number from here on. */
export const numberOf = (page: number): string => `[${page + 1}]`;

/** "[1] Bus leaves road · Halvern Post · 2026-03-11 07:00" */
export function headOf({ file, analysis: { article } }: ComparedFile, page: number): string {
  const told = article.published?.slice(0, 16).replace("T", " ") ?? "without a date";
  return [`${numberOf(page)} ${oneLine(article.title ?? file)}`, article.publisher, told]
    .filter((part) => part !== null)
    .join(" · ");
}

export const kindOf = (type: keyof typeof KINDS | null): string => (type === null ? "No event" : KINDS[type]);

/** "Killed: they differ" */
export function rowHeadOf({ label, verdict, latest }: ComparedRow): string {
  const words = VERDICTS[verdict];
  const last = latest.length > 0 ? ` (${latest.map(numberOf).join(", ")})` : "";
  return words === "" ? LABELS[label] : `${LABELS[label]}: ${words}${last}`;
}

/** "◐ ≥ 4 (at least four people) [attributed: “said” · police]" */
export function toldOf({ page, attribute }: Told, pages: readonly ComparedFile[]): string {
  const certainty = shownCertainty(attribute);
  const value = markedValue(attribute, pages[page]!.analysis.figures);
  return oneLine(certainty === null ? value : `${value} [${certainty}]`);
}

/** "Tom Calloway: [2]; none found in [1]": who reads may have overlooked words, so nobody is said to be left out. */
export function voiceOf({ name, isNamed, quotes }: Voice, pages: readonly number[]): string {
  const has = (wanted: boolean) => pages.filter((_, i) => quotes[i]!.length > 0 === wanted).map(numberOf);
  const without = isNamed ? has(false) : [];
  return `${oneLine(name)}: ${has(true).join(" ")}${without.length === 0 ? "" : `; none found in ${without.join(" ")}`}`;
}

/** "[1] [2] the same event (0.41): halvern, corran, whitlock" */
export function pairOf({ pages, verdict, score, shared, doubts }: ComparedPair): string {
  const told = [
    ...(shared.length === 0 || verdict === "other" ? [] : [shared.slice(0, 8).map(oneLine).join(", ")]),
    ...doubts.map((doubt) => `but ${DOUBTS[doubt]}`),
  ];
  return `${pages.map(numberOf).join(" ")} ${ANSWERS[verdict]} (${score.toFixed(2)})${told.length === 0 ? "" : `: ${told.join("; ")}`}`;
}

/** Pages that tell an event of their own. */
export const aloneIn = ({ events }: Comparison): number[] =>
  events.flatMap(({ pages }) => (pages.length === 1 ? pages : []));

export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
