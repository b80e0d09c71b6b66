import { PLACE_HEADS, SURNAMES_OF_PLACES } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { isHigh, isUpper } from "./capitals.ts";

/** The type that a name's own words tell: "Ferndale Gardens" is no person, "BART" no place, "FERNDALE (AP) —" is one. */
export function typeOfWords(document: Document, mention: NameMention): NameMention["type"] {
  const { tokens } = document;
  const { first, last, type } = mention;
  if (isDateline(document, mention)) return "place";
  // "the BART police": places are written out, and bodies go by four letters.
  if (last - first < 2) return type === "place" && isAcronym(tokens, first) ? "organization" : type;
  const { lower, text } = tokens[last - 1]!;
  if (!isHigh(text) || !PLACE_HEADS.has(lower)) return type;
  if (type === "organization") return OF_BODIES_TOO.has(lower) ? type : "place";
  return type === "person" && !SURNAMES_OF_PLACES.has(lower) ? "place" : type;
}

/** Places that act as bodies do. */
const OF_BODIES_TOO = new Set("county province district parish borough lane prison".split(" "));

/** Four capitals among words in small letters. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  const { text, sentence } = tokens[at]!;
  return (
    text.length === 4 &&
    isUpper(text) &&
    !text.includes(".") &&
    [tokens[at - 1], tokens[at + 1]].some(
      (beside) =>
        beside?.sentence === sentence && beside.text.toUpperCase() !== beside.text && !isHigh(beside.text),
    )
  );
}

/** So many words at most stand between a town and the agency: ", Mich." */
const LONGEST_STATE = 4;

/** "ST. FERNDALE, Mich. (AP) —": a town in capitals that opens a paragraph before its agency. */
function isDateline({ tokens, sentences }: Document, { first, last }: NameMention): boolean {
  const sentence = sentences[tokens[first]!.sentence]!;
  if (sentence.first !== first || sentences[tokens[first]!.sentence - 1]?.block === sentence.block)
    return false;
  const comma = tokens.slice(first, last).findIndex(({ text }) => text === ",");
  const town = tokens.slice(first, comma > 0 ? first + comma : last);
  if (!town.every(({ text }) => text === text.toUpperCase())) return false;
  const after = tokens.slice(last, last + LONGEST_STATE + 1);
  const agency = after.findIndex(({ text }) => text === "(" || DASHES.has(text));
  const state = after.slice(0, agency).filter(({ pos }) => pos !== "punctuation");
  return agency >= 0 && town.at(-1)!.text.length > 1 && state.every(({ text }) => isHigh(text));
}
const DASHES = new Set(["—", "–", "--"]);
