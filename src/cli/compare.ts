import { readFileSync } from "node:fs";
import { type Comparison, compare } from "../compare/index.ts";
import type { Analysis } from "../engine/index.ts";
import type { ComparedFile } from "./compared.ts";
import { toComparedMarkdown } from "./compared-markdown.ts";
import { toComparedText } from "./compared-text.ts";
import { decode } from "./decode.ts";
import { isHtml } from "./html.ts";
import type { Format } from "./options.ts";
import { answer } from "./request.ts";

/** Reads files and compares what they tell. Resolves to the status that the program ends with. */
export function compareFiles(files: readonly string[], format: Format, anyway: boolean): number {
  const pages = files.flatMap((file): ComparedFile[] => {
    const analysis = analysisOf(file, anyway);
    return analysis === null ? [] : [{ file, analysis }];
  });
  if (pages.length < 2) {
    process.stderr.write("There are no two articles to compare.\n");
    return 1;
  }
  process.stdout.write(written(pages, compare(pages.map(({ analysis }) => analysis)), format));
  return 0;
}

function analysisOf(file: string, anyway: boolean): Analysis | null {
  let content: string;
  try {
    content = decode(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    process.stderr.write(`${file} cannot be read: ${(error as Error).message}\n`);
    return null;
  }
  const result = answer({ [isHtml(file, content) ? "html" : "text"]: content }, anyway);
  if (!("error" in result)) return result;
  process.stderr.write(`${file}: ${result.error.message}\n`);
  return null;
}

function written(pages: readonly ComparedFile[], comparison: Comparison, format: Format): string {
  if (format === "json") return `${JSON.stringify({ pages: pages.map(pageOf), ...comparison })}\n`;
  return (format === "text" ? toComparedText : toComparedMarkdown)(pages, comparison);
}

/** Elsewhere a page is its place among these; spans of evidence are in its text. */
const pageOf = ({ file, analysis: { article, event } }: ComparedFile) => ({
  file,
  title: article.title,
  publisher: article.publisher,
  url: article.url,
  published: article.published,
  type: event?.type ?? null,
  text: article.text,
});
