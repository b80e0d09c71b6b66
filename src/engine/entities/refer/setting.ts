import { SAYING_FORMS, TELLING_FORMS } from "../../lexicon/reporting.ts";
import { readQuotations } from "../../quotes/marks.ts";
import { type Document, type Token, tokenIndexAt } from "../../text/document.ts";

/** A quotation shorter than this is a word or two in marks; whom it names is named by the writer as well. */
const SHORTEST_SPEECH = 4;

/** An apposition with more words has a verb of its own. */
const LONGEST_APPOSITION = 14;

/** Where speech stands in a document, and what part a mention plays in its sentence. */
export interface Setting {
  document: Document;
  /** For each token the quotation it stands in, or -1. */
  quotation: Int16Array;
  /** The first and the last token of each quotation. */
  quotations: { first: number; last: number }[];
  /** For each sentence its place among those that are not speech from end to end. */
  told: Int32Array;
}

export function settingOf(document: Document): Setting {
  const quotation = new Int16Array(document.tokens.length).fill(-1);
  const quotations: Setting["quotations"] = [];
  for (const { outer } of readQuotations(document)) {
    const first = tokenIndexAt(document, outer.start);
    const last = tokenIndexAt(document, outer.end - 1);
    if (last - first - 1 < SHORTEST_SPEECH) continue;
    quotation.fill(quotations.length, first, last + 1);
    quotations.push({ first, last });
  }
  const told = new Int32Array(document.sentences.length);
  let count = 0;
  for (const { index, first, last } of document.sentences) {
    const isSpeech = quotation.subarray(first, last).every((of) => of >= 0);
    told[index] = isSpeech ? count : ++count;
  }
  return { document, quotation, quotations, told };
}

/** `embedded` is the subject of a clause within the sentence: "said that Whitlock left". */
export type Role = "subject" | "embedded" | "owner" | "other";

const isVerb = ({ pos }: Token): boolean => pos === "verb" || pos === "auxiliary";
const says = (token: Token | undefined): boolean =>
  token !== undefined && (SAYING_FORMS.has(token.lower) || TELLING_FORMS.has(token.lower));

/** Whether the words [first, last) say something: "Whitlock later said", "said Whitlock". */
export function speaks({ document: { tokens } }: Setting, first: number, last: number): boolean {
  const { sentence } = tokens[first]!;
  const here = (token: Token | undefined) => (token?.sentence === sentence ? token : undefined);
  let at = last;
  while (here(tokens[at]) !== undefined && /^(?:adverb|auxiliary)$/.test(tokens[at]!.pos) && at < last + 3)
    at++;
  if (says(here(tokens[at])) || says(here(tokens[behindApposition(tokens, last)]))) return true;
  // "said Whitlock" says, and "told Whitlock" hears; of "he said Whitlock later left" he says it.
  const verb = beforeTitle(tokens, first);
  return (
    says(here(tokens[verb])) &&
    !/^t(?:ell|old)/.test(tokens[verb]!.lower) &&
    !/^(?:noun|propernoun|pronoun)$/.test(here(tokens[verb - 1])?.pos ?? "") &&
    !isVerb(tokens[last] ?? tokens[first]!)
  );
}

/** The token behind "Whitlock, the mayor," or the second comma of "a neighbour, Ana Whitlock,". */
function behindApposition(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ",") return last;
  if (says(tokens[last + 1])) return last + 1;
  for (
    let i = last + 1;
    i < last + LONGEST_APPOSITION && tokens[i]?.sentence === tokens[last]!.sentence;
    i++
  ) {
    if (tokens[i]!.text === ",") return i + 1;
    if (isVerb(tokens[i]!) || /^(?:and|but|who|which)$/.test(tokens[i]!.lower)) break;
  }
  return last;
}

/** The part that the words [first, last) play in their sentence, from what stands beside them. */
export function roleOf(setting: Setting, first: number, last: number): Role {
  const { tokens, sentences } = setting.document;
  const { sentence } = tokens[first]!;
  const after = tokens[last];
  if (after?.sentence === sentence && /^['’]s?$/.test(after.text)) return "owner";
  // "Whitlock said Tarrant promised": what one says that the other said is still hers.
  if (speaks(setting, first, last)) return isReported(setting, first) ? "embedded" : "subject";
  const at = beforeTitle(tokens, first);
  const before = tokens[at];
  if (before?.sentence === sentence && (before.pos === "preposition" || isVerb(before))) return "other";
  const acts =
    after?.sentence === sentence && (isVerb(after) || after.pos === "adverb" || after.lower === "who");
  for (let i = sentences[sentence]!.first; i < first; i++)
    if (isVerb(tokens[i]!) && setting.quotation[i]! < 0) return acts ? "embedded" : "other";
  if (acts) return "subject";
  // "Whitlock, who was there, left": the first one named, before the first verb.
  return before === undefined || before.sentence !== sentence || /^[,"“”’'—–-]$/.test(before.text)
    ? "subject"
    : "other";
}

/** The token before a name and the title in front of it: "said" of "said Trade Minister Whitlock". */
function beforeTitle(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  const { sentence } = tokens[first]!;
  while (
    at >= 0 &&
    at >= first - 6 &&
    tokens[at]!.sentence === sentence &&
    /^(?:propernoun|noun|adjective|determiner|possessive|number)$/.test(tokens[at]!.pos)
  )
    at--;
  return at;
}

/** A report in the narrator's words has begun before the token, in its sentence. */
function isReported({ document: { tokens, sentences }, quotation }: Setting, first: number): boolean {
  for (let i = sentences[tokens[first]!.sentence]!.first; i < first - 1; i++)
    if (quotation[i]! < 0 && isVerb(tokens[i]!) && says(tokens[i])) return true;
  return false;
}
