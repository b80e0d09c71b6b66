import { OFFICES } from "../../lexicon/titles.ts";
import type { Document } from "../../text/document.ts";

/** Letters that the text itself gives an office, in lower case: "the District Administrator (DA)" -> "da". */
export function lettersOfOffices({ tokens }: Document): Set<string> {
  const letters = new Set<string>();
  for (const { index, text } of tokens) {
    const inside = tokens[index + 1];
    if (text !== "(" || tokens[index + 2]?.text !== ")" || !/^\p{Lu}{2,5}$/u.test(inside!.text)) continue;
    if (!OFFICES.has(tokens[index - 1]?.lower ?? "")) continue;
    const words = tokens.slice(Math.max(0, index - inside!.text.length), index);
    if (words.map(({ lower }) => lower[0]).join("") === inside!.lower) letters.add(inside!.lower);
  }
  return letters;
}
