import { GENERIC_BODIES, NOT_NAMES } from "../../lexicon/names.ts";
import { HONORIFICS, NAMELIKE_OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import type { Known, NameMention } from "../mention.ts";
import { isCalledOut } from "./shouted.ts";

/** Months that are given names or surnames too, and days. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "R-Wis.", "D-Minn.": a party and a state behind a lawmaker's name. */
const PARTY_LETTER = /^[RDI]$/;

/**
 * Takes out what names nobody: "TB", "the Court" (but not "the Supreme Court"), addresses and handles, months, lone
 * forms of address, offices, "R-Wis.", and subheads in capitals.
 */
export function withoutCommonWords(
  document: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] {
  const { tokens } = document;
  const lastNames = new Set(
    mentions
      .filter(({ type, first, last }) => type === "person" && last - first > 1)
      .map(({ last }) => tokens[last - 1]!.text),
  );
  const inLowerCase = new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
  const written = new Set(mentions.map(({ start, end }) => document.text.slice(start, end)));

  const isNobody = (mention: NameMention): boolean =>
    isAddress(tokens, mention) ||
    isClause(tokens, mention) ||
    isPartyLetter(tokens, mention) ||
    NAMELIKE_OFFICES.has(document.text.slice(mention.start, mention.end).toLowerCase()) ||
    isCalledOut(document, mention, { written, inLowerCase, gazetteer }) ||
    (mention.last - mention.first === 1 && isCommonWord(mention));

  function isCommonWord({ first, type }: NameMention): boolean {
    const token = tokens[first]!;
    const { lower, text } = token;
    if (type === "person" && HONORIFICS.has(tokens[first - 1]?.lower ?? "")) return false;
    if (NOT_NAMES.has(lower) || (GENERIC_BODIES.has(lower) && type !== "group")) return true;
    const word = lower.replace(/\.$/, "");
    return HONORIFICS.has(word) || (CALENDAR.test(word) && !lastNames.has(text));
  }

  return mentions.filter((mention) => !isNobody(mention));
}

/** Addresses, handles, "Dark / Light", and numbers that were taken for people. */
function isAddress(tokens: readonly Token[], { first, last, type }: NameMention): boolean {
  const words = tokens.slice(first, last).map(({ text }) => text);
  return (
    /[@/]/.test(words.at(-1)!) ||
    words.includes("/") ||
    (type === "person" && words.some((word) => /[\d/]/.test(word))) ||
    (type === "place" && /\p{Ll}\d+$/u.test(words.at(-1)!)) ||
    // "the 3rd": a number alone.
    (words.length === 1 && /^\d+(?:st|nd|rd|th)?$/.test(words[0]!))
  );
}

const QUESTIONS = new Set("who which whose what how why".split(" "));

/** "Who Left for Northland": a headline's clause. */
const isClause = (tokens: readonly Token[], { first, last, type }: NameMention): boolean =>
  last - first > 1 && type !== "work" && QUESTIONS.has(tokens[first]!.lower);

function isPartyLetter(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const [before, hyphen] = [tokens[first - 2], tokens[first - 1]];
  if (hyphen?.text === "-" && !hyphen.spaced && PARTY_LETTER.test(before?.text ?? "")) return true;
  return /^[RDI]-\p{Lu}\p{L}+\.?$/u.test(
    tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(""),
  );
}
