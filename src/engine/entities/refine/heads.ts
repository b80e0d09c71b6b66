import { PLACE_HEADS, SURNAMES_OF_PLACES } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { isHigh } from "./capitals.ts";

/**
 * The type that a name's own words tell: "Ferndale Gardens" is no person, "Storm Prediction Center" no place,
 * "MIAMI (AP) —" before a paragraph is where it was written. `bodies` are the organisations of the text, as written.
 */
export function typeOfWords(
  document: Document,
  mention: NameMention,
  bodies: ReadonlySet<string>,
): NameMention["type"] {
  const { tokens } = document;
  const { first, last, type } = mention;
  if (isDateline(document, first, last)) return "place";
  // "the BART police": places are written out, and bodies go by four letters.
  if (last - first < 2) return type === "place" && isAcronym(tokens, first, last) ? "organization" : type;
  const head = tokens[last - 1]!;
  if (!isHigh(head.text)) return type;
  if (STREETS.test(document.text.slice(mention.start, mention.end))) return "place";
  const ofBody = bodies.has(document.text.slice(mention.start, tokens[last - 2]!.end));
  if (head.lower === "channel" && ofBody) return "organization";
  if (PLACE_HEADS.has(head.lower)) {
    if (type === "organization") return OF_BODIES_TOO.has(head.lower) ? type : "place";
    return type === "person" && !SURNAMES_OF_PLACES.has(head.lower) ? "place" : type;
  }
  if (type !== "place") return type;
  const words = tokens.slice(first, last);
  return isInstitute(words) ? "organization" : type;
}

/** Places that act as bodies do. */
const OF_BODIES_TOO = new Set("county province district parish borough lane prison".split(" "));

/** "East 26th St.", "Alder Ave. SE", "N. Alder Court" */
const STREETS =
  /\d(?:st|nd|rd|th)\s(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Place|Court)\.?(?:\s[NS]?[EW])?$|\s(?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Lane)\.?\s(?:[NS]?[EW]|[NS])$|^[NSEW]\.\s\p{Lu}\p{L}+\s(?:Court|Drive|Street|Avenue|Road|Lane|Place)$/u;

/** "Storm Prediction Center": a house is called after what is in it, an institute after what it is for. */
const isInstitute = (words: readonly Token[]): boolean =>
  words.length > 2 &&
  /^(?:center|centre|office|laboratory)$/.test(words.at(-1)!.lower) &&
  PURPOSES.has(words.at(-2)!.lower);
const PURPOSES = new Set(
  "prediction protection prevention research control coordination information investigation integration policy studies warning response analysis forecasting monitoring tracking intelligence cooperation".split(
    " ",
  ),
);

/** "ST. FERNDALE, Mich. (AP) —": capitals that open a paragraph before its agency. */
function isDateline({ tokens, sentences, text }: Document, first: number, last: number): boolean {
  const { sentence, start } = tokens[first]!;
  const opens =
    sentences[sentence]!.first === first && sentences[sentence - 1]?.block !== sentences[sentence]!.block;
  // "FERNDALE, Mich."
  const name = text.slice(start, tokens[last - 1]!.end).replace(/,\s\p{Lu}[\p{L}.]{1,5}$/u, "");
  if (!opens || name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return false;
  return /^(?:, [\p{L}. ]{2,20})?,? (?:\([\p{L} ]{2,20}\)|\([\p{L}\d/ ]{2,20}\) [—–-]|[—–-]{1,2} )/u.test(
    text.slice(tokens[last - 1]!.end, start + 90),
  );
}

/** Four capitals among words in small letters. */
const isAcronym = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^\p{Lu}{4}$/u.test(tokens[first]!.text) &&
  [tokens[first - 1], tokens[last]].some(
    (beside) => beside?.sentence === tokens[first]!.sentence && /^\p{Ll}/u.test(beside.text),
  );
