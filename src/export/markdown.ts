import type { Analysis, Attribute, Span } from "../engine/index.ts";
import { LinkMaker } from "./fragment.ts";
import { CERTAINTY_MARKS, ROLE_LABELS } from "./labels.ts";
import type { PageText } from "./page.ts";

/**
 * The card as Markdown: headline, nut graf, rows with their certainty, quotations, background. What has an address is
 * linked to its words there; `page` is all text that the page shows, where it is known.
 */
export function toMarkdown({ article, event, background, quotes }: Analysis, page?: PageText): string {
  const words = ({ start, end }: Span) => oneLine(article.text.slice(start, end));
  const maker = new LinkMaker(article.text, page);
  const linked: Linked = (text, span) => {
    const link = span === undefined ? null : maker.link(article.url, span);
    return link === null ? escaped(text) : `[${escaped(text)}](${plain(link)})`;
  };
  const lines: string[] = [`# ${escaped(oneLine(article.title ?? "Untitled"))}`, ""];
  const about = [article.publisher, article.published?.slice(0, 10), article.url].filter(
    (part): part is string => part != null,
  );
  if (about.length > 0) lines.push(about.map((part) => escaped(oneLine(part))).join(" · "), "");
  if (event === null) lines.push("No event was found.", "");
  else lines.push(`> ${escaped(words(event.nutgraf))}`, "", ...rows(event.attributes, linked), "");
  if (quotes.length > 0) {
    lines.push("## Quotations", "");
    for (const { contents, source, kind } of quotes) {
      const said = linked(contents.map(words).join(" … "), contents[0]);
      const who = source === null ? "" : ` (${escaped(oneLine(source.name))})`;
      lines.push(`- ${kind === "indirect" ? said : `“${said}”`}${who}`);
    }
    lines.push("");
  }
  if (background.length > 0) {
    lines.push("## Background", "");
    for (const past of background) lines.push(`- ${linked(words(past.nutgraf), past.nutgraf)}`);
    lines.push("");
  }
  if (event !== null && event.unsure.length > 0)
    lines.push("## Not sure", "", ...rows(event.unsure, linked), "");
  return `${lines.join("\n").trimEnd()}\n`;
}

/** A text with a link to the words of a span, where there is one. */
type Linked = (text: string, span: Span | undefined) => string;

function rows(attributes: readonly Attribute[], linked: Linked): string[] {
  return [
    "| | | |",
    "| --- | --- | --- |",
    ...attributes.map(
      (attribute) =>
        `| ${ROLE_LABELS[attribute.role]} | ${linked(shownValue(attribute), attribute.evidence[0])} | ${certainty(attribute)} |`,
    ),
  ];
}

/** The value, with the words where they say more than it. */
export function shownValue({ value, text }: Attribute): string {
  return typeof value === "number" || value !== text ? `${value} (${oneLine(text)})` : oneLine(text);
}

const certainty = ({ modality, cue }: Attribute): string =>
  `${CERTAINTY_MARKS[modality]} ${modality}${cue === null ? "" : `: ${escaped(oneLine(cue))}`}`;
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const escaped = (text: string): string => text.replace(/([\\`*_{}[\]<>#|])/g, "\\$1");
/** An address that ends neither its link nor its cell. */
const plain = (link: string): string =>
  link.replace(
    /[\s|()<>\\[\]]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
