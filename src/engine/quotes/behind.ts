import { isCalendarWord } from "../lexicon/calendar.ts";
import { RELATIVE_PRONOUNS, TELLING_FORMS } from "../lexicon/reporting.ts";
import { tokenIndexAt } from "../text/document.ts";
import type { QuoteSource, Span } from "../types.ts";
import { isClause, opensClause } from "./clause.ts";
import type { Cue } from "./cues.ts";
import { isSpace, STOPS } from "./edges.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** What is reported, in one part or in the two that the source stands between. */
export interface Report {
  contents: Span[];
  source: QuoteSource;
}

/** "CONTENT, said X.", "CONTENT, X, who was there, said on Monday.", "CON, said X, TENT"; null where the content follows. */
export function reportBefore(scene: Scene, cue: Cue, source: QuoteSource, clause: Span): Report | null {
  const { text, tokens } = scene.document;
  const verb = tokens[cue.token]!.lower;
  if (source.start >= cue.end) {
    const mark = text.slice(clause.start, cue.start).trimEnd().at(-1) ?? "";
    if (verb.endsWith("ing") || !PARTING.has(mark)) return null;
    const rest = { start: source.end, end: clause.end };
    return closes(scene, rest) ? report(scene, { start: clause.start, end: cue.start }, source, rest) : null;
  }
  const behind = TELLING_FORMS.has(verb) ? (hearerBehind(scene, cue, clause)?.end ?? cue.end) : cue.end;
  const rest = { start: behind, end: clause.end };
  // `Asked about it, X said: "..."`: what is said is still to come.
  const next = tokenIndexAt(scene.document, behind);
  const isToCome =
    OPENING.has(tokens[next]?.text ?? "") ||
    (tokens[next]?.text === "," && OPENING.has(tokens[next + 1]?.text ?? ""));
  if (isToCome || !closes(scene, rest)) return null;
  let comma = tokenIndexAt(scene.document, source.start) - 1;
  if (tokens[comma]?.lower === "as" || tokens[comma]?.lower === "and") comma--;
  if (tokens[comma]?.text !== "," || tokens[comma]!.start < clause.start) return null;
  // "..., when, in fact, X responded": the clause is no report of the one before it.
  const earlier = tokens.slice(Math.max(0, comma - 4), comma);
  if (earlier.some(({ lower }, i) => SUBORDINATORS.has(lower) && (earlier[i + 1]?.text ?? ",") === ","))
    return null;
  return report(scene, { start: clause.start, end: tokens[comma]!.start }, source, rest);
}

/** "told the committee", "warned Tarrant": the noun phrase straight behind the verb. */
export function hearerBehind(scene: Scene, { end }: Span, clause: Span): Span | null {
  const first = scene.nouns[firstFrom(scene.nouns, end)];
  if (first === undefined || first.end > clause.end) return null;
  const at = tokenIndexAt(scene.document, end);
  return first.first <= at + 1 && (first.first === at || scene.document.tokens[at]!.pos === "determiner")
    ? first
    : null;
}

/** They part a report from what was said. */
const PARTING: ReadonlySet<string> = new Set([",", "?", "!", "—", "–"]);
const OPENING: ReadonlySet<string> = new Set([...':"“‘«']);
const SUBORDINATORS: ReadonlySet<string> = new Set(
  "when while because although though whereas if".split(" "),
);

function report(scene: Scene, lead: Span, source: QuoteSource, rest: Span): Report | null {
  const { text } = scene.document;
  const dateline = DATELINE.exec(text.slice(lead.start, Math.min(lead.end, lead.start + 80)));
  const first = { start: lead.start + (dateline?.[0].length ?? 0), end: beforeComma(text, lead.end) };
  if (first.end - first.start < 4) return null;
  const more = continuation(scene, rest);
  // "But, he said, ...": a single word in front is no part of it.
  if (more !== null && !text.slice(first.start, first.end).includes(" ")) return { contents: [more], source };
  if (more === null && !isClause(scene, first)) return null;
  return { contents: more === null ? [first] : [first, more], source };
}

/** "HALVERN, Orsenia (AP) — " */
const DATELINE = /^\p{Lu}{3}[\p{Lu}\s.'’-]*(?:,\s[\p{L}. ]{2,20})?\s*(?:\([^()]{2,20}\)\s*)?[—–-]{1,2}\s+/u;

/** Nothing but when, where and to whom it was said stands between a report's verb and the next comma or the full stop. */
function closes({ document, verbs }: Scene, { start, end }: Span): boolean {
  const { tokens } = document;
  const first = tokenIndexAt(document, start);
  let stop = first;
  while (tokens[stop] !== undefined && tokens[stop]!.start < end && !STOPPING.has(tokens[stop]!.text)) stop++;
  if (stop === first) return true;
  const opening = tokens[first]!;
  if (!CIRCUMSTANTIAL.has(opening.pos) && !LEADING.has(opening.lower) && !isCalendarWord(opening.lower))
    return false;
  const verb = verbs[firstFrom(verbs, start)];
  if (verb === undefined || verb.first >= stop || !verb.finite) return true;
  return tokens.slice(first, verb.first).some(({ lower }) => LEADING.has(lower));
}

const STOPPING: ReadonlySet<string> = new Set([...",.;:)—–!?"]);
const CIRCUMSTANTIAL: ReadonlySet<string> = new Set(["preposition", "adverb"]);
/** They lead into when or where something was said, with or without a verb. */
const LEADING: ReadonlySet<string> = new Set(
  "to as when while after before late early earlier later yesterday today this last".split(" "),
);

/** What goes on behind the comma that closes an inserted "X said": a verb, "but ..." or a clause; null for all else. */
export function continuation(scene: Scene, { start, end }: Span): Span | null {
  const { text, tokens } = scene.document;
  const comma = start + text.slice(start, end).indexOf(",");
  const at = tokenIndexAt(scene.document, comma + 1);
  const opening = tokens[at];
  if (comma < start || opening === undefined || opening.start >= end) return null;
  if (opening.tag === "VERB.Ing" || RELATIVE_PRONOUNS.has(opening.lower) || ASIDE.has(opening.lower))
    return null;
  const verb = scene.verbs[firstFrom(scene.verbs, opening.start)];
  if (verb === undefined || verb.start >= end) return null;
  const goesOn = verb.finite && tokens.slice(at, verb.first).every(({ pos }) => pos === "adverb");
  if (!goesOn && opening.lower !== "but" && !opensClause(scene, at, end)) return null;
  let to = end;
  while (to > comma && (STOPS.has(text[to - 1]!) || isSpace(text[to - 1]))) to--;
  return { start: comma + 1, end: to };
}

const ASIDE: ReadonlySet<string> = new Set("whose whom where as while when after before during".split(" "));

/** Back over the comma that stands in front of an offset. */
export function beforeComma(text: string, at: number): number {
  let end = at;
  while (end > 0 && (text[end - 1] === "," || isSpace(text[end - 1]))) end--;
  return end;
}
