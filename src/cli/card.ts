import type { Analysis, Attribute, Span } from "../engine/index.ts";
import { CERTAINTY_MARKS, ROLE_LABELS, shownValue } from "../export/index.ts";

const WIDTH = 88;
const LABEL = 14;

/** The card for a terminal: headline, nut graf, a row a value with its certainty. */
export function toText({ article, event, entities, figures, quotes }: Analysis): string {
  const words = ({ start, end }: Span) => article.text.slice(start, end).replace(/\s+/g, " ");
  const lines: string[] = [...wrap(article.title ?? "Untitled", WIDTH)];
  const about = [article.publisher, article.published?.slice(0, 10)]
    .filter((part) => part != null)
    .join(" · ");
  if (about !== "") lines.push(about);
  lines.push("");
  if (event === null) lines.push("No event was found.");
  else {
    lines.push(...wrap(words(event.nutgraf), WIDTH), "", `${"Type".padEnd(LABEL)}${event.type}`);
    lines.push(...rows(event.attributes));
    if (event.unsure.length > 0) lines.push("", "Not sure:", ...rows(event.unsure));
  }
  lines.push("", `${entities.length} names, ${figures.length} figures, ${quotes.length} quotations.`);
  return `${lines.join("\n")}\n`;
}

/** A line a value with its certainty; what does not fit goes on below. */
function rows(attributes: readonly Attribute[]): string[] {
  let last = "";
  return attributes.flatMap((attribute) => {
    const label = ROLE_LABELS[attribute.role];
    const { modality, cue } = attribute;
    const certainty = modality === "stated" ? "" : `  [${modality}${cue === null ? "" : `: ${cue}`}]`;
    const value = wrap(`${CERTAINTY_MARKS[modality]} ${shownValue(attribute)}${certainty}`, WIDTH - LABEL);
    const lines = value.map((line, i) => `${(i === 0 && label !== last ? label : "").padEnd(LABEL)}${line}`);
    last = label;
    return lines;
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
