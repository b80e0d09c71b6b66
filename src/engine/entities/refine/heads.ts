import { PLACE_HEADS, SURNAMES_OF_PLACES } from "../../lexicon/names.ts";
import type { Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { isHigh, isUpper } from "./capitals.ts";

/** The type that a name's own words tell: "Ferndale Gardens" is no person, and "BART" no place. */
export function typeOfWords(
  tokens: readonly Token[],
  { first, last, type }: NameMention,
): NameMention["type"] {
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
