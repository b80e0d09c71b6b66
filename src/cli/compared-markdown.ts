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

/** The comparison as Markdown: a table an event, a column a page. */
export function toComparedMarkdown(pages: readonly ComparedFile[], comparison: Comparison): string {
  const lines: string[] = [];
  for (const { pages: of, type, rows, voices } of comparison.events.filter((one) => one.pages.length > 1)) {
    lines.push(
      `## ${kindOf(type)}: ${of.length} pages`,
      "",
      ...of.map((page) => `- ${itemOf(pages[page]!, page)}`),
      "",
    );
    lines.push(
      `| | ${of.map((page) => escaped(numberOf(page))).join(" | ")} |`,
      `| --- |${" --- |".repeat(of.length)}`,
    );
    for (const row of rows) {
      const cells = row.cells.map((cell) => cell.map((told) => escaped(toldOf(told, pages))).join("<br>"));
      lines.push(`| ${escaped(rowHeadOf(row))} | ${cells.join(" | ")} |`);
    }
    if (voices.length > 0)
      lines.push("", "### Quoted", "", ...voices.map((voice) => `- ${escaped(voiceOf(voice, of))}`));
    lines.push("");
  }
  const alone = aloneIn(comparison);
  if (alone.length > 0)
    lines.push("## Other events", "", ...alone.map((page) => `- ${itemOf(pages[page]!, page)}`), "");
  lines.push("## Page by page", "", ...comparison.pairs.map((pair) => `- ${escaped(pairOf(pair))}`));
  return `${lines.join("\n")}\n`;
}

const itemOf = (page: ComparedFile, number: number): string => {
  const { url } = page.analysis.article;
  return `${escaped(headOf(page, number))}${url === null ? "" : ` <${url}>`}`;
};

/** What Markdown and its tables would take for signs of their own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, "\\$&");
