import { CUE_FORMS, MANNER_FORMS, PHRASAL_FORMS, SAYING_FORMS } from "../lexicon/reporting.ts";
import type { Document, Token } from "../text/document.ts";
import type { Span } from "../types.ts";
import { firstFrom } from "./scene.ts";

/** Words that report: a verb, or "according to". */
export interface Cue extends Span {
  /** Token index of the verb, or of "according". */
  token: number;
  kind: "saying" | "manner" | "labelling" | "according";
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
    cues.push({ token: i, kind: kindOf(token.lower), start: token.start, end: token.end });
  });
  return cues;
}

const kindOf = (form: string): Cue["kind"] =>
  SAYING_FORMS.has(form) ? "saying" : MANNER_FORMS.has(form) ? "manner" : "labelling";

/** "a state", "the report", "to respond": what is a noun to the tagger, or only may be done, reports nothing. */
function canBeVerb({ tokens }: Document, i: number): boolean {
  const { lower, pos, tag, relation, spaced, sentence } = tokens[i]!;
  const before = tokens[i - 1]?.sentence === sentence ? tokens[i - 1] : undefined;
  if (before?.lower === "to") return isGoingOn(tokens, i - 1);
  // "the often-repeated vow": a part of a longer word.
  if (before?.text === "-" && !spaced) return false;
  if (NEVER_NOUNS.has(lower)) return true;
  // "the promised jobs", "holding a sign", "asked to leave": they report nothing.
  const next = tokens[i + 1]?.lower ?? "";
  const isOfNoun = before !== undefined && (before.pos === "determiner" || before.pos === "possessive");
  if (isOfNoun || (TAKING_THAT.has(lower) && next !== "that") || (lower.startsWith("ask") && next === "to"))
    return false;
  // "the alleged gunman", "a letter posted on Monday"
  const isLoose =
    relation === "acl" && tag === "VERB.PastPart" && tokens[i + 1]?.pos === "preposition" && next !== "by";
  return pos === "verb" && !isLoose && !(lower === "alleged" && tokens[i + 1]?.pos === "noun");
}

/** Forms that are verbs, whatever the tagger says. */
const NEVER_NOUNS: ReadonlySet<string> = new Set(
  "said says told wrote added saying adding insisting arguing".split(" "),
);
/** "held that the law": with anything else it is no report. */
const TAKING_THAT: ReadonlySet<string> = new Set("hold holds held holding".split(" "));

/** "went on to say" does report. */
const isGoingOn = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]?.lower === "on" && GOING.has(tokens[to - 2]?.lower ?? "");

const GOING: ReadonlySet<string> = new Set("go goes going went gone".split(" "));

/** The cues between two offsets. */
export function cuesBetween(cues: readonly Cue[], from: number, to: number): Cue[] {
  const found: Cue[] = [];
  for (let i = firstFrom(cues, from); i < cues.length && cues[i]!.end <= to; i++) found.push(cues[i]!);
  return found;
}
