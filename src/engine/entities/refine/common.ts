import { EPONYMS, GENERIC_BODIES, NOT_NAMES } from "../../lexicon/names.ts";
import { HONORIFICS, NAMELIKE_OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import type { Known, NameMention } from "../mention.ts";
import { LISTS, listsOf } from "../tagger/gazetteer.ts";
import { lettersOfOffices } from "./offices.ts";
import { shortened } from "./shorten.ts";
import { isCalledOut } from "./shouted.ts";

/** Months that are given names or surnames too, and days. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const SIDED = /^(?:pro|anti|non|ex|post|pre|mid|intra|inter|trans|cross|all)-\p{Lu}/u;
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
  const offices = lettersOfOffices(document);
  const users = usersOf(document);
  const written = new Set(mentions.map(({ start, end }) => document.text.slice(start, end)));

  const isNobody = (mention: NameMention): boolean =>
    isAddress(tokens, mention) ||
    isClause(tokens, mention) ||
    isPartyLetter(tokens, mention) ||
    isEponym(tokens, mention) ||
    isThing(tokens, mention) ||
    users.has(tokens[mention.first]!.text) ||
    NAMELIKE_OFFICES.has(document.text.slice(mention.start, mention.end).toLowerCase()) ||
    isCalledOut(document, mention, { written, inLowerCase, gazetteer }) ||
    (mention.last - mention.first === 1 && isCommonWord(mention));

  function isCommonWord({ first, type }: NameMention): boolean {
    const token = tokens[first]!;
    const { lower, text } = token;
    if (isSided(token, type, gazetteer)) return true;
    if (type === "person" && isPartOfPhrase(tokens, first, written)) return true;
    if (type === "person" && HONORIFICS.has(tokens[first - 1]?.lower ?? "")) return false;
    if (type === "organization" && offices.has(lower)) return true;
    if (NOT_NAMES.has(lower) || (GENERIC_BODIES.has(lower) && type !== "group")) return true;
    const word = lower.replace(/\.$/, "");
    return HONORIFICS.has(word) || (CALENDAR.test(word) && !lastNames.has(text));
  }

  return mentions
    .map((mention) => shortened(document, mention, inLowerCase, gazetteer))
    .filter((mention): mention is NameMention => mention !== null && !isNobody(mention));
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

/** "Who Left for Northland": a headline's clause. */
const isClause = (tokens: readonly Token[], { first, last, type }: NameMention): boolean =>
  last - first > 1 && type !== "work" && /^(?:who|which|whose|what|how|why)$/.test(tokens[first]!.lower);

/** "the username GullWatcher": what somebody is called on a platform, as written. */
const usersOf = ({ tokens }: Document): Set<string> =>
  new Set(
    tokens
      .filter(({ index }) => /^(?:usernames?|handles?|hashtags?)$/.test(tokens[index - 1]?.lower ?? ""))
      .map(({ text }) => text)
      .filter((text) => /^\p{Lu}/u.test(text)),
  );

/** "pro-Northland", "intra-Northland": an adjective, unless a people is called so. */
function isSided({ text }: Token, type: NameMention["type"], gazetteer: Known["gazetteer"]): boolean {
  if (!SIDED.test(text)) return false;
  const side = listsOf(gazetteer, [text.slice(text.indexOf("-") + 1).toLowerCase()]);
  return type !== "group" || ((side & LISTS.demonym) === 0 && side !== 0);
}

/** "Imperial Crown", "Labour Force [Survey]": things. */
function isThing(tokens: readonly Token[], { first, last, type }: NameMention): boolean {
  if (type !== "organization" || last - first < 2) return false;
  const after = tokens[last];
  return (
    (/^(?:crown|throne|statement|survey|budget|address)$/.test(tokens[last - 1]!.lower) &&
      !tokens.slice(first, last).some(({ lower }) => lower === "of" || lower === "for")) ||
    (after?.text === "Survey" && after.sentence === tokens[first]!.sentence)
  );
}

/** "the Feld scale", "Feld–Tarr syndrome". */
function isEponym(tokens: readonly Token[], { last }: NameMention): boolean {
  const after = tokens[last];
  if (after === undefined || after.sentence !== tokens[last - 1]!.sentence) return false;
  if (EPONYMS.has(after.lower) && after.text === after.lower) return true;
  const joined = /^[-–]$/.test(after.text) && !after.spaced && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? "");
  return joined && EPONYMS.has(tokens[last + 2]?.lower ?? "");
}

/** "Value" of "Value Added Tax": a common noun with more capitals behind it. */
function isPartOfPhrase(tokens: readonly Token[], at: number, written: ReadonlySet<string>): boolean {
  const { sentence, tags, text } = tokens[at]!;
  const after = tokens[at + 1];
  return (
    after?.sentence === sentence &&
    !tags.has("Person") &&
    !tags.has("FirstName") &&
    /^\p{Lu}\p{Ll}/u.test(after.text) &&
    !written.has(after.text) &&
    isCommonNoun(tokens[at + 2] ?? after, sentence) &&
    tokens.every((token) => token.text !== text || token.index === at)
  );
}

/** Capitals that close as a tax or a plan do. */
const isCommonNoun = ({ lower, sentence }: Token, here: number): boolean =>
  sentence === here &&
  /^(?:tax|plan|scheme|fund|index|programme|program|test|rate|report|system|card|act|bill)$/.test(lower);

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
