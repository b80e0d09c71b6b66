import type { Analysis, Attribute, NewsEvent, Role, Span } from "../engine/index.ts";
import { LinkMaker } from "./fragment.ts";
import { kindOf } from "./genre.ts";
import { KINDS, LABELS } from "./labels.ts";
import { ROLES, type Row, rowsFound } from "./rows.ts";
import type { TakeOptions } from "./take.ts";
import { escaped, type Field, fieldsIn, fill, plainAddress } from "./template.ts";
import { shownUndated, undatedIn } from "./undated.ts";
import { markedValue, oneLine, shown, shownCertainty, shownSpread, shownValue } from "./values.ts";

/** The note that a reader gets who has written no template. */
export const DEFAULT_TEMPLATE = `---
title: {{title}}
author: {{author}}
publisher: {{publisher}}
published: {{published}}
accessed: {{accessed}}
url: {{url}}
kind: {{kind}}
---

# {{title}}

> {{lead}}

{{facts}}

## Quotes

{{quotes}}

## Background

{{background}}

## Not sure

{{unsure}}
`;

/** A card that is being written. */
interface Story {
  analysis: Analysis;
  accessed: string | null;
  /** A link to the words of a span, with a space before it; empty where there is none. */
  link(span: Span | undefined): string;
}

type Writer = (story: Story) => Field;

const words = (text: string | null | undefined): Field => ({ text: oneLine(text ?? ""), as: "words" });
const lines = (all: readonly string[]): Field => ({ text: all.join("\n"), as: "markdown" });
const textOf = ({ analysis }: Story, { start, end }: Span): string =>
  oneLine(analysis.article.text.slice(start, end));

/** The fields of the whole card; beside them each role is one, and what the card calls its row. */
const WHOLE = {
  title: ({ analysis }) => words(analysis.article.title),
  author: ({ analysis }) => ({ text: analysis.article.authors.map(oneLine), as: "words" }),
  publisher: ({ analysis }) => words(analysis.article.publisher),
  published: ({ analysis }) => words(analysis.article.published?.slice(0, 10)),
  accessed: ({ accessed }) => words(accessed),
  url: ({ analysis }) => ({ text: analysis.article.url ?? "", as: "address" }),
  kind: ({ analysis }) => words(kindOf(analysis)),
  lead: (story) => words(story.analysis.event && textOf(story, story.analysis.event.nutgraf)),
  facts: (story) => {
    const { event } = story.analysis;
    if (event === null) return lines(["No event was found."]);
    const rows = rowsFound(event.type, event.attributes, undatedIn(story.analysis));
    return lines(rows.flatMap((row) => linesOf(story, row)));
  },
  quotes: (story) => lines(quotesOf(story)),
  background: (story) => lines(story.analysis.background.map((event) => recalled(story, event))),
  unsure: (story) => {
    const { event } = story.analysis;
    const rows = event === null ? [] : rowsFound(event.type, event.unsure);
    return lines(rows.flatMap((row) => linesOf(story, row)));
  },
} as const satisfies Record<string, Writer>;

export type TemplateField = keyof typeof WHOLE;
export const templateFields = (): TemplateField[] => Object.keys(WHOLE) as TemplateField[];

/** What a template asks for that no card has, in order. */
export const unknownFields = (template: string): string[] =>
  fieldsIn(template).filter((name) => writerOf(name) === null);

/** The card as Markdown, after the built-in template or the reader's own (`fill` says how templates are read). */
export function toMarkdown(analysis: Analysis, { page, accessed, template }: TakeOptions = {}): string {
  const { text, url } = analysis.article;
  const maker = new LinkMaker(text, page);
  const story: Story = {
    analysis,
    accessed: accessed ?? null,
    link(span) {
      const link = span === undefined ? null : maker.link(url, span);
      return link === null ? "" : ` [↗](${plainAddress(link)})`;
    },
  };
  // Each once: the ways to the words are many, and take a while to find.
  const written = new Map<string, Field | null>();
  return fill(template?.trim() ? template : DEFAULT_TEMPLATE, (name) => {
    if (!written.has(name)) written.set(name, writerOf(name)?.(story) ?? null);
    return written.get(name) ?? null;
  });
}

/** `{{actor_label}}` is what the card calls its row, as in the columns of the table. */
const LABEL = "_label";

function writerOf(name: string): Writer | null {
  if (Object.hasOwn(WHOLE, name)) return WHOLE[name as TemplateField];
  const role = ROLES.find((one) => one === name || one + LABEL === name);
  if (role === undefined) return null;
  return (story) => words(name === role ? rowAlone(story, role) : labelOf(story, role));
}

const rowIn = ({ analysis }: Story, role: Role): Row | undefined => {
  const rows =
    analysis.event && rowsFound(analysis.event.type, analysis.event.attributes, undatedIn(analysis));
  return rows?.find((row) => row.role === role);
};

/** What the card calls a row that it has: "Blamed on". */
function labelOf(story: Story, role: Role): string {
  const row = rowIn(story, role);
  return row === undefined ? "" : LABELS[row.label];
}

/**
 * One row without its label: its span where counts differ, all its values where they are of other kinds. A template
 * brings words of its own, so words say how sure the text is of them: nobody becomes a doer who is only blamed. A count
 * has its bound and no more, for "{{killed}} dead" and for properties that are numbers.
 */
function rowAlone(story: Story, role: Role): string {
  const { analysis } = story;
  const row = rowIn(story, role);
  if (row === undefined) return "";
  if (row.undated) return shownUndated(analysis, row.undated);
  const between = shownSpread(row, analysis.figures);
  if (between !== null) return between;
  const values = row.attributes.map((attribute) => {
    const { value } = shown(attribute, analysis.figures);
    return typeof attribute.value === "number" ? value : surely(value, attribute);
  });
  return [...new Set(values)].join("; ");
}

/** "Northern Front, attributed: “blamed”" */
function surely(value: string, attribute: Attribute): string {
  const certainty = shownCertainty(attribute);
  return certainty === null ? value : `${value}, ${certainty}`;
}

/** A line a value: its label, how sure the text is, the value with its bound, and the way to its words. */
function linesOf({ analysis, link }: Story, row: Row): string[] {
  const { figures } = analysis;
  const label = `- **${LABELS[row.label]}**:`;
  if (row.undated) return [`${label} ${escaped(shownUndated(analysis, row.undated))}${link(row.undated)}`];
  const between = shownSpread(row, figures);
  const values = row.attributes.map((attribute) => {
    return `${label} ${escaped(surely(markedValue(attribute, figures), attribute))}${link(attribute.evidence[0])}`;
  });
  return between === null ? values : [`${label} ${between}`, ...values];
}

function quotesOf(story: Story): string[] {
  return story.analysis.quotes.map(({ contents, source, kind }) => {
    const said = escaped(contents.map((span) => textOf(story, span)).join(" … "));
    const who = source === null ? "" : ` (${escaped(oneLine(source.name))})`;
    return `- ${kind === "direct" ? `“${said}”` : said}${who}${story.link(contents[0])}`;
  });
}

/** One event of the past: its day, its kind, its sentence and its counts. */
function recalled(story: Story, { type, attributes, nutgraf }: NewsEvent): string {
  const { figures } = story.analysis;
  const rows = rowsFound(type, attributes);
  const when = rows.find(({ role }) => role === "when")?.attributes[0];
  const day = when === undefined ? "" : `**${escaped(shown(when, figures).value)}**, `;
  const counts = rows
    .filter(({ attributes: [first] }) => typeof first!.value === "number")
    .flatMap((row) => row.attributes.map((one) => `${LABELS[row.label]}: ${shownValue(one, figures)}`));
  const told = [textOf(story, nutgraf), ...counts].join(" · ");
  return `- ${day}${KINDS[type]}: ${escaped(told)}${story.link(nutgraf)}`;
}
