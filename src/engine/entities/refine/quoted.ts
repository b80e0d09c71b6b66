import type { Document, Token } from "../../text/document.ts";
import type { EntityType } from "../../types.ts";
import type { NameMention } from "../mention.ts";

/** So many words before it tell what stands in quotation marks. */
const REACH = 8;

/**
 * What a name is that fills quotation marks: a work ("in “Slow Water” she sang"), a law ("the ‘Harbourside’ law"),
 * null where it only names somebody or nobody ("dubbed “Gold Nora”"), undefined where it does not fill them.
 */
export function typeInQuotes(
  { tokens }: Document,
  { first, last, type }: NameMention,
): EntityType | null | undefined {
  const { sentence } = tokens[first]!;
  if (tokens[first]!.spaced || !/^["“‘']$/.test(tokens[first - 1]?.text ?? "")) return undefined;
  const close = /^[,.]$/.test(tokens[last]?.text ?? "") ? last + 1 : last;
  if (!/^["”’']$/.test(tokens[close]?.text ?? "")) return type === "misc" ? null : undefined;
  const before = tokens
    .slice(Math.max(0, first - REACH), first - 1)
    .filter((token) => token.sentence === sentence);
  if (
    before.some(({ lower }) => CALLED.has(lower)) ||
    (before.at(-1)?.lower === "as" && before.at(-2)?.lower !== "such")
  )
    return type === "misc" ? null : undefined;
  if (isLaw(tokens[close + 1], sentence)) return "law";
  return type === "misc" || (type === "person" && before.some(({ lower }) => WORKS.has(lower)))
    ? "work"
    : undefined;
}

const CALLED = new Set("dubbed nicknamed called alias aka".split(" "));
const WORKS = new Set(
  "film films movie movies show shows series sitcom musical novel novels book books album albums song songs hits hit classics classic blockbusters blockbuster fare titles title".split(
    " ",
  ),
);

const isLaw = (after: Token | undefined, sentence: number): boolean =>
  after?.sentence === sentence && /^(?:law|bill|act)$/.test(after.lower);
