import {
  CLAUSE_FORMS,
  QUOTING_FORMS,
  SAYING_FORMS,
  TELLING_FORMS,
  THAT_FORMS,
} from "../lexicon/reporting.ts";
import type { Document } from "../text/document.ts";
import { firstOverlap, trim } from "../text/span.ts";
import type { Quote, Span } from "../types.ts";
import { beforeComma, continuation, hearerBehind, type Report, reportBefore } from "./behind.ts";
import { endOfRelative, opensClause } from "./clause.ts";
import { type Cue, cuesBetween } from "./cues.ts";
import type { Quotation } from "./marks.ts";
import { firstFrom, type Scene } from "./scene.ts";
import { clauseComma, piecesOf, sourceOf } from "./source.ts";
import { isNegated } from "./voice.ts";

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
    const near = cuesBetween(document, cues, clause.start, clause.end);
    near.forEach((cue, i) => {
      // `"...," said X`: what follows is the source, not another report.
      const follows = /["”]\s*$/.test(document.text.slice(Math.max(clause.start, cue.start - 4), cue.start));
      if (follows || firstOverlap(outers, cue) !== null) return;
      const report =
        cue.kind === "according" ? accordingTo(scene, cue, clause) : reported(scene, cue, clause);
      if (report === null) return;
      const contents = report.contents.flatMap((part, at) => {
        const last = at === report.contents.length - 1;
        const end = last ? endBefore(scene, part, near.slice(i)) : part.end;
        return trim(document.text, { start: part.start, end }) ?? [];
      });
      if (contents.length === 0 || contents.some((part) => isMostlyQuoted(part, outers))) return;
      const words = contents.reduce((sum, part) => sum + wordsIn(document, part), 0);
      if (words < LEAST_WORDS) return;
      quotes.push({
        kind: "indirect",
        contents,
        cue: { start: cue.start, end: cue.end },
        source: report.source,
      });
    });
  }
  return quotes;
}

/** "said A and asked B", "said A, but Whitlock said B", "said A, adding B": the first report ends before the second. */
function endBefore(scene: Scene, content: Span, [cue, ...later]: readonly Cue[]): number {
  for (const next of later) {
    const end = cutBefore(scene, content, next);
    // "said that in many cases, boats had begun": so far it is no clause, and the second verb is the first one's.
    const verb = scene.verbs[firstFrom(scene.verbs, content.start)];
    const isStump =
      NO_OBJECT.test(scene.document.tokens[cue!.token]!.lower) &&
      (verb === undefined || verb.start >= end) &&
      wordsIn(scene.document, { start: content.start, end }) >= LEAST_WORDS;
    if (!isStump) return end;
  }
  return content.end;
}

/** The other one who says so takes at most so many characters. */
const BESIDE = 80;

/** Verbs of nothing but clauses: what they report has a verb. */
const NO_OBJECT =
  /^(?:sa(?:ys?|id|ying)|t(?:ells?|old|elling)|th(?:inks?|ought)|insist\p{L}*|argu\p{L}*|alleg\p{L}*|note[sd]?)$/u;

function cutBefore(scene: Scene, content: Span, next: Cue): number {
  if (next.start <= content.start || next.start >= content.end) return content.end;
  const { text } = scene.document;
  const joins = /(?:[,;]\s+(?:and|but|while|whereas|although|though|with)?|\s(?:and|but))\s*$/;
  const shared = joins.exec(text.slice(content.start, next.start));
  if (shared !== null) return content.start + shared.index;
  const source = sourceOf(scene, next);
  if (source === null || source.start < content.start || source.end > next.start) return content.end;
  const joined = joins.exec(text.slice(content.start, source.start));
  if (joined === null) return content.end;
  // "..., though Whitlock and the board said": the other one who says so stands before.
  const end = content.start + joined.index;
  const from = Math.max(content.start, end - BESIDE);
  const beside =
    /[,;]\s+(?:and|but|though|although|while|whereas)\s+(?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+\s*$/u.exec(
      text.slice(from, end),
    );
  const at = beside === null ? end : from + beside.index;
  const verb = scene.verbs[firstFrom(scene.verbs, at)];
  return verb === undefined || verb.start >= end ? at : end;
}

function accordingTo(scene: Scene, cue: Cue, clause: Span): Report | null {
  const source = sourceOf(scene, cue);
  if (source === null) return null;
  const { text } = scene.document;
  if (text.slice(clause.start, cue.start).trim().length < 4) {
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
  const lead = text.slice(clause.start, cue.start);
  if (isNegated(scene, cue) || ASKED_FIRST.test(lead) || EXPECTED.test(lead.slice(-EXPECTATION))) return null;
  const verb = tokens[cue.token]!.lower;
  const source = sourceOf(scene, cue);
  if (source === null) return null;
  const before = SAYING_FORMS.has(verb) ? reportBefore(scene, cue, source, clause) : null;
  if (before !== null) return before;
  const start = contentStart(scene, cue, clause);
  if (start === null) return null;
  const relative = RELATIVE.test(text.slice(Math.max(clause.start, cue.start - 40), cue.start));
  const end = relative ? endOfRelative(scene, start, clause) : clause.end;
  return { source, contents: [{ start, end: endOf(text, { start, end }) }] };
}

/** ", who has often", before the verb of a relative clause. */
const RELATIVE = /,\s+(?:who|which)\s+(?:(?:has|have|had|also|\p{Ll}+ly)\s+)*$/u;

/** "that", with little between it and its verb: "said on Monday that", "told the committee that". */
const THAT =
  /^\s+(?:(?:(?:on|in|at|to|by|during|after|via)\s+[^.;"“]{2,60}?|\p{Ll}+ly|(?:the\s+)?\p{L}+(?:\s+\p{L}+)?|\p{Lu}\p{Ll}+day),?\s+)?that,?\s+(?!(?:and|or|but)\b)/u;
/** "say the attack that killed two may have": nobody is told by such verbs, so what stands before "that" is a thing. */
const A_NOUN = /^\s+(?:the|an?)\s+\p{Ll}/u;
/** "said on Monday", "said in a statement": when and where it was said is no content. */
const WHEN_SAID =
  /^\s+(?:(?:on\s+)?\p{Lu}\p{Ll}+day(?:\s+(?:morning|afternoon|evening|night))?|yesterday|today|earlier|later|(?:in|at|via|on|during)\s+(?:an?|the|his|her|their|its|Twitter|Facebook)\b[\p{L} ]{0,40},|(?:in|via|during)\s+(?:an?|his|her|their|its)\s+(?:\p{L}+\s+){0,2}(?:e-?mail|statement|interview|letter|memo|tweet|post|release|conference|briefing|message|filing)(?!\s\p{L}+ed\b),?)(?=\s)/u;

/** "pointed to a bridge that was mended": what somebody pointed to is no clause. */
const SHOWN = /^(?:point|hint)(?:s|ed|ing)?\s+(?:to|at)\b/;

/** "Asked if she believed it was closed, Whitlock said": what somebody was asked is no report of hers. */
const ASKED_FIRST = /^(?:when\s+)?asked\s+(?:if|whether|about|how|why|what|when|where|who)\b[^,]*$/i;

/** An expectation stands at most so many characters before its verb. */
const EXPECTATION = 120;

/** "I expect that the board will say": it has not said so. */
const EXPECTED =
  /\b(?:expects?|expected|believes?|hopes?|thinks?|predicts?)\b[^,;.]*\b(?:will|would|may|might)\s+$/;

/** "asked him whether", "asked the mayor if" */
const ASKED = /^\s+(?:the\s+)?\p{L}+\s+(?=(?:if|whether)\s)/u;

/** "said, using words that": what somebody did beside. "said almost in tears, “...”": how it was said, and then the words. */
const NO_CONTENT = /^(?:,\s+\p{Ll}+ing\b|(?:\s+\p{Ll}+){1,3},?\s+["“])/u;

/** "claimed a mounting toll of lives": nobody says so. */
const CLAIMED =
  /^claim(?:s|ed|ing)?\s+(?:[\p{L}-]+\s+){0,3}(?:lives|life|toll|victims?|responsibility|credit|victory|asylum)\b/u;

/** "in spite of her claims, the board left": a noun. */
const PLURAL = /^(?:claims|reports|notes|posts|states|comments|promises|answers|complaints|report),\s/;

/** Where the content begins; null if no clause follows the cue. */
function contentStart(scene: Scene, cue: Cue, clause: Span): number | null {
  const { text, tokens } = scene.document;
  const verb = tokens[cue.token]!.lower;
  const rest = text.slice(cue.end, clause.end);
  const that = THAT.exec(rest);
  const isRelative =
    that !== null && NO_OBJECT.test(verb) && !/^tell|^told/.test(verb) && A_NOUN.test(that[0]);
  if (that !== null && THAT_FORMS.has(verb) && !SHOWN.test(`${verb}${rest}`) && !isRelative)
    return cue.end + that[0].length;
  const asked = /^ask/.test(verb) ? ASKED.exec(rest) : null;
  if (asked !== null) return cue.end + asked[0].length;
  if (TELLING_FORMS.has(verb)) {
    const hearer = hearerBehind(scene, cue, clause);
    if (hearer !== null) {
      const after = /^(?:\s+(?:on|in|at|by|during)\s[^.,;"“]{2,40}?)?\s+that,?\s+/.exec(
        text.slice(hearer.end, clause.end),
      );
      if (after !== null) return hearer.end + after[0].length;
      if (opensClause(scene, hearer.end, clause)) return hearer.end;
      const named = nameBehind(scene, hearer);
      if (named !== null) return named;
    }
  }
  if (!SAYING_FORMS.has(verb) || QUOTING_FORMS.has(verb) || NO_CONTENT.test(rest)) return null;
  if (CLAIMED.test(`${verb}${rest}`) || PLURAL.test(`${verb}${rest}`)) return null;
  const start = cue.end + (WHEN_SAID.exec(rest)?.[0].length ?? 0);
  if (opensClause(scene, start, clause)) return start;
  return CLAUSE_FORMS.has(verb) &&
    goesOnWithClause(scene, start, clause, !/^(?:sa[yi]|think|thought|believ)/.test(verb))
    ? start
    : null;
}

/** "told the board Whitlock stood", "tells Tarrant Northgate will pay": the name behind the hearer begins the clause. */
function nameBehind({ document: { text }, mentions, verbs }: Scene, hearer: Span): number | null {
  const name = mentions[firstFrom(mentions, hearer.start + 1)];
  if (name?.form !== "name") return null;
  const verb = verbs[firstFrom(verbs, name.end)];
  if (!verb?.finite || text.slice(name.end, verb.start).trim() !== "") return null;
  const first = mentions[firstFrom(mentions, hearer.start)];
  const isName =
    first?.form === "name" && first.start === hearer.start && /^\s$/.test(text.slice(first.end, name.start));
  const isBoard = name.end === hearer.end && /^the\s\p{Ll}+\s$/u.test(text.slice(hearer.start, name.start));
  return isName || isBoard ? name.start : null;
}

/** After a verb that takes nothing but clauses any words with a finite verb are one: "say could have been avoided". */
function goesOnWithClause(
  { document: { text }, verbs }: Scene,
  from: number,
  clause: Span,
  takesObject: boolean,
): boolean {
  if (
    !/^,?\s+(?!(?:to|in|by|of|with|and|as|for|about|on|at|so|goodbye)\b)[\p{L}\p{N}$£€]/u.test(
      text.slice(from, from + 12),
    )
  )
    return false;
  for (let i = firstFrom(verbs, from); i < verbs.length && verbs[i]!.start < clause.end; i++)
    // "added 25 points, and", "maintains a list that was": an object, whatever follows.
    if (verbs[i]!.finite) return !takesObject || !OBJECT_ENDS.test(text.slice(from + 1, verbs[i]!.start));
  return false;
}

const OBJECT_ENDS =
  /[;:]|,\s+(?:and|but)\b|\b(?:who|which|that|whose|when|where|because)\s+(?:\p{L}+\s+){0,3}$|\bto\s+(?:help|let|make|see)\s+(?:\p{L}+\s+){1,4}$/u;

const endOf = (text: string, { start, end }: Span): number => {
  const semicolon = text.slice(start, end).indexOf(";");
  let at = semicolon < 0 ? end : start + semicolon;
  while (at > start && /[.!?\s]/.test(text[at - 1]!)) at--;
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
