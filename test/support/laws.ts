import type { Analysis, Span } from "../../src/engine/index.ts";

/**
 * Complaints about an analysis that breaks the laws every analysis keeps, whatever the input: spans lie in the text,
 * are not empty, hold more than white space, and cut no character in two; figures and dates do not overlap; mentions
 * are in order; every value of a card has evidence.
 */
export function brokenLaws(analysis: Analysis): string[] {
  const { text } = analysis.article;
  const complaints: string[] = [];
  const check = (what: string, span: Span) => {
    const { start, end } = span;
    const shown = `${what} [${start},${end})`;
    if (!Number.isInteger(start) || !Number.isInteger(end)) complaints.push(`${shown} is not whole`);
    else if (start < 0 || end > text.length)
      complaints.push(`${shown} is outside the text of ${text.length}`);
    else if (start >= end) complaints.push(`${shown} is empty`);
    else if (text.slice(start, end).trim() === "") complaints.push(`${shown} holds only white space`);
    else if (cutsCharacter(text, start) || cutsCharacter(text, end))
      complaints.push(`${shown} cuts a character`);
  };
  const checkOrder = (what: string, spans: readonly Span[]) => {
    spans.forEach((span, i) => {
      if (i > 0 && span.start < spans[i - 1]!.end)
        complaints.push(`${what} ${i} overlaps or precedes the last`);
    });
  };

  for (const block of analysis.article.blocks) check("block", block);
  checkOrder("block", analysis.article.blocks);
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) check(`mention of ${entity.name}`, mention);
    checkOrder(`mention of ${entity.name}`, entity.mentions);
    if (!entity.mentions.some((mention) => text.slice(mention.start, mention.end) === entity.name))
      complaints.push(`no mention of ${entity.name} reads so`);
  }
  if (new Set(analysis.entities.map((entity) => entity.id)).size !== analysis.entities.length)
    complaints.push("entities share an id");
  for (const date of analysis.dates) check("date", date);
  checkOrder("date", analysis.dates);
  for (const figure of analysis.figures) {
    check("figure", figure);
    if (!Number.isFinite(figure.value)) complaints.push(`figure ${figure.value} is no number`);
    if (figure.high !== null && !(figure.high >= figure.value)) complaints.push("a range runs backwards");
  }
  checkOrder("figure", analysis.figures);
  for (const quote of analysis.quotes) {
    if (quote.contents.length === 0) complaints.push("a quote without words");
    for (const content of quote.contents) check("quote", content);
    checkOrder("quote content", quote.contents);
    if (quote.cue) check("cue", quote.cue);
    if (quote.source) check("source", quote.source);
    const id = quote.source?.entity ?? null;
    if (id !== null && !analysis.entities.some((entity) => entity.id === id))
      complaints.push(`a quote's source names ${id}, which is no entity`);
  }
  for (const event of [analysis.event, ...analysis.background]) {
    if (event === null) continue;
    check("nutgraf", event.nutgraf);
    for (const { role, evidence, text: written, value } of event.attributes) {
      if (evidence.length === 0) complaints.push(`${role} has no evidence`);
      for (const span of evidence) check(`evidence of ${role}`, span);
      if (written.trim() === "" || value === "") complaints.push(`${role} says nothing`);
    }
  }
  return complaints;
}

const cutsCharacter = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text[at - 1]!) && /[\uDC00-\uDFFF]/.test(text[at]!);
