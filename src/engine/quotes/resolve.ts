import { DOCUMENT_NOUNS } from "../lexicon/reporting.ts";
import { type Document, tokenIndexAt } from "../text/document.ts";
import { contains, overlaps } from "../text/span.ts";
import type { Entity, QuoteSource, Span } from "../types.ts";
import type { Scene } from "./source.ts";

const NOT_SOURCES =
  /^(?:it|this|that|these|those|there|which|what|who|whom|whose|i|we|you|one|here|nothing|something|everything)$/i;

/** The source with its name resolved; null where the words are no source ("it", "this"). */
export function resolve(scene: Scene, span: Span): QuoteSource | null {
  const { document } = scene;
  const written = document.text.slice(span.start, span.end);
  const inside = mentionsIn(scene, span);
  const pronoun = inside.find(
    ({ form, start, end }) => form === "pronoun" && start === span.start && end === span.end,
  );
  if (pronoun !== undefined) return { ...span, name: pronoun.entity.name, entity: pronoun.entity.id };
  if (NOT_SOURCES.test(written) || /^\d/.test(written)) return null;
  if (/^(?:he|she|they|him|her|them)$/i.test(written)) return { ...span, name: written, entity: null };
  // A person named anywhere in the phrase speaks; else the name at its head, before an "of".
  const person = inside.find(
    ({ entity, form }) =>
      entity.type === "person" && form === "name" && !isPossessed(document, entity, span, scene),
  );
  if (person !== undefined)
    return { start: person.start, end: person.end, name: person.entity.name, entity: person.entity.id };
  // "the mayor of the town, Ana Whitlock, said": the office is in apposition to its holder.
  const holder = mentionsIn(scene, { start: span.end, end: span.end + 4 }).find(
    ({ entity, form }) => entity.type === "person" && form === "name",
  );
  if (holder !== undefined && /^,?\s+$/.test(document.text.slice(span.end, holder.start)))
    return { start: holder.start, end: holder.end, name: holder.entity.name, entity: holder.entity.id };
  const head = headEnd(document, span);
  const speaker = inside.find(
    ({ entity, form, end }) =>
      (entity.type === "organization" || entity.type === "place") &&
      form === "name" &&
      end === head &&
      written.length <= end - span.start + 1,
  );
  if (speaker !== undefined && isWhole(document, speaker, span))
    return { start: speaker.start, end: speaker.end, name: speaker.entity.name, entity: speaker.entity.id };
  const nominal = inside.find(({ form, start, end }) => form === "nominal" && contains(span, { start, end }));
  if (nominal !== undefined) return { ...span, name: nominal.entity.name, entity: nominal.entity.id };
  return { ...span, name: written.replace(/^(?:the|a|an)\s+/i, ""), entity: null };
}

/** "Whitlock's lawyer said": the person named does not speak. */
function isPossessed(document: Document, entity: Entity, span: Span, { mentions }: Scene): boolean {
  return mentions.some((mention) => {
    if (mention.entity !== entity || !contains(span, mention)) return false;
    const next = document.tokens[tokenIndexAt(document, mention.end)];
    return next !== undefined && next.pos === "possessive" && next.start === mention.end;
  });
}

export const mentionsIn = ({ mentions }: Scene, span: Span) => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  const found = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < span.end; i++)
    if (overlaps(mentions[i]!, span)) found.push(mentions[i]!);
  return found;
};

/** Where the head of the phrase ends: before its first preposition. */
function headEnd(document: Document, span: Span): number {
  for (let i = tokenIndexAt(document, span.start); i < document.tokens.length; i++) {
    const token = document.tokens[i]!;
    if (token.start >= span.end) break;
    if (token.pos === "preposition" && token.start > span.start) return document.tokens[i - 1]!.end;
  }
  return span.end;
}

/** The name is all of the phrase but an article: "the Pentagon", not "the Harbour Board report". */
const isWhole = (document: Document, mention: Span, span: Span): boolean =>
  /^(?:the\s+)?$/i.test(document.text.slice(span.start, mention.start)) ||
  !DOCUMENT_NOUNS.has(document.text.slice(mention.end, span.end).trim().toLowerCase());
