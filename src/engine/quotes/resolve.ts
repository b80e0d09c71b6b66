import { tokenIndexAt } from "../text/document.ts";
import { overlaps } from "../text/span.ts";
import type { QuoteSource, Span } from "../types.ts";
import type { Scene } from "./source.ts";

const NOT_SOURCES =
  /^(?:it|this|that|these|those|there|which|what|who|whom|whose|i|we|you|one|here|nothing|something|everything)$/i;

/**
 * The source with its name resolved; null where the words are no source ("it", "this"). The span keeps the words as
 * written, with titles and apposition: "Trade Minister Ana Whitlock, who was there".
 */
export function resolve(scene: Scene, span: Span): QuoteSource | null {
  const { text } = scene.document;
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
    ({ entity, form }) => entity.type === "person" && form === "name",
  );
  if (holder !== undefined && holder.start >= head.end && holder.start <= span.end + 4) {
    const gap = text.slice(head.end, holder.start);
    if (/^(?:[^,]{0,60},|\.)\s+$/.test(gap))
      return {
        start: span.start,
        end: Math.max(whole.end, holder.end),
        name: holder.entity.name,
        entity: holder.entity.id,
      };
  }
  const nominal = inside.find(({ form, end }) => form === "nominal" && end <= head.end);
  if (nominal !== undefined) return { ...span, name: nominal.entity.name, entity: nominal.entity.id };
  return { ...span, name: written.replace(/^(?:the|a|an)\s+/i, ""), entity: null };
}

/** Those who can speak; "Iowa" as a place speaks for its government. */
const SPEAKERS: ReadonlySet<string> = new Set(["person", "organization", "place", "group", "work"]);

/** "Ana Whitlock, a docker who was there": the source goes on to the end of what is said of it. */
function withApposition(text: string, span: Span): Span {
  const rest = text.slice(span.end, span.end + LONGEST_APPOSITION);
  const apposition =
    /^(?:\s\([^()\n]{1,40}\))?,?\s(?:an?|the|who|whose|one|head|chief|former|senior|professor|director|president|chairman|chair|\d+)\b[^.;:\n"“”]*/u.exec(
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
      /^(?:who|which|that|whose|[,(—–-])$/.test(token.lower);
    if (opensMore && token.start > span.start) return { start: span.start, end: tokens[i - 1]!.end };
  }
  return span;
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
