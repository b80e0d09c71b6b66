import type { Document, Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { type Gazetteer, LISTS, phraseHash } from "../tagger/gazetteer.ts";

/** "group" for what is a people ("Inuit", "Northgaters"), "place" for what only looks like one; else its own type. */
export function typeOfPeople(
  { tokens }: Document,
  { type, first, last }: NameMention,
  gazetteer: Gazetteer,
): NameMention["type"] {
  if (isPeople(tokens, first, last, gazetteer)) return "group";
  if (type === "group" && isDistrict(tokens, first, last, gazetteer)) return "place";
  const isOfPlace =
    isAdjective(tokens, first, last, gazetteer) || isTownsfolk(tokens, first, last, gazetteer);
  return type === "place" && isOfPlace ? "group" : type;
}

/** "the Benhay new district": no list has the people, and a part of a land goes by it. */
function isDistrict(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const { lower, text } = tokens[first]!;
  if (last - first > 1 || /(?:an|ese|ish|i|ic|al|ist)$/.test(lower) || !/^\p{Lu}\p{Ll}+$/u.test(text))
    return false;
  const at = tokens[last]?.lower === "new" ? last + 1 : last;
  return (
    !gazetteer.has(phraseHash([lower])) &&
    /^(?:district|county|township|prefecture|village|town)$/.test(tokens[at]?.lower ?? "")
  );
}

/** "the Northlandian president's office": no place that the lists have ends so, and an office goes by it. */
function isAdjective(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const { lower } = tokens[first]!;
  return (
    last - first === 1 &&
    /...(?:an|ese|ish)$/.test(lower) &&
    !gazetteer.has(phraseHash([lower])) &&
    tokens[first - 1]?.lower === "the" &&
    /^(?:president|government|army|parliament|prime|foreign|military|people|police|embassy)$/.test(
      tokens[last]?.text ?? "",
    )
  );
}

/** "Northgaters" of Northgate. */
function isTownsfolk(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const end = tokens[last - 1]!.lower;
  if (!/...ers$/.test(end)) return false;
  const words = tokens.slice(first, last - 1).map(({ lower }) => lower);
  const { city, region } = LISTS;
  return [end.slice(0, -3), end.slice(0, -1)].some(
    (town) => ((gazetteer.get(phraseHash([...words, town])) ?? 0) & (city | region)) !== 0,
  );
}

/** "Inuit", "Hindus", "North Indians": a people by the lists, where it is no place by them too. */
function isPeople(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const lists = (word: string) => gazetteer.get(phraseHash([word])) ?? 0;
  const { demonym, country, city, region } = LISTS;
  const head = lists(tokens[last - 1]!.lower);
  if ((head & demonym) === 0 || (head & (country | city | region)) !== 0) return false;
  if (last - first === 1) return true;
  return (
    tokens
      .slice(first, last - 1)
      .every(
        ({ lower }) =>
          (lists(lower) & demonym) !== 0 || /^(?:north|south|east|west|native|african|british)$/.test(lower),
      ) && tokens[last - 1]!.lower.endsWith("s")
  );
}
