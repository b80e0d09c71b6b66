import { CUE_FORMS, DOCUMENT_NOUNS, PHRASAL_FORMS, SAYING_FORMS } from "../lexicon/reporting.ts";
import { type Document, type Token, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";

/** Words that report: a verb, or "according to". */
export interface Cue extends Span {
  /** Token index of the verb, or of "according". */
  token: number;
  kind: "saying" | "labelling" | "according";
}

/** The cues of a document in text order, those within quotation marks left out by the callers. */
export function readCues(document: Document): Cue[] {
  const cues: Cue[] = [];
  document.tokens.forEach((token, i) => {
    const next = document.tokens[i + 1];
    if (token.lower === "according" && next?.lower === "to") {
      cues.push({ token: i, kind: "according", start: token.start, end: next.end });
      return;
    }
    // "pointed out", "put it": the second word makes the verb a report.
    if (next?.sentence === token.sentence && PHRASAL_FORMS.get(token.lower)?.has(next.lower)) {
      cues.push({ token: i, kind: "saying", start: token.start, end: next.end });
      return;
    }
    if (!CUE_FORMS.has(token.lower) || !canBeVerb(document, i)) return;
    cues.push({
      token: i,
      kind: SAYING_FORMS.has(token.lower) ? "saying" : "labelling",
      start: token.start,
      end: token.end,
    });
  });
  return cues;
}

/** "a state", "the report", "no comment", "in post": a noun that looks like a verb reports nothing. */
export function canBeVerb({ tokens }: Document, i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  // "to respond", "to say more": what somebody may do is no report.
  if (before?.lower === "to" && before.sentence === token.sentence) return isGoingOn(tokens, i - 1);
  // "the often-repeated vow": a part of a longer word.
  if (before?.text === "-" && !token.spaced) return false;
  if (isPlural(tokens, i) || isOfNoun(tokens, i)) return false;
  if (token.pos === "verb") return true;
  // "asked for calm, saying": a participle, whatever the tagger says.
  if (
    before?.text === "," &&
    /^(?:saying|adding|insisting|arguing|claiming|noting|telling)$/.test(token.lower)
  )
    return true;
  if (before === undefined || before.sentence !== token.sentence)
    return /ed$|^said$|^wrote$|^told$/.test(token.lower);
  // "a sign that read": the tagger holds "that" for the sign's own.
  if (token.lower === "read" && /^(?:that|which)$/.test(before.lower)) return true;
  if (
    before.pos === "determiner" ||
    before.pos === "adjective" ||
    before.pos === "possessive" ||
    before.pos === "preposition"
  )
    return /^(?:said|told|added)$/.test(token.lower);
  return /ed$|^(?:said|says|told|wrote|writes)$/.test(token.lower);
}

/** Verbs that are no report here: "the promised jobs", "papers seen by", "holding a sign", "asked to leave", "a letter posted on". */
function isOfNoun(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1]?.lower ?? "";
  if (/^hold(?:s|ing)?$|^held$/.test(lower)) return next !== "that";
  if (/^ask/.test(lower)) return next === "to";
  if (/^(?:seen|heard|read)$/.test(lower)) return next === "by" && before?.lower !== "as";
  // "and alleged secret stations"
  if (lower === "alleged" && /^(?:adjective|noun)$/.test(tokens[i + 1]?.pos ?? "")) return true;
  if (!lower.endsWith("ed") || before === undefined) return false;
  if (/^(?:the|an?|his|her|their|its)$/.test(before.lower) || /^['’]s?$/.test(before.lower))
    return lower !== "added";
  return DOCUMENT_NOUNS.has(before.lower) && lower === "posted" && /^(?:on|to|by|in|online)$/.test(next);
}

/** "demanding answers about", "the posts mention", "five member states,": things in the plural, whatever the tagger says. */
function isPlural(tokens: readonly Token[], i: number): boolean {
  const { lower, sentence } = tokens[i]!;
  const next = tokens[i + 1];
  if (!PLURALS.test(lower) || next === undefined || next.sentence !== sentence) return false;
  // "a meeting of states parties"
  if (/^(?:of|in|for|by|with|between|among|these|those|such)$/.test(tokens[i - 1]?.lower ?? "")) return true;
  if (/^(?:of|from|about|for|and|or|including)$/.test(next.lower)) return true;
  if (/^(?:states?)$/.test(lower) && next.text === ",") return true;
  // "the Loopster posts mention"
  const named = /^\p{Lu}/u.test(tokens[i - 1]?.text ?? "") && tokens[i - 2]?.lower === "the";
  if (named && /^(?:posts|comments|messages|tweets)$/.test(lower)) return true;
  return (next.pos === "verb" || next.pos === "auxiliary") && !/ing$/.test(next.lower);
}

const PLURALS =
  /^(?:states?|claims|reports|posts|comments|remarks|notes|answers|tweets|messages|texts|promises|pledges|hopes|fears|doubts|charges|signals|estimates|rules|replies|demands|shows|cries|shouts|complaints|appeals|accounts|questions|boasts|laments)$/;

/** "went on to say" does report. */
const isGoingOn = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]?.lower === "on" && /^(?:go|goes|going|went|gone)$/.test(tokens[to - 2]?.lower ?? "");

/** The cues between two offsets. */
export function cuesBetween(document: Document, cues: readonly Cue[], from: number, to: number): Cue[] {
  const first = tokenIndexAt(document, from);
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.token >= first) high = middle;
    else low = middle + 1;
  }
  const found: Cue[] = [];
  for (let i = low; i < cues.length && cues[i]!.end <= to; i++) found.push(cues[i]!);
  return found;
}
