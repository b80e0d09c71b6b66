import type { Comparison } from "../compare/index.ts";
import {
  aloneIn,
  type ComparedFile,
  headOf,
  kindOf,
  numberOf,
  pairOf,
  rowHeadOf,
  toldOf,
  voiceOf,
} from "./compared.ts";

/** The comparison for a terminal: event by event, row by row, a line a value. */
export function toComparedText(pages: readonly ComparedFile[], comparison: Comparison): string {
  const lines: string[] = [];
  for (const { pages: of, type, rows, voices } of comparison.events.filter((one) => one.pages.length > 1)) {
    lines.push(`${of.length} pages tell one event: ${kindOf(type)}`);
    lines.push(...of.map((page) => `  ${headOf(pages[page]!, page)}`), "");
    for (const row of rows) {
      lines.push(rowHeadOf(row));
      for (const told of row.cells.flat()) lines.push(`  ${numberOf(told.page)} ${toldOf(told, pages)}`);
    }
    if (voices.length > 0) lines.push("Quoted", ...voices.map((voice) => `  ${voiceOf(voice, of)}`));
    lines.push("");
  }
  const alone = aloneIn(comparison);
  if (alone.length > 0)
    lines.push(
      "No other page tells the event of",
      ...alone.map((page) => `  ${headOf(pages[page]!, page)}`),
      "",
    );
  lines.push("Page by page", ...comparison.pairs.map((pair) => `  ${pairOf(pair)}`));
  return `${lines.join("\n")}\n`;
}
