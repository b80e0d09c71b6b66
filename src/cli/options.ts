import { parseArgs } from "node:util";
import { publishedOf } from "./published.ts";

export const FORMATS = ["json", "text", "markdown", "csv", "annotations", "hypothesis", "csl"] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that a comparison is written in. */
const COMPARED: ReadonlySet<Format> = new Set<Format>(["text", "json", "markdown"]);

/** What a run over many documents is told. */
export interface BatchOptions {
  /** What is read: JSON Lines, or the pages of a web archive. */
  input: "lines" | "archive";
  /** Null is standard input. */
  file: string | null;
  jobs: number;
  /** Null is standard output. */
  output: string | null;
  /** Goes on behind what `output` holds. */
  resume: boolean;
  gzip: boolean;
  /** The most that a document may take, in seconds of processor time and in megabytes of memory. */
  seconds: number;
  megabytes: number;
  summary: string | null;
  /** The number of the first line. */
  firstLine: number;
  /** Adds the number of its event to each line. */
  cluster: boolean;
}

export interface Options {
  files: string[];
  batch: BatchOptions | null;
  /** The files are compared with each other. */
  compare: boolean;
  format: Format;
  url: string | null;
  published: string | null;
  anyway: boolean;
  /** A file with the reader's own template for Markdown. */
  template: string | null;
  help: boolean;
}

export const USAGE = `Usage: nutgraf FILE...                 .html or .txt; - is standard input
       nutgraf --batch [FILE]          JSON Lines in, JSON Lines out
       nutgraf --warc [FILE]           the pages of a web archive (.warc, .warc.gz, .wacz), JSON Lines out
       nutgraf --compare FILE FILE...  the same event in several pages, side by side (text, json, markdown)
  --format ${FORMATS.join("|")}   (text on a terminal, json otherwise)
  --url URL --published DATE           what a saved file cannot say of itself
  --template FILE                      your own Markdown, with {{title}}, {{facts}}, {{killed}} ...
  --anyway                             read a page that does not look like an article
With --batch and --warc, which read standard input without a FILE, also in gzip:
  --jobs N                             read N documents at once, each in a process of its own (1)
  --output FILE                        write there; in gzip, if its name ends in .gz
  --resume FILE                        the same, going on behind the last whole line of an earlier run
  --gzip                               write gzip
  --limit-seconds S                    the most processor time of a document (30); else it is too-slow
  --limit-megabytes M                  the most memory of a document (512); else it is too-large
  --summary FILE                       what was read and what failed, by code, as JSON
  --first-line N                       the number of the first line, for parts of a file (1)
  --cluster                            add to each line the number of its event
Ends with 0; with 1, if reading ended early or nothing could be read; with 2 for arguments that cannot be used.`;

/** Only a run over many documents has these. */
const OF_BATCH = {
  jobs: { type: "string" },
  output: { type: "string" },
  resume: { type: "string" },
  gzip: { type: "boolean" },
  "limit-seconds": { type: "string" },
  "limit-megabytes": { type: "string" },
  summary: { type: "string" },
  "first-line": { type: "string" },
  cluster: { type: "boolean" },
} as const;

/** Throws an Error with one sentence for arguments that cannot be used. */
export function readOptions(args: string[], onTerminal: boolean): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      batch: { type: "boolean", default: false },
      warc: { type: "boolean", default: false },
      compare: { type: "boolean", default: false },
      format: { type: "string" },
      url: { type: "string" },
      published: { type: "string" },
      template: { type: "string" },
      anyway: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      ...OF_BATCH,
    },
  });
  const isBatch = values.batch || values.warc;
  const mode = values.warc ? "--warc" : "--batch";
  const unasked = values.template !== undefined ? "markdown" : onTerminal && !isBatch ? "text" : "json";
  const format = FORMATS.find((one) => one === (values.format ?? unasked));
  if (format === undefined)
    throw new Error(`There is no format "${values.format}"; there are ${FORMATS.join(", ")}.`);
  if (values.template !== undefined && format !== "markdown") throw new Error("--template is for Markdown.");
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new Error("--url takes a whole address such as https://news.example/pier.");
  const published = dateOf(values.published);
  if (!values.help && !isBatch && positionals.length === 0)
    throw new Error("Name a file, or - for standard input, or --batch, or --warc.");
  if (values.batch && values.warc) throw new Error("--batch and --warc do not go together.");
  if (isBatch && positionals.length > 1) throw new Error(`${mode} reads one file, or standard input.`);
  if (isBatch && format !== "json") throw new Error(`${mode} writes JSON Lines and no other format.`);
  if (isBatch && (values.url ?? values.published) !== undefined)
    throw new Error(`${mode} takes url and published from each document.`);
  const stray = Object.keys(OF_BATCH).find((name) => name in values);
  if (!isBatch && stray !== undefined) throw new Error(`--${stray} is for --batch and --warc.`);
  if (values.output !== undefined && values.resume !== undefined)
    throw new Error("--output begins a file and --resume goes on with one: give one of them.");
  if (values.cluster && values.resume !== undefined)
    throw new Error("--cluster numbers events from the first line on: it does not go with --resume.");
  if (values.compare && (isBatch || values.url !== undefined || values.published !== undefined))
    throw new Error("--compare takes files alone, and reads address and date from each.");
  if (values.compare && positionals.length < 2) throw new Error("--compare takes two files or more.");
  if (values.compare && (!COMPARED.has(format) || values.template !== undefined))
    throw new Error(`--compare writes ${[...COMPARED].join(", ")}.`);
  if (values.warc && values["first-line"] !== undefined) throw new Error("--first-line is for --batch.");
  const [file = "-"] = positionals;
  return {
    files: positionals,
    batch: isBatch
      ? {
          input: values.warc ? "archive" : "lines",
          file: file === "-" ? null : file,
          jobs: whole("jobs", values.jobs ?? "1", 64),
          output: values.output ?? values.resume ?? null,
          resume: values.resume !== undefined,
          gzip: values.gzip ?? false,
          seconds: seconds(values["limit-seconds"] ?? "30"),
          megabytes: whole("limit-megabytes", values["limit-megabytes"] ?? "512", 1_000_000),
          summary: values.summary ?? null,
          cluster: values.cluster ?? false,
          firstLine: whole("first-line", values["first-line"] ?? "1", Number.MAX_SAFE_INTEGER),
        }
      : null,
    compare: values.compare,
    format,
    url: values.url ?? null,
    published,
    anyway: values.anyway,
    template: values.template ?? null,
    help: values.help,
  };
}

function whole(name: string, written: string, most: number): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new Error(`--${name} takes a whole number from 1 to ${most}.`);
  return number;
}

/** No clock of Node's waits longer. */
const LONGEST_WAIT = 2_000_000;

function seconds(written: string): number {
  const number = Number(written);
  if (!(number > 0 && number <= LONGEST_WAIT))
    throw new Error(`--limit-seconds takes a number above 0, to ${LONGEST_WAIT}.`);
  return number;
}

function dateOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  try {
    const date = publishedOf(written);
    if (date !== null) return date;
  } catch {
    // Says the same for all.
  }
  throw new Error(
    "--published takes an ISO date such as 2020-03-12, or GDELT's 20200312100000, or seconds since 1970.",
  );
}
