import { readFileSync } from "node:fs";
import type { Analysis } from "../engine/index.ts";
import { type TakeOptions, takeAlong } from "../export/index.ts";
import { toText } from "./card.ts";
import { decode } from "./decode.ts";
import { isHtml } from "./html.ts";
import type { Format, Options } from "./options.ts";
import { pageTextOf } from "./page-text.ts";
import { parsePage } from "./parse.ts";
import { answer, type Request } from "./request.ts";
import { readTemplate } from "./template.ts";

/** Reads files one after the other and writes each in the format that was asked for. */
export function readFiles(options: Options): void {
  const template = templateOf(options.template);
  if (template === null) return;
  const taking = { accessed: today(), created: new Date().toISOString(), template };
  for (const file of options.files) readFile(file, options, taking);
}

/** A table of several files has one header line. */
let hasHeader = false;

function write(analysis: Analysis, format: Format, options: TakeOptions): string {
  if (format === "json") return `${JSON.stringify(analysis)}\n`;
  return format === "text" ? toText(analysis) : takeAlong(analysis, format, options).text;
}

/** The day here, as the clock on the wall has it. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Says what no card has, which stays as it is in the template; null for a template that cannot be used. */
function templateOf(file: string | null): string | undefined | null {
  if (file === null) return undefined;
  try {
    const { template, warning } = readTemplate(file);
    if (warning !== null) process.stderr.write(`${file}: ${warning}\n`);
    return template;
  } catch (error) {
    process.stderr.write(`${file} cannot be used: ${(error as Error).message}\n`);
    process.exitCode = 2;
    return null;
  }
}

function readFile(file: string, { format, url, published, anyway }: Options, taking: TakeOptions): void {
  let content: string;
  try {
    content = decode(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    process.stderr.write(`${file} cannot be read: ${(error as Error).message}\n`);
    process.exitCode = 2;
    return;
  }
  const request: Request = { [isHtml(file, content) ? "html" : "text"]: content, url, published };
  const result = answer(request, anyway);
  if ("error" in result) {
    if (format === "json") process.stdout.write(`${JSON.stringify(result)}\n`);
    process.stderr.write(`${file}: ${result.error.message}\n`);
    return;
  }
  const isQuoted = format === "annotations" || format === "hypothesis";
  const page = isQuoted && request.html !== undefined ? pageTextOf(parsePage(content)) : undefined;
  const written = write(result, format, { ...taking, page });
  process.stdout.write(format === "csv" && hasHeader ? written.slice(written.indexOf("\n") + 1) : written);
  hasHeader = true;
}
