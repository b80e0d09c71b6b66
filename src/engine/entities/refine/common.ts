import { EPONYMS, GENERIC_BODIES, NOT_NAMES } from "../../lexicon/names.ts";
import { HONORIFICS } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { LISTS, phraseHash } from "../tagger/gazetteer.ts";
import { isHeadline } from "./headlines.ts";
import { lettersOfOffices } from "./offices.ts";
import { isCalledOut } from "./shouted.ts";

/** Months that are given names or surnames too, and days. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const SIDED = /^(?:pro|anti|non|ex|post|pre|mid|intra|inter|trans|cross|all)-\p{Lu}/u;
/** "R-Wis.", "D-Minn.": a party and a state behind a lawmaker's name. */
const PARTY_LETTER = /^[RDI]$/;

/**
 * Takes out what names nobody: "TB", "the Court" (but not "the Supreme Court"), addresses and handles, months, lone
 * forms of address, "R-Wis.", and subheads in capitals.
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
  return mentions.flatMap((mention) => {
    const named = shortened(document, mention, inLowerCase, gazetteer);
    if (named === null) return [];
    const { first, last, type } = named;
    if (/[@/]/.test(tokens[last - 1]!.text) || tokens.slice(first, last).some(({ text }) => text === "/"))
      return [];
    if (type === "person" && tokens.slice(first, last).some(({ text }) => /[\d/]/.test(text))) return [];
    if (type === "person" && last - first === 1 && isPartOfPhrase(tokens, first, written)) return [];
    // "Who Left for Northland": a headline's clause; "Gullwatch1": what somebody is called on a platform.
    if (
      last - first > 1 &&
      type !== "work" &&
      /^(?:who|which|whose|what|how|why)$/.test(tokens[first]!.lower)
    )
      return [];
    if (type === "place" && /\p{Ll}\d+$/u.test(tokens[last - 1]!.text)) return [];
    if (isPartyLetter(tokens, first, last)) return [];
    if (last - first === 1 && isSided(tokens[first]!, type, gazetteer)) return [];
    if (isEponym(tokens, last) || isThing(tokens, named) || users.has(tokens[first]!.text)) return [];
    if (isCalledOut(document, named, { written, inLowerCase, gazetteer })) return [];
    if (last - first > 1) return [named];
    const { lower, text } = tokens[first]!;
    if (type === "person" && HONORIFICS.has(tokens[first - 1]?.lower ?? "")) return [named];
    const word = lower.replace(/\.$/, "");
    if (offices.has(lower) && type === "organization") return [];
    if (NOT_NAMES.has(lower) || (GENERIC_BODIES.has(lower) && type !== "group")) return [];
    if (HONORIFICS.has(word) || (CALENDAR.test(word) && !lastNames.has(text))) return [];
    return [named];
  });
}

/** The name without what names nobody at its ends; null where nothing is left. */
function shortened(
  document: Document,
  mention: NameMention,
  inLowerCase: ReadonlySet<string>,
  gazetteer: Known["gazetteer"],
): NameMention | null {
  const { tokens } = document;
  let { first, last } = mention;
  const { type } = mention;
  // "A Bill" and "My Government" are a determiner and a common noun; "An Nasiriyah" is a town.
  if (type !== "work" && /^(?:my|our|your|his|her|their|a)$/.test(tokens[first]!.lower)) first++;
  // "gull77 Reddit account": a handle, and whose it is.
  while (last - first > 1 && HANDLE.test(tokens[first]!.text)) first++;
  // "Guilty In S.C. Church Shooting": in a headline the text's own words have capitals too.
  const [place, noun] = tokens.slice(first, last);
  if (
    type === "place" &&
    last - first === 2 &&
    isHeadline(document, place!.sentence) &&
    /^(?:church|school|hospital|hotel|college|mall|bank|store|club|court|police|fire|mayor|man|woman)$/.test(
      noun!.lower,
    ) &&
    inLowerCase.has(noun!.lower) &&
    (/^(?:\p{L}\.){2,}$/u.test(place!.text) || gazetteer.has(phraseHash([place!.lower])))
  )
    last--;
  if (first === last) return null;
  return first === mention.first && last === mention.last ? mention : over(document, first, last, type);
}

const HANDLE = /^\p{Ll}[\p{Ll}_]*\d+$/u;

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
  const side = gazetteer.get(phraseHash([text.slice(text.indexOf("-") + 1).toLowerCase()])) ?? 0;
  return type !== "group" || ((side & LISTS.demonym) === 0 && side !== 0);
}

/** "Imperial Crown", "Labour Force [Survey]", "Lord Great Chamberlain": things and offices of state. */
function isThing(tokens: readonly Token[], { first, last, type }: NameMention): boolean {
  if (type === "person")
    return (
      /^(?:lord|lady)$/.test(tokens[first - 1]?.lower ?? "") &&
      /^(?:great|high|chief|privy)$/.test(tokens[first]!.lower)
    );
  if (type !== "organization" || last - first < 2) return false;
  const after = tokens[last];
  return (
    (/^(?:crown|throne|statement|survey|budget|address)$/.test(tokens[last - 1]!.lower) &&
      !tokens.slice(first, last).some(({ lower }) => lower === "of" || lower === "for")) ||
    (after?.text === "Survey" && after.sentence === tokens[first]!.sentence)
  );
}

/** "the Feld scale", "Feld–Tarr syndrome". */
function isEponym(tokens: readonly Token[], last: number): boolean {
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

function isPartyLetter(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, hyphen] = [tokens[first - 2], tokens[first - 1]];
  if (hyphen?.text === "-" && !hyphen.spaced && PARTY_LETTER.test(before?.text ?? "")) return true;
  return /^[RDI]-\p{Lu}\p{L}+\.?$/u.test(
    tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(""),
  );
}
