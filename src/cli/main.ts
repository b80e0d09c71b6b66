import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Analysis } from "../engine/index.ts";
import { toAnnotations, toCsl, toCsv, toMarkdown } from "../export/index.ts";
import { runBatch } from "./batch.ts";
import { toText } from "./card.ts";
import { decode } from "./decode.ts";
import { type Format, type Options, readOptions, USAGE } from "./options.ts";
import { answer, type Request } from "./request.ts";

const WRITERS: Record<Format, (analysis: Analysis) => string> = {
  json: (analysis) => `${JSON.stringify(analysis)}\n`,
  text: toText,
  markdown: toMarkdown,
  csv: toCsv,
  annotations: toAnnotations,
  csl: toCsl,
};

/** A reader that stops reading ("| head") is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** A table of several files has one header line. */
let hasHeader = false;

let options: Options;
try {
  options = readOptions(process.argv.slice(2), process.stdout.isTTY);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
  process.exit(2);
}
if (options.help) process.stdout.write(`${USAGE}\n`);
else if (options.batch) await runBatch(options.jobs, options.anyway);
else for (const file of options.files) readFile(file, options);

function readFile(file: string, { format, url, published, anyway }: Options): void {
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
  const written = WRITERS[format](result);
  process.stdout.write(format === "csv" && hasHeader ? written.slice(written.indexOf("\n") + 1) : written);
  hasHeader = true;
}

function isHtml(file: string, content: string): boolean {
  return (
    /^\.x?html?$/i.test(extname(file)) ||
    (extname(file) !== ".txt" && /^\s*<(?:!doctype|html|\?xml|head|body)\b/i.test(content))
  );
}
