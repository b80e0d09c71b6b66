import { speakerKind } from "../lexicon/speakers.ts";
import { HONORIFICS, OFFICES } from "../lexicon/titles.ts";
import type { QuoteSource, Span } from "../types.ts";
import { mentionsIn } from "./mentions.ts";
import { reachOf } from "./reach.ts";
import { firstFrom, type Phrase, type Scene } from "./scene.ts";
import { canSpeak } from "./speakers.ts";

const NOT_SOURCES =
  /^(?:it|this|that|these|those|there|which|what|who|whom|whose|i|we|you|one|here|nothing|something|everything)$/i;

/**
 * The source with its name resolved; null where the words are no source ("it", "this", "the tide"). The span is one
 * noun phrase as written, with title, apposition and relative clause: "Trade Minister Ana Whitlock, who was there".
 */
export function resolve(scene: Scene, phrase: Phrase): QuoteSource | null {
  const { text } = scene.document;
  const limit = phrase.limit ?? text.length;
  const span = widen(scene, ofThem(scene, phrase));
  if (span === null) return null;
  const written = text.slice(span.start, span.end);
  const inside = mentionsIn(scene, span);
  const pronoun = inside.find(
    ({ form, start, end }) => form === "pronoun" && start === span.start && end === span.end,
  );
  if (pronoun !== undefined) return { ...span, name: pronoun.entity.name, entity: pronoun.entity.id };
  if (NOT_SOURCES.test(written) && !/^\sof\s/.test(text.slice(span.end, span.end + 4))) return null;
  if (/^(?:he|she|they|him|her|them)$/i.test(written)) return { ...span, name: written, entity: null };
  const head = headOf(scene, span);
  const whole = reachOf(scene, head, span.end, limit);
  const named = inside
    .filter(({ form }) => form === "name")
    .findLast(({ end }) => end <= head.end && SUFFIX.test(text.slice(end, head.end)));
  if (named !== undefined && SPEAKERS.has(named.entity.type))
    return { ...whole, name: named.entity.name, entity: named.entity.id };
  // "the mayor of the town, Ana Whitlock, said": the office is in apposition to its holder.
  const holder = mentionsIn(scene, { start: head.end, end: span.end + 60 }).find(
    ({ start, end, entity, form }) =>
      start >= head.end && end <= limit && entity.type === "person" && form === "name",
  );
  if (holder !== undefined && holds(scene, head, holder)) {
    const all = reachOf(scene, { start: span.start, end: holder.end }, holder.end, limit);
    return { ...all, name: holder.entity.name, entity: holder.entity.id };
  }
  const nominal = inside.find(({ form, end }) => form === "nominal" && end <= head.end);
  if (nominal !== undefined) return { ...whole, name: nominal.entity.name, entity: nominal.entity.id };
  if (!canSpeak(scene, head, whole.end)) return null;
  const name = text.slice(whole.start, whole.end).replace(/^(?:the|a|an)\s+/i, "");
  return name === "" ? null : { ...whole, name, entity: null };
}

/** What may stand behind a name and belongs to it. */
const SUFFIX = /^(?:,?\s(?:Jr|Sr|I{2,3}|IV)\.?)?$/;

/** "All of them": how many of them say so is part of who does. */
function ofThem({ document: { text } }: Scene, span: Span): Span {
  if (text.slice(span.start, span.end) !== "them") return span;
  const some = /\b(?:all|both|some|many|most|several|half|one|two|three)\s+of\s$/i.exec(
    text.slice(Math.max(0, span.start - 12), span.start),
  );
  return some === null ? span : { start: span.start - some[0].length, end: span.end };
}

/** A name that the phrase cuts off is taken whole: "John D. Tarrant", "Northgate Shipping". */
function widen(scene: Scene, span: Span): Span | null {
  if (span.end <= span.start) return null;
  const inside = mentionsIn(scene, span).filter(({ form }) => form === "name");
  return {
    start: Math.min(span.start, ...inside.map((mention) => mention.start)),
    end: Math.max(span.end, ...inside.map((mention) => mention.end)),
  };
}

/** Between an office and its holder: "of the town,", ", engineer", ", Rear Admiral" or the full stop of "Gov." */
const BEFORE_HOLDER =
  /^(?:\.\s|,\s+|\s+(?:of|for|at|in|from)\s+[^,.;:"“”]{1,50},\s+)((?:\p{L}[\p{L}-]*\.?\s+){0,4})$/u;

/** The name behind an office is its holder, and not somebody of whom the next clause tells. */
function holds({ document: { text } }: Scene, office: Span, holder: Span): boolean {
  const gap = text.slice(office.end, holder.start);
  const between = BEFORE_HOLDER.exec(gap);
  if (between === null) return holdsDirectly(gap);
  if (text[office.end] === "." && !/\b\p{Lu}\p{Ll}{1,4}$/u.test(text.slice(office.start, office.end)))
    return false;
  const title = between[1]!.trim().split(/\s+/);
  return (
    between[1] === "" ||
    (!title.some((word) => /^(?:who|whose|whom|which|that|and|the)$/.test(word)) &&
      (/^\p{Lu}/u.test(title.at(-1)!) || speakerKind(title.at(-1)!) !== null))
  );
}

/** "Secretary of State X", "Bank of Halvern economist X", but not "a lawyer for President X". */
function holdsDirectly(gap: string): boolean {
  const last =
    /^\s+(?:of|for|at)\s+(?:(?!(?:the|an?|and|who|whose|which|that)\b)[\p{L}&’'.-]+\s+){0,7}?([\p{L}-]+)\s+$/u.exec(
      gap,
    )?.[1];
  if (last === undefined) return false;
  const office = OFFICES.has(last.toLowerCase());
  return /^\p{Lu}/u.test(last)
    ? !office && !HONORIFICS.has(last.toLowerCase())
    : speakerKind(last) === "person";
}

/** Those who can speak; "Iowa" as a place speaks for its government. */
const SPEAKERS: ReadonlySet<string> = new Set(["person", "organization", "place", "group", "work"]);

/** The noun phrase that a source begins with, with the names it cuts off. */
function headOf(scene: Scene, span: Span): Span {
  const phrase = scene.nouns[firstFrom(scene.nouns, span.start)];
  if (phrase === undefined || phrase.start > span.start || phrase.end > span.end) return span;
  const names = mentionsIn(scene, phrase).filter(({ form }) => form === "name");
  return { start: span.start, end: Math.max(phrase.end, ...names.map(({ end }) => end)) };
}
