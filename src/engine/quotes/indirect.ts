import { FRONTING, RELATIVE_PRONOUNS, SAYING_FORMS } from "../lexicon/reporting.ts";
import { type Document, tokenIndexAt, tokensIn } from "../text/document.ts";
import { firstOverlap, trim } from "../text/span.ts";
import type { Quote, Span } from "../types.ts";
import { beforeComma, continuation, type Report, reportBefore } from "./behind.ts";
import { endOfRelative } from "./clause.ts";
import { contentBehind } from "./content.ts";
import { type Cue, cuesBetween } from "./cues.ts";
import { isSpace, STOPS } from "./edges.ts";
import { firstOfVerb, isNegated } from "./forms.ts";
import type { Quotation } from "./marks.ts";
import { firstFrom, type Scene } from "./scene.ts";
import { clauseComma, isFrontedIn, piecesOf, sourceOf } from "./source.ts";

/** What is reported has at least this many words. */
const LEAST_WORDS = 3;
/** Longer ones are tables and lists, no sentences; they would cost more than they tell. */
const LONGEST_CLAUSE = 3000;

/**
 * Reported speech: "X said (that) CONTENT", "CONTENT, X said", "according to X, CONTENT", "CONTENT, according to X",
 * "X told Y that CONTENT". One a cue; a report within a report is its own.
 */
export function readIndirect(scene: Scene, cues: readonly Cue[], quotations: readonly Quotation[]): Quote[] {
  const { document } = scene;
  const outers = quotations.map(({ outer }) => outer);
  const quotes: Quote[] = [];
  for (const clause of document.sentences.flatMap((sentence) => piecesOf(document.text, sentence))) {
    if (clause.end - clause.start > LONGEST_CLAUSE) continue;
    const near = cuesBetween(cues, clause.start, clause.end);
    const own: Quote[] = [];
    near.forEach((cue, i) => {
      // `"...," said X`: what follows is the source, not another report.
      const before = document.text.slice(clause.start, cue.start).trimEnd().at(-1);
      const follows = before === '"' || before === "”";
      if (follows) sourceOf(scene, cue);
      if (follows || firstOverlap(outers, cue) !== null) return;
      const report =
        cue.kind === "according" ? accordingTo(scene, cue, clause) : reported(scene, cue, clause);
      if (report === null) return;
      const next = near.find(({ kind }, at) => at > i && kind !== "manner");
      const contents = report.contents.flatMap((part, at) => {
        const isLast = at === report.contents.length - 1;
        const end = isLast && next !== undefined ? cutBefore(scene, part, next) : part.end;
        return trim(document.text, { start: part.start, end }) ?? [];
      });
      if (contents.length === 0 || contents.some((part) => isMostlyQuoted(part, outers))) return;
      const words = contents.reduce((sum, part) => sum + wordsIn(document, part), 0);
      if (words < LEAST_WORDS) return;
      own.push({
        kind: "indirect",
        contents,
        cue: { start: cue.start, end: cue.end },
        source: report.source,
      });
    });
    quotes.push(...own.filter((quote) => !isOwnThought(quote, own)));
  }
  return quotes;
}

/** "Police said they believe it was set": what they say that they think is one report, not two. */
const isOwnThought = ({ cue, source }: Quote, near: readonly Quote[]): boolean =>
  near.some(
    (outer) =>
      outer.source?.name === source?.name &&
      outer.contents.some(({ start, end }) => start <= cue!.start && cue!.end <= end),
  );

/** "said A and asked B", "said A, but Whitlock said B", "said A, adding B": the first report ends before the second. */
function cutBefore(scene: Scene, content: Span, next: Cue): number {
  if (next.start <= content.start || next.start >= content.end) return content.end;
  const { text } = scene.document;
  const joins = /(?:[,;]\s+(?:and|but|while|whereas|although|though|with)?|\s(?:and|but))\s*$/;
  const shared = joins.exec(text.slice(content.start, next.start));
  if (shared !== null) return content.start + shared.index;
  const source = sourceOf(scene, next);
  if (source === null || source.start < content.start || source.end > next.start) return content.end;
  const joined = joins.exec(text.slice(content.start, source.start));
  return joined === null ? content.end : content.start + joined.index;
}

function accordingTo(scene: Scene, cue: Cue, clause: Span): Report | null {
  const source = sourceOf(scene, cue);
  if (source === null) return null;
  const { text } = scene.document;
  if (isFrontedIn(scene, cue, clause)) {
    const comma = clauseComma(scene, source.end, clause);
    if (comma === null) return null;
    return {
      source,
      contents: [{ start: comma + 1, end: endOf(text, { start: comma + 1, end: clause.end }) }],
    };
  }
  const first = { start: clause.start, end: beforeComma(text, cue.start) };
  const rest =
    text[cue.start - 2] === "," ? continuation(scene, { start: source.end, end: clause.end }) : null;
  return { source, contents: rest === null ? [first] : [first, rest] };
}

function reported(scene: Scene, cue: Cue, clause: Span): Report | null {
  const { text, tokens } = scene.document;
  if (isNegated(scene, cue)) return null;
  const verb = tokens[cue.token]!.lower;
  const source = sourceOf(scene, cue);
  if (source === null) return null;
  const before = SAYING_FORMS.has(verb) ? reportBefore(scene, cue, source, clause) : null;
  if (before !== null) return before;
  const start = contentBehind(scene, cue, clause.end);
  if (start === null) return null;
  // "Whitlock, who has often said": the main clause may go on behind it.
  const at = firstOfVerb(tokens, cue.token) - 1;
  const relative = RELATIVE_PRONOUNS.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.text === ",";
  const end =
    relative || isFronted(scene, source, start, clause) ? endOfRelative(scene, start, clause) : clause.end;
  return { source, contents: [{ start, end: endOf(text, { start, end }) }] };
}

/** "After Whitlock said it was shut,": the main clause follows; behind "said because it was shut," that of the report does. */
function isFronted({ document }: Scene, source: Span, from: number, clause: Span): boolean {
  const [first, next] = tokensIn(document, clause);
  const opening = document.tokens[tokenIndexAt(document, from)];
  const isInFront = first !== undefined && next?.start === source.start && FRONTING.has(first.lower);
  return isInFront && !FRONTING.has(opening?.lower ?? "") && opening?.lower !== "if";
}

const endOf = (text: string, { start, end }: Span): number => {
  const semicolon = text.slice(start, end).indexOf(";");
  let at = semicolon < 0 ? end : start + semicolon;
  while (at > start && (STOPS.has(text[at - 1]!) || isSpace(text[at - 1]))) at--;
  return at;
};

/** A sentence that is a quotation with its cue has been read already. */
function isMostlyQuoted(content: Span, outers: readonly Span[]): boolean {
  let quoted = 0;
  for (let i = Math.max(0, firstFrom(outers, content.start) - 1); i < outers.length; i++) {
    const outer = outers[i]!;
    if (outer.start >= content.end) break;
    quoted += Math.max(0, Math.min(outer.end, content.end) - Math.max(outer.start, content.start));
  }
  return quoted > (content.end - content.start) * 0.5;
}

const wordsIn = ({ text }: Document, { start, end }: Span): number =>
  text.slice(start, end).split(/\s+/).length;
