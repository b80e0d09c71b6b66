import type { Analysis, Attribute, NewsEvent, Span } from "../engine/index.ts";
import { CERTAINTY_MARKS, ROLE_LABELS } from "./labels.ts";

/** The card as Markdown: headline, nut graf, rows with their certainty, quotations, background. */
export function toMarkdown({ article, event, background, quotes }: Analysis): string {
  const words = ({ start, end }: Span) => oneLine(article.text.slice(start, end));
  const lines: string[] = [`# ${escaped(article.title ?? "Untitled")}`, ""];
  const about = [article.publisher, article.published?.slice(0, 10), article.url].filter(
    (part): part is string => part != null,
  );
  if (about.length > 0) lines.push(about.map(escaped).join(" · "), "");
  if (event === null) lines.push("No event was found.", "");
  else lines.push(`> ${escaped(words(event.nutgraf))}`, "", ...rows(event), "");
  if (quotes.length > 0) {
    lines.push("## Quotations", "");
    for (const { contents, source, kind } of quotes)
      lines.push(
        `- ${kind === "indirect" ? "" : "“"}${escaped(contents.map(words).join(" … "))}${kind === "indirect" ? "" : "”"}${source === null ? "" : ` (${escaped(source.name)})`}`,
      );
    lines.push("");
  }
  if (background.length > 0) {
    lines.push("## Background", "");
    for (const past of background) lines.push(`- ${escaped(words(past.nutgraf))}`);
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function rows({ attributes }: NewsEvent): string[] {
  return [
    "| | | |",
    "| --- | --- | --- |",
    ...attributes.map(
      (attribute) =>
        `| ${ROLE_LABELS[attribute.role]} | ${cell(shownValue(attribute))} | ${certainty(attribute)} |`,
    ),
  ];
}

/** The value, with the words where they say more than it. */
export function shownValue({ value, text }: Attribute): string {
  return typeof value === "number" || value !== text ? `${value} (${oneLine(text)})` : oneLine(text);
}

const certainty = ({ modality, cue }: Attribute): string =>
  `${CERTAINTY_MARKS[modality]} ${modality}${cue === null ? "" : `: ${cell(cue)}`}`;
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const escaped = (text: string): string => text.replace(/([\\`*_{}[\]<>#|])/g, "\\$1");
const cell = (text: string): string => escaped(oneLine(text));
