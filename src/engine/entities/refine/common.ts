import { GENERIC_BODIES, NOT_NAMES } from "../../lexicon/names.ts";
import { HONORIFICS } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { isUpper } from "./capitals.ts";

/** Months that are given names or surnames too, and days. */
const CALENDAR = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** "R-Wis.", "D-Minn.": a party and a state behind a lawmaker's name. */
const PARTY_LETTERS = new Set(["R", "D", "I"]);

/** "user@northgate", "Dark/Light" */
const isAddress = ({ text }: Token): boolean => text.includes("/") || text.includes("@");

/** A subhead holds at most so many words. */
const LONGEST_SUBHEAD = 8;

/** In a line of nothing but capitals, "CLOSING SCENE", a name of several words is none. */
function isSubhead({ tokens, sentences }: Document, { first, last }: NameMention): boolean {
  if (last - first < 2 || !isUpper(tokens[first]!.text)) return false;
  const sentence = sentences[tokens[first]!.sentence]!;
  return (
    sentence.last - sentence.first <= LONGEST_SUBHEAD &&
    tokens.slice(sentence.first, sentence.last).every(({ text }) => isUpper(text))
  );
}

/** Takes out what names nobody: "TB", "the Court" (but not "the Supreme Court"), months, "R-Wis.". */
export function withoutCommonWords(document: Document, mentions: NameMention[]): NameMention[] {
  const { tokens } = document;
  const lastNames = new Set(
    mentions
      .filter(({ type, first, last }) => type === "person" && last - first > 1)
      .map(({ last }) => tokens[last - 1]!.text),
  );
  return mentions.filter((mention) => {
    const { first, last, type } = mention;
    if (tokens.slice(first, last).some(isAddress) || isSubhead(document, mention)) return false;
    const [earlier, before] = [tokens[first - 2], tokens[first - 1]];
    const { lower, text } = tokens[first]!;
    if (before?.text === "-" && !before.spaced && PARTY_LETTERS.has(earlier?.text ?? "")) return false;
    if (text[1] === "-" && PARTY_LETTERS.has(text[0]!)) return false;
    if (last - first > 1 || (type === "person" && HONORIFICS.has(before?.lower ?? ""))) return true;
    if (NOT_NAMES.has(lower) || (GENERIC_BODIES.has(lower) && type !== "group")) return false;
    return !CALENDAR.has(lower) || lastNames.has(text);
  });
}
