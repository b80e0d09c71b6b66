import { parseArgs } from "node:util";
import { givenDate } from "../article/iso-date.ts";

export const FORMATS = ["json", "text", "markdown", "csv", "annotations", "hypothesis", "csl"] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  files: string[];
  batch: boolean;
  jobs: number;
  format: Format;
  url: string | null;
  published: string | null;
  anyway: boolean;
  /** A file with the reader's own template for Markdown. */
  template: string | null;
  help: boolean;
}

export const USAGE = `Usage: nutgraf FILE...                 .html or .txt; - is standard input
       nutgraf --batch [--jobs N]      JSON Lines in, JSON Lines out
  --format ${FORMATS.join("|")}   (text on a terminal, json otherwise)
  --url URL --published ISO_DATE       what a saved file cannot say of itself
  --template FILE                      your own Markdown, with {{title}}, {{facts}}, {{killed}} ...
  --anyway                             read a page that does not look like an article`;

/** Throws an Error with one sentence for arguments that cannot be used. */
export function readOptions(args: string[], onTerminal: boolean): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      batch: { type: "boolean", default: false },
      jobs: { type: "string" },
      format: { type: "string" },
      url: { type: "string" },
      published: { type: "string" },
      template: { type: "string" },
      anyway: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const unasked = values.template !== undefined ? "markdown" : onTerminal && !values.batch ? "text" : "json";
  const format = FORMATS.find((one) => one === (values.format ?? unasked));
  if (format === undefined)
    throw new Error(`There is no format "${values.format}"; there are ${FORMATS.join(", ")}.`);
  if (values.template !== undefined && format !== "markdown") throw new Error("--template is for Markdown.");
  const jobs = Number(values.jobs ?? 1);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new Error("--jobs takes a whole number from 1 to 64.");
  const published = givenDate(values.published ?? null);
  if (values.published !== undefined && published === null)
    throw new Error("--published takes an ISO date such as 2020-03-12.");
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new Error("--url takes a whole address such as https://news.example/pier.");
  if (!values.help && !values.batch && positionals.length === 0)
    throw new Error("Name a file, or - for standard input, or --batch.");
  if (values.batch && positionals.length > 0)
    throw new Error("--batch reads standard input and takes no files.");
  if (values.batch && format !== "json") throw new Error("--batch writes JSON Lines and no other format.");
  if (values.batch && (values.url ?? values.published) !== undefined)
    throw new Error("--batch takes url and published from each line.");
  if (!values.batch && values.jobs !== undefined) throw new Error("--jobs is for --batch.");
  return {
    files: positionals,
    batch: values.batch,
    jobs,
    format,
    url: values.url ?? null,
    published,
    anyway: values.anyway,
    template: values.template ?? null,
    help: values.help,
  };
}
