import { JOINERS } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import { firstOverlap, inTextOrder } from "../../text/span.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { type Gazetteer, isFirstName } from "../tagger/gazetteer.ts";
import { isHigh, takenBy } from "./capitals.ts";
import { isHeadline } from "./headlines.ts";

/** What opens a nickname, and what closes it. */
const MARKS = new Map([
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
  ["``", "''"],
  ["''", "''"],
  ["(", ")"],
]);
/** So many tokens are a nickname at most: "Betty Lou", "T.J.", "The Fighting Reuel". */
const LONGEST = 3;

/** `Nora “Bea” Whitlock`, "Thomas (Tom) Reuel": one name, where the tagger sees two or cuts it at a mark. */
export function joinNicknames(
  document: Document,
  mentions: NameMention[],
  { dates, gazetteer }: Known,
): NameMention[] {
  const { tokens } = document;
  const taken = takenBy(mentions);
  const joined: NameMention[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const surname = MARKS.has(tokens[i]!.text) ? surnameBehind(tokens, i, gazetteer) : null;
    // The capitals of a headline say nothing.
    if (surname === null || isHeadline(document, tokens[i]!.sentence)) continue;
    // "Mary Ann “Polly” Reuel"
    const first = taken.get(i - 1)?.first ?? (isFirst(tokens, i - 2, i, gazetteer) ? i - 2 : i - 1);
    const whole = over(document, first, taken.get(surname)?.last ?? surname + 1, "person");
    if (firstOverlap(dates, whole) === null) joined.push(whole);
  }
  if (joined.length === 0) return mentions;
  const apart = mentions.filter((one) => firstOverlap(joined, one) === null);
  return [...apart, ...joined].sort(inTextOrder);
}

/** The token of the surname behind the nickname that a mark opens; null where it opens none. */
function surnameBehind(tokens: readonly Token[], open: number, gazetteer: Gazetteer): number | null {
  const mark = tokens[open]!.text;
  if (!isFirst(tokens, open - 1, open, gazetteer)) return null;
  let close = open + 1;
  while (close <= open + LONGEST && isNick(tokens[close])) close++;
  if (close > open + 1 && tokens[close]?.text === ".") close++;
  if (close === open + 1 || tokens[close]?.text !== MARKS.get(mark)) return null;
  // In brackets may stand anything; in marks a title too, but not between a first name and another.
  if (mark === "(" && !(close === open + 2 && isFirstName(gazetteer, tokens[open + 1]!))) return null;
  const behind = tokens[close + 1];
  const { sentence } = tokens[open]!;
  if (behind?.sentence !== sentence || !behind.spaced) return null;
  // "Ahmed “Abu Omar” al-Reuel"
  const isSurname = isHigh(behind.text) || JOINERS.has(behind.lower.split("-")[0]!);
  return isSurname && behind.pos !== "verb" ? close + 1 : null;
}

const isNick = (token: Token | undefined): boolean => token !== undefined && isHigh(token.text);

const isFirst = (tokens: readonly Token[], at: number, of: number, gazetteer: Gazetteer): boolean =>
  tokens[at] !== undefined &&
  tokens[at]!.sentence === tokens[of]!.sentence &&
  isHigh(tokens[at]!.text) &&
  isFirstName(gazetteer, tokens[at]!);
