import type { Analysis } from "../engine/index.ts";
import { toAnnotations } from "./annotations.ts";
import { toCsl } from "./csl.ts";
import { toCsv } from "./csv.ts";
import { toMarkdown } from "./markdown.ts";
import type { PageText } from "./page.ts";

export const TAKE_FORMATS = ["markdown", "csv", "annotations", "csl"] as const;
export type TakeFormat = (typeof TAKE_FORMATS)[number];

/** A file as the reader gets it. */
export interface TakenFile {
  name: string;
  /** Its media type, without parameters. */
  type: string;
  text: string;
}

const WRITERS: Record<
  TakeFormat,
  { write: (analysis: Analysis, page?: PageText) => string; ending: string; type: string }
> = {
  markdown: { write: toMarkdown, ending: "md", type: "text/markdown" },
  csv: { write: toCsv, ending: "csv", type: "text/csv" },
  annotations: { write: toAnnotations, ending: "jsonld", type: "application/ld+json" },
  csl: { write: toCsl, ending: "csl.json", type: "application/vnd.citationstyles.csl+json" },
};

/** A card in one of the formats, with a name for its file that every system takes. `page`: all text that the page shows. */
export function takeAlong(analysis: Analysis, format: TakeFormat, page?: PageText): TakenFile {
  const { write, ending, type } = WRITERS[format];
  return { name: `${nameOf(analysis)}.${ending}`, type, text: write(analysis, page) };
}

const LONGEST_NAME = 60;

/** Day and headline in small plain letters: "2026-03-12-drone-strike-on-halvern-fuel-depot". */
function nameOf({ article }: Analysis): string {
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
