import type { Analysis } from "../engine/index.ts";
import { toAnnotations } from "./annotations.ts";
import { toCsl } from "./csl.ts";
import { toCsv } from "./csv.ts";
import { toHypothesis } from "./hypothesis.ts";
import { toMarkdown } from "./markdown.ts";
import type { PageText } from "./page.ts";

export const TAKE_FORMATS = ["markdown", "csv", "annotations", "hypothesis", "csl"] as const;
export type TakeFormat = (typeof TAKE_FORMATS)[number];

/** What is known beside the analysis when a card is taken along; each may be unknown. */
export interface TakeOptions {
  /** All text of the page, for links and quotations that lead to the article's words and to no others. */
  page?: PageText | undefined;
  /** The day on which the page is read, in ISO 8601. */
  accessed?: string | undefined;
  /** When it is taken along, in ISO 8601, UTC. */
  created?: string | undefined;
  /** The reader's own template for Markdown. */
  template?: string | undefined;
}

/** A file as the reader gets it. */
export interface TakenFile {
  name: string;
  /** Its media type, without parameters. */
  type: string;
  text: string;
}

interface Writer {
  write(analysis: Analysis, options: TakeOptions): string;
  ending: string;
  type: string;
  /** The file begins with a byte order mark: without one spreadsheets take UTF-8 for an older encoding. */
  isMarked?: true;
}

const WRITERS: Record<TakeFormat, Writer> = {
  markdown: { write: toMarkdown, ending: "md", type: "text/markdown" },
  csv: { write: toCsv, ending: "csv", type: "text/csv", isMarked: true },
  annotations: { write: toAnnotations, ending: "jsonld", type: "application/ld+json" },
  hypothesis: { write: toHypothesis, ending: "hypothesis.json", type: "application/json" },
  csl: { write: toCsl, ending: "csl.json", type: "application/vnd.citationstyles.csl+json" },
};

/** A card in one of the formats, as text for the clipboard. */
export const writeAs = (analysis: Analysis, format: TakeFormat, options: TakeOptions = {}): string =>
  WRITERS[format].write(analysis, options);

/** A card in one of the formats, with a name for its file that every system takes. */
export function takeAlong(analysis: Analysis, format: TakeFormat, options: TakeOptions = {}): TakenFile {
  const { ending, type, isMarked } = WRITERS[format];
  const text = `${isMarked ? "\ufeff" : ""}${writeAs(analysis, format, options)}`;
  return { name: `${fileName(analysis)}.${ending}`, type, text };
}

const LONGEST_NAME = 60;

/** Day and headline in small plain letters: "2026-03-12-drone-strike-on-halvern-fuel-depot". */
export function fileName({ article }: Analysis): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(article.published ?? "")?.[0] ?? "";
  const words = (article.title ?? "")
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let name = day;
  for (const word of words) {
    const longer = name === "" ? word : `${name}-${word}`;
    if (longer.length > LONGEST_NAME) break;
    name = longer;
  }
  return name === day ? `nutgraf${day && `-${day}`}` : name;
}
