import type { Analysis, Span } from "../engine/index.ts";
import {
  kindOf,
  LABELS,
  markedValue,
  type Row,
  rowsFound,
  shownCertainty,
  shownSpread,
  shownUndated,
  undatedIn,
} from "../export/index.ts";

const WIDTH = 88;
const LABEL = 16;

/** The card for a terminal: headline, nut graf, a row a value with its certainty. */
export function toText(analysis: Analysis): string {
  const { article, event, entities, figures, quotes } = analysis;
  const words = ({ start, end }: Span) => article.text.slice(start, end).replace(/\s+/g, " ");
  const lines: string[] = [...wrap(article.title ?? "Untitled", WIDTH)];
  const about = [article.publisher, article.published?.slice(0, 10)]
    .filter((part) => part != null)
    .join(" · ");
  if (about !== "") lines.push(about);
  lines.push("");
  if (event === null) lines.push("No event was found.");
  else {
    lines.push(...wrap(words(event.nutgraf), WIDTH), "", `${"Type".padEnd(LABEL)}${kindOf(analysis)}`);
    const { type, attributes, unsure } = event;
    lines.push(...rows(analysis, rowsFound(type, attributes, undatedIn(analysis))));
    if (unsure.length > 0) lines.push("", "Not sure:", ...rows(analysis, rowsFound(type, unsure)));
  }
  lines.push("", `${entities.length} names, ${figures.length} figures, ${quotes.length} quotations.`);
  return `${lines.join("\n")}\n`;
}

/** A line a value with its certainty; what does not fit goes on below. */
function rows(analysis: Analysis, found: readonly Row[]): string[] {
  const { figures } = analysis;
  return found.flatMap((row) => {
    const between = shownSpread(row, figures);
    const values = row.attributes.map((attribute) => {
      const certainty = shownCertainty(attribute);
      return `${markedValue(attribute, figures)}${certainty === null ? "" : `  [${certainty}]`}`;
    });
    const undated = row.undated ? [shownUndated(analysis, row.undated)] : [];
    const lines = [...(between === null ? [] : [between]), ...values, ...undated].flatMap((value) =>
      wrap(value, WIDTH - LABEL),
    );
    return lines.map((line, i) => `${(i === 0 ? LABELS[row.label] : "").padEnd(LABEL)}${line}`);
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line !== "" && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
