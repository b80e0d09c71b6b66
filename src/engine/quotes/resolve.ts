import { isSome, speakerKind } from "../lexicon/speakers.ts";
import { HONORIFICS, OFFICES } from "../lexicon/titles.ts";
import { type Token, textOf, tokensIn } from "../text/document.ts";
import { spansIn } from "../text/span.ts";
import type { QuoteSource, Span } from "../types.ts";
import { isUpper } from "./edges.ts";
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
  // "reads Whitlock's statement, “...”": a source ends where a quotation begins.
  const next = scene.outers[firstFrom(scene.outers, phrase.end)]?.start ?? text.length;
  const limit = Math.min(phrase.limit ?? text.length, next);
  const span = { start: phrase.start, end: phrase.end };
  const written = text.slice(span.start, span.end);
  const inside = spansIn(scene.mentions, span);
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
  const holder = spansIn(scene.mentions, { start: head.end, end: span.end + 60 }).find(
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
  const name = textOf(scene.document, whole).replace(/^(?:the|a|an)\s+/i, "");
  return name === "" ? null : { ...whole, name, entity: null };
}

/** What may stand behind a name and belongs to it. */
const SUFFIXES: ReadonlySet<string> = new Set(["", "Jr", "Sr", "II", "III", "IV"]);

/** The name behind an office is its holder ("the mayor of the town, Ana Whitlock"), and not somebody of whom the next clause tells. */
function holds({ document, syntax }: Scene, office: Span, holder: Span): boolean {
  const gap = tokensIn(document, { start: office.end, end: holder.start });
  const commas = gap.filter(({ text }) => text === ",").length;
  const [first, last] = [gap[0], gap.at(-1)];
  if (first === undefined || last === undefined || gap.length > LONGEST_OFFICE || commas > 1) return false;
  // "study author and research fellow Ana Whitlock": two offices without a determiner are one person's.
  const words = tokensIn(document, office);
  if (first.lower === "and")
    return (
      words.at(-1)!.tag === "NOUN.Sing" && words[0]!.pos !== "determiner" && isPerson(last) && commas === 0
    );
  if (gap.some(({ lower }) => CLOSING.has(lower))) return false;
  // "the senator accused the mayor, Ana Whitlock"
  if (gap.some(({ index }) => syntax.clauseAt(index)?.subjectBy === "own")) return false;
  // ", Rear Admiral Whitlock", "of the town, Ana Whitlock", "Gov. Whitlock"
  if (commas === 1 || first.text === ".") return true;
  // "some of the dockers Whitlock met"
  if (isSome(words.at(-1)!.lower)) return false;
  // "Secretary of State X", "Bank of Halvern economist X", but not "a lawyer for President X".
  if (!OF.has(first.lower) || gap.length < 2) return false;
  const isOffice = OFFICES.has(last.lower) || HONORIFICS.has(last.lower);
  return isUpper(last.text[0]) ? !isOffice : isPerson(last);
}

const isPerson = ({ lower }: Token): boolean => speakerKind(lower) === "person";

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
  const names = spansIn(scene.mentions, phrase).filter(({ form }) => form === "name");
  return { start: span.start, end: Math.max(phrase.end, ...names.map(({ end }) => end)) };
}
