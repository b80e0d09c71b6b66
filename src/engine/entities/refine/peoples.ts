import type { Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { type Gazetteer, LISTS, listsOf, ORGANISATION } from "../tagger/gazetteer.ts";

/**
 * "group" for what is a people ("Inuit"), whatever the tagger took it for, and "place" for what is none ("a Ferndale
 * girl"); else its own type.
 */
export function typeOfPeople(
  tokens: readonly Token[],
  { type, first, last }: NameMention,
  gazetteer: Gazetteer,
): NameMention["type"] {
  if (isPeople(tokens, first, last, gazetteer)) return "group";
  return type === "group" && isPlace(tokens, first, last, gazetteer) ? "place" : type;
}

/** "a Ferndale girl", "Southside", which the lists have for places alone. */
function isPlace(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  const bits = listsOf(gazetteer, words);
  const { city, country, region, demonym } = LISTS;
  return (
    // "Saudi" is short for a country, and a people's all the same.
    ((bits & (city | country | region)) !== 0 && (bits & demonym) === 0 && !/i$/.test(words.at(-1)!)) ||
    /^(?:north|south|east|west)(?:east|west)?\s?side$/.test(words.join(" "))
  );
}

/** "Inuit", "Hindus", "North Indians": a people by the lists, where it is no place by them too. */
function isPeople(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const lists = (word: string) => listsOf(gazetteer, [word]);
  const { demonym, country, city, region } = LISTS;
  const head = lists(tokens[last - 1]!.lower);
  if ((head & demonym) === 0 || (head & (country | city | region | ORGANISATION)) !== 0) return false;
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
