import { SAYING_FORMS } from "../lexicon/reporting.ts";
import { tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";
import { isTime } from "./near.ts";
import { firstFrom, type Scene } from "./scene.ts";
import { canSpeak } from "./speakers.ts";

/** What is said of a source runs on for this many characters at most. */
const LONGEST = 220;

/**
 * How far a source reaches from its head noun: over what hangs on it ("of the board"), its age, brackets, an apposition
 * that is somebody ("an engineer at the port") and a relative clause; never over a verb of its own.
 *
 * @param known where the phrase is known to end; prepositions before it belong to the source whatever they are
 * @param before where the verb of the report begins, if it is behind the source
 */
export function reachOf(scene: Scene, head: Span, known: number, before: number): Span {
  const { text } = scene.document;
  const limit = Math.min(before, head.start + LONGEST);
  let end = head.end;
  for (let steps = 0; steps < 8; steps++) {
    const next =
      linked(scene, end, known) ??
      aside(text, end) ??
      apposition(scene, end, limit) ??
      relative(scene, end, limit);
    if (next === null || next <= end || next > limit) break;
    end = next;
  }
  return { start: head.start, end };
}

/** "of the board", "at the port" */
function linked(scene: Scene, end: number, known: number): number | null {
  const { tokens } = scene.document;
  const phrase = scene.nouns[firstFrom(scene.nouns, end)];
  const at = tokenIndexAt(scene.document, end);
  if (phrase === undefined || phrase.preposition === null || isTime(scene, phrase)) return null;
  if (phrase.first !== at + 1 || tokens[at]!.start !== end + 1) return null;
  if (phrase.end <= known) return phrase.end;
  return LINKING.has(phrase.preposition) ? phrase.end : null;
}

const LINKING: ReadonlySet<string> = new Set("of for from at with in to on".split(" "));

/** "(CDU)", ", 58", ", R-Ohio" */
function aside(text: string, end: number): number | null {
  const found = /^(?:\s\([^()\n]{1,40}\)|,\s\d{1,3}(?=[,.\s])|,\s[RDI]-[\p{L}.]+(?=[,\s]))/u.exec(
    text.slice(end, end + 48),
  );
  return found === null ? null : end + found[0].length;
}

/** ", an engineer", ", former head of the port": a noun phrase that is somebody, closed by a comma or the sentence. */
function apposition(scene: Scene, end: number, limit: number): number | null {
  const { tokens } = scene.document;
  const at = tokenIndexAt(scene.document, end);
  const phrase = scene.nouns[firstFrom(scene.nouns, end)];
  if (
    phrase === undefined ||
    !APART.has(tokens[at]?.text ?? "") ||
    phrase.first < at + 1 ||
    phrase.first > at + 3
  )
    return null;
  // ", then head of the port"; not ", leaving the port", ", which the board", ", a result".
  const between = tokens.slice(at + 1, phrase.first);
  if (between.some(({ pos, tag }) => pos === "conjunction" || tag.startsWith("VERB"))) return null;
  if (phrase.preposition !== null || isTime(scene, phrase)) return null;
  if (!canSpeak(scene, phrase, phrase.end)) return null;
  return endOfAside(scene, phrase.end, limit);
}

const APART: ReadonlySet<string> = new Set([",", "—", "–", "-"]);

/** The comma, full stop or mark that closes what is said of somebody; the limit where none does. */
function endOfAside({ document }: Scene, from: number, limit: number): number {
  let last = from;
  for (let i = tokenIndexAt(document, from); i < document.tokens.length; i++) {
    const token = document.tokens[i]!;
    if (token.start >= limit) break;
    if (
      ENDING.has(token.text) ||
      token.sentence !== document.tokens[tokenIndexAt(document, from - 1)]!.sentence
    )
      return last;
    // "who had left and | said": what joins the verb of the report is no part of it.
    if (token.tag !== "CCONJ") last = Math.min(token.end, limit);
  }
  return last;
}

const ENDING: ReadonlySet<string> = new Set([...',.;:"“”)—–']);

const RELATIVE: ReadonlySet<string> = new Set(["who", "whose", "whom", "which", "that"]);

/** ", who was there": up to its comma or the verb of the report. */
function relative(scene: Scene, end: number, limit: number): number | null {
  const { tokens } = scene.document;
  let at = tokenIndexAt(scene.document, end);
  if (tokens[at]?.text === ",") at++;
  if (!RELATIVE.has(tokens[at]?.lower ?? "") || tokens[at]!.lower === "that") return null;
  // "police, who said": the clause is a report itself.
  const verb = scene.verbs[firstFrom(scene.verbs, tokens[at]!.end)];
  const isReport =
    verb?.first === at + 1 && SAYING_FORMS.has(tokens[verb.head]!.lower) && verb.lemma !== "ask";
  const last = endOfAside(scene, tokens[at]!.end, limit);
  return !isReport && tokens[at + 2] !== undefined && tokens[at + 2]!.end <= last ? last : null;
}
