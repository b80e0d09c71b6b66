import type { Document, Token } from "../../text/document.ts";
import type { Known, NameMention } from "../mention.ts";
import { listsOf } from "../tagger/gazetteer.ts";

/** What is called out names nobody: "click HERE", "GRAPHIC DETAIL:", a subhead in capitals, "Free Northland!". */
export function isCalledOut(
  document: Document,
  mention: NameMention,
  { written, inLowerCase, gazetteer }: Called,
): boolean {
  const { tokens } = document;
  const { first, last } = mention;
  const words = tokens.slice(first, last);
  if (
    listsOf(
      gazetteer,
      words.map(({ lower }) => lower),
    ) !== 0
  )
    return false;
  return isShouted(words, inLowerCase) || isSubhead(document, mention, written);
}

interface Called {
  /** Names as written. */
  written: ReadonlySet<string>;
  /** The words that the text has in small letters. */
  inLowerCase: ReadonlySet<string>;
  gazetteer: Known["gazetteer"];
}

/** "click HERE", "GRAPHIC DETAIL": words of the text in capitals. Short ones may be letters: "US", "WHO". */
const isShouted = (words: readonly Token[], inLowerCase: ReadonlySet<string>): boolean =>
  words.every(({ text, lower }) => text.length >= 4 && text === text.toUpperCase() && inLowerCase.has(lower));

/** A paragraph of nothing but capitals that is all name, and a name nowhere else: "CLOSING SCENE". */
function isSubhead(
  { tokens, sentences, text }: Document,
  mention: NameMention,
  written: ReadonlySet<string>,
): boolean {
  const name = text.slice(mention.start, mention.end);
  if (name !== name.toUpperCase() || mention.last - mention.first > 4) return false;
  const sentence = sentences[tokens[mention.first]!.sentence]!;
  const line = text.slice(sentence.start, sentence.end);
  if (line !== line.toUpperCase() || /[.,]/.test(line) || sentence.last - sentence.first > 8) return false;
  const title = name.toLowerCase().replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return !written.has(title);
}
