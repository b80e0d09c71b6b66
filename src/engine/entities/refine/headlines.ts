import type { Document, Token } from "../../text/document.ts";
import { type NameMention, over } from "../mention.ts";
import { isHigh } from "./capitals.ts";

/** Whether a sentence is a headline in title case or in capitals, where a capital says nothing. */
export function isHeadline({ tokens, sentences }: Document, sentence: number): boolean {
  const { first, last } = sentences[sentence]!;
  // A sentence of long names ends as sentences do.
  if (/^[.!?…]/.test(tokens[last - 1]!.text)) return false;
  let words = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    if (!/^\p{L}{4,}/u.test(tokens[i]!.text)) continue;
    words++;
    if (isHigh(tokens[i]!.text)) capital++;
  }
  return words >= 3 && capital / words > 0.7;
}

/** So many words of a headline that the text names nowhere are hardly one name. */
const FEWEST_CUT = 4;
/** "of" and "the" are in small letters in names too. */
const SHORTEST = 3;

/**
 * The names of a headline in title case, where each word looks like one: such as the text below has as well stay, of
 * others what the text names stays, and no name goes over words that the text has in small letters.
 *
 * "[Calloway] Beats [Reuel]", not "[Calloway Beats Reuel To Reach Belmora Final]"
 */
export function withinHeadlines(document: Document, mentions: NameMention[]): NameMention[] {
  const { tokens } = document;
  const inHeadline = headlineTest(document);
  const below = mentions.filter(({ first }) => !inHeadline(tokens[first]!));
  if (below.length === mentions.length) return mentions;
  const types = new Map<string, NameMention["type"]>();
  for (const { first, last, type } of below) {
    types.set(wordsOf(tokens, first, last), type);
    if (type === "person") types.set(tokens[last - 1]!.text, type);
  }
  let small: Set<string> | null = null;
  return mentions.flatMap((mention) => {
    const { first, last } = mention;
    if (last - first < 2 || !inHeadline(tokens[first]!) || types.has(wordsOf(tokens, first, last)))
      return [mention];
    const parts = namedIn(document, mention, types);
    if (parts.length > 0) return parts;
    small ??= new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
    const common = tokens
      .slice(first, last)
      .filter(({ lower }) => lower.length > SHORTEST && small!.has(lower));
    const isLong = last - first >= FEWEST_CUT && common.length > 0;
    return isLong || common.length === last - first ? [] : [mention];
  });
}

const wordsOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(" ");

/** The longest of the text's names that stand within a mention, from left to right. */
function namedIn(
  document: Document,
  { first, last }: NameMention,
  types: ReadonlyMap<string, NameMention["type"]>,
): NameMention[] {
  const found: NameMention[] = [];
  for (let from = first; from < last; from++)
    for (let to = last; to > from; to--) {
      const type = types.get(wordsOf(document.tokens, from, to));
      if (type === undefined) continue;
      found.push(over(document, from, to, type));
      from = to - 1;
      break;
    }
  return found;
}

/** A test for tokens of headlines, which looks at each sentence once. */
function headlineTest(document: Document): (token: Token) => boolean {
  const known = new Map<number, boolean>();
  return ({ sentence }) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const answer = isHeadline(document, sentence);
    known.set(sentence, answer);
    return answer;
  };
}
