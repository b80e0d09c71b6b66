import { speakerKind } from "../lexicon/speakers.ts";
import { HONORIFICS, OFFICES } from "../lexicon/titles.ts";
import { textOf, tokensIn } from "../text/document.ts";
import type { QuoteSource, Span } from "../types.ts";
import { isUpper } from "./edges.ts";
import { mentionsIn } from "./mentions.ts";
import { reachOf } from "./reach.ts";
import { firstFrom, type Phrase, type Scene } from "./scene.ts";
import { canSpeak } from "./speakers.ts";

const NOT_SOURCES: ReadonlySet<string> = new Set(
  "it this that these those there which what who whom whose i we you one here nothing something everything".split(
    " ",
  ),
);
const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "they", "him", "her", "them"]);

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
  const word = written.toLowerCase();
  if (NOT_SOURCES.has(word) && !text.startsWith(" of ", span.end)) return null;
  if (PERSONAL.has(word)) return { ...span, name: written, entity: null };
  const head = headOf(scene, span);
  const whole = reachOf(scene, head, span.end, limit);
  const named = inside
    .filter(({ form }) => form === "name")
    .findLast(
      ({ end }) => end <= head.end && SUFFIXES.has(text.slice(end, head.end).replaceAll(/[,.\s]/g, "")),
    );
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
const SUFFIXES: ReadonlySet<string> = new Set(["", "Jr", "Sr", "II", "III", "IV"]);

/** "All of them": how many of them say so is part of who does. */
function ofThem({ document, nouns }: Scene, span: Span): Span {
  const some = nouns[firstFrom(nouns, span.start) - 1];
  const isSome =
    some !== undefined &&
    textOf(document, { start: some.end, end: span.end }) === " of them" &&
    some.last - some.first === 1;
  return isSome ? { start: some.start, end: span.end } : span;
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

/** The name behind an office is its holder ("the mayor of the town, Ana Whitlock"), and not somebody of whom the next clause tells. */
function holds({ document }: Scene, office: Span, holder: Span): boolean {
  const gap = tokensIn(document, { start: office.end, end: holder.start });
  const commas = gap.filter(({ text }) => text === ",");
  const [first] = gap;
  if (first === undefined || gap.length > LONGEST_OFFICE || gap.some(({ lower }) => CLOSING.has(lower)))
    return false;
  const title = gap.slice(gap.findLastIndex(({ text }) => text === "," || text === ".") + 1);
  const last = title.at(-1);
  const isTitled = last === undefined || isUpper(last.text[0]) || speakerKind(last.lower) !== null;
  // ", Rear Admiral Whitlock", "of the town, Ana Whitlock"
  if (commas.length > 0)
    return (
      commas.length === 1 && title.length <= 4 && isTitled && (first.text === "," || OF.has(first.lower))
    );
  // "Gov. Whitlock"
  if (first.text === ".") return isTitled;
  // "Secretary of State X", "Bank of Halvern economist X", but not "a lawyer for President X".
  if (!OF.has(first.lower) || gap.length < 2 || gap.some(({ pos }) => pos === "determiner")) return false;
  const isOffice = OFFICES.has(last!.lower) || HONORIFICS.has(last!.lower);
  return isUpper(last!.text[0]) ? !isOffice : speakerKind(last!.lower) === "person";
}

const OF: ReadonlySet<string> = new Set(["of", "for", "at", "in", "from"]);
const CLOSING: ReadonlySet<string> = new Set('who whose whom which that and ; : " “ ” ('.split(" "));
/** So many words of an office stand before its holder. */
const LONGEST_OFFICE = 12;

/** Those who can speak; "Iowa" as a place speaks for its government. */
const SPEAKERS: ReadonlySet<string> = new Set(["person", "organization", "place", "group", "work"]);

/** The noun phrase that a source begins with, with the names it cuts off. */
function headOf(scene: Scene, span: Span): Span {
  const phrase = scene.nouns[firstFrom(scene.nouns, span.start)];
  if (phrase === undefined || phrase.start > span.start || phrase.end > span.end) return span;
  const names = mentionsIn(scene, phrase).filter(({ form }) => form === "name");
  return { start: span.start, end: Math.max(phrase.end, ...names.map(({ end }) => end)) };
}
