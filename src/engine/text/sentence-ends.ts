/**
 * Where sentences of news end. compromise splits at full stops well, but knows few of the abbreviations of news; this
 * joins what it cuts behind "Gen." and parts what it leaves together behind "in the U.S.".
 */
import {
  BEFORE_NUMBERS,
  MAY_END_SENTENCE,
  NEVER_ENDS_SENTENCE,
  SENTENCE_OPENERS,
} from "../lexicon/abbreviations.ts";

/** A text's sentences, as strings that join to the text; in and out. */
export function mendSentences(sentences: readonly string[]): string[] {
  const mended: string[] = [];
  for (const sentence of sentences) {
    const last = mended.at(-1);
    if (last !== undefined && goesOn(last, sentence)) mended[mended.length - 1] = last + sentence;
    else mended.push(sentence);
  }
  return mended.flatMap(partsOf);
}

/** Whether the full stop that a sentence closes with is an abbreviation's. */
function goesOn(sentence: string, next: string): boolean {
  const closed = sentence.trimEnd();
  if (!closed.endsWith(".") || closed.endsWith("..")) return false;
  const first = next.trimStart();
  // No sentence opens with a small letter, but for names like "iPhone".
  if (/^\p{Ll}[\p{Ll}\s,'’-]/u.test(first)) return true;
  const word = closed.slice(Math.max(closed.lastIndexOf(" "), closed.lastIndexOf("(")) + 1, -1);
  const lower = word.toLowerCase();
  if (BEFORE_NUMBERS.has(lower)) return /^\d/.test(first);
  if (NEVER_ENDS_SENTENCE.has(lower)) return /^["“'‘]?[\p{Lu}\d]/u.test(first);
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  if (!isInitial && !MAY_END_SENTENCE.has(lower)) return false;
  return !opensSentence(first);
}

const opensSentence = (text: string): boolean =>
  /^["“'‘(]/.test(text) || SENTENCE_OPENERS.has(/^[\p{L}’']+/u.exec(text)?.[0] ?? "");

/** "It left the U.S. The crew stayed." holds two sentences: no such word goes on inside a sentence with a capital. */
function partsOf(sentence: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let stop = sentence.indexOf(". ");
  for (; stop >= 0; stop = sentence.indexOf(". ", stop + 1)) {
    const word = sentence.slice(Math.max(from, sentence.lastIndexOf(" ", stop) + 1), stop);
    if (!MAY_END_SENTENCE.has(word.toLowerCase()) && !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) continue;
    const rest = sentence.slice(stop + 2, stop + 22).trimStart();
    if (!SENTENCE_OPENERS.has(/^[\p{L}’']+/u.exec(rest)?.[0] ?? "")) continue;
    parts.push(sentence.slice(from, stop + 2));
    from = stop + 2;
  }
  parts.push(sentence.slice(from));
  return parts.flatMap(behindQuotation);
}

/** "“It is over.” He left.": a quotation that opens a sentence and closes with its stop ends it before an opener. */
function behindQuotation(sentence: string): string[] {
  const close = CLOSING.get(sentence[0] ?? "");
  if (close === undefined) return [sentence];
  const end = sentence.indexOf(close, 1);
  if (end < 2 || end + 2 >= sentence.length || !STOPS.has(sentence[end - 1]!)) return [sentence];
  const rest = sentence.slice(end + 1).trimStart();
  if (!SENTENCE_OPENERS.has(/^[\p{L}’']+/u.exec(rest)?.[0] ?? "")) return [sentence];
  return [sentence.slice(0, sentence.length - rest.length), rest];
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
]);
const STOPS: ReadonlySet<string> = new Set([".", "!", "?"]);
