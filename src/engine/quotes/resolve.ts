import { tokenIndexAt } from "../text/document.ts";
import type { QuoteSource, Span } from "../types.ts";
import { mentionsIn } from "./mentions.ts";
import type { Scene } from "./source.ts";

const NOT_SOURCES =
  /^(?:it|this|that|these|those|there|which|what|who|whom|whose|i|we|you|one|here|nothing|something|everything)$/i;

/**
 * The source with its name resolved; null where the words are no source ("it", "this"). The span keeps the words as
 * written, with titles and apposition: "Trade Minister Ana Whitlock, who was there".
 */
export function resolve(scene: Scene, phrase: Span): QuoteSource | null {
  const { text } = scene.document;
  const span = widen(scene, phrase);
  const written = text.slice(span.start, span.end);
  const inside = mentionsIn(scene, span);
  const pronoun = inside.find(
    ({ form, start, end }) => form === "pronoun" && start === span.start && end === span.end,
  );
  if (pronoun !== undefined) return { ...span, name: pronoun.entity.name, entity: pronoun.entity.id };
  if (NOT_SOURCES.test(written) || /^\d/.test(written)) return null;
  if (/^(?:he|she|they|him|her|them)$/i.test(written)) return { ...span, name: written, entity: null };
  const head = headOf(scene, span);
  const whole = withApposition(text, span);
  const named = inside.filter(({ form }) => form === "name").findLast(({ end }) => end === head.end);
  if (named !== undefined && SPEAKERS.has(named.entity.type))
    return { ...whole, name: named.entity.name, entity: named.entity.id };
  // "the mayor of the town, Ana Whitlock, said": the office is in apposition to its holder.
  const holder = mentionsIn(scene, { start: head.end, end: span.end + 60 }).find(
    ({ start, entity, form }) => start >= head.end && entity.type === "person" && form === "name",
  );
  if (holder !== undefined && BEFORE_HOLDER.test(text.slice(head.end, holder.start)))
    return {
      start: span.start,
      end: Math.max(whole.end, holder.end),
      name: holder.entity.name,
      entity: holder.entity.id,
    };
  const nominal = inside.find(({ form, end }) => form === "nominal" && end <= head.end);
  if (nominal !== undefined) return { ...span, name: nominal.entity.name, entity: nominal.entity.id };
  return { ...span, name: written.replace(/^(?:the|a|an)\s+/i, ""), entity: null };
}

/** A name that the phrase cuts off is taken whole ("John D. Tarrant"); "that Whitlock once said" is Whitlock. */
function widen(scene: Scene, span: Span): Span {
  const inside = mentionsIn(scene, span).filter(({ form }) => form === "name");
  const end = Math.max(span.end, ...inside.map((mention) => mention.end));
  const written = scene.document.text.slice(span.start, end);
  const opening = /^(?:what|whom|which|that)\s+(?=\S)/i.exec(written);
  return { start: span.start + (inside.length > 0 ? (opening?.[0].length ?? 0) : 0), end };
}

/** Between an office and its holder: "of the town,", ", engineer", or the full stop of "Gov." */
const BEFORE_HOLDER =
  /^(?:\.\s|,\s+|\s+(?:of|for|at|in|from)\s+[^,.;:"“”]{1,50},\s+)(?:\p{Ll}[\p{L}-]*\s+){0,3}$/u;

/** Those who can speak; "Iowa" as a place speaks for its government. */
const SPEAKERS: ReadonlySet<string> = new Set(["person", "organization", "place", "group", "work"]);

/** "Ana Whitlock, a docker who was there": the source goes on to the end of what is said of it. */
function withApposition(text: string, span: Span): Span {
  const rest = text.slice(span.end, span.end + LONGEST_APPOSITION);
  const apposition =
    /^(?:\s\([^()\n]{1,40}\))?,?\s(?:(?:now|then|also)\s)?(?:an?\b|the\b|who\b|whose\b|one\b|former\b|\d+\b|(?:[\p{L}\p{N}’'-]+\s){1,6}(?:of|for|at|to|with)\s)[^.;:\n"“”]*/u.exec(
      rest,
    );
  if (apposition === null) return span;
  const [found] = apposition;
  const stop =
    /,\s(?:and|but|while|as|after|before|when|in|on|at|adding|saying|referring|speaking)\b|\s(?:said|says|told)\b/.exec(
      found,
    );
  const end = span.end + (stop?.index ?? found.length);
  return { start: span.start, end: endOfWords(text, span.end, end) };
}

const LONGEST_APPOSITION = 200;

const endOfWords = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && /[\s,—–-]/.test(text[end - 1]!)) end--;
  return end;
};

/** The head noun phrase of a source, before its first preposition, comma, bracket or relative clause. */
function headOf({ document }: Scene, span: Span): Span {
  const { tokens } = document;
  for (let i = tokenIndexAt(document, span.start); i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start >= span.end) break;
    const opensMore =
      (token.pos === "preposition" && token.lower !== "'s") ||
      /^(?:who|which|that|whose|[,(—–])$/.test(token.lower);
    if (opensMore && token.start > span.start) return { start: span.start, end: tokens[i - 1]!.end };
  }
  return span;
}
