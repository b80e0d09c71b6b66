import { OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import { type Sex, sexOfWord } from "./sex.ts";

/** Words for a human being, besides the offices; those with a sex of their own are in `sexOfWord`. */
const HUMANS = new Set(
  "spokesperson victim resident witness suspect teenager teen neighbour neighbor friend colleague survivor worker employee passenger supporter protester protestor demonstrator soldier expert source aide caller customer relative cousin guest participant bystander shopper patient prisoner hostage member parent child kid fan patron adviser advisor critic commentator adult pensioner migrant refugee voter shopkeeper trader".split(
    " ",
  ),
);
/** Before a word for somebody who has not been named: "the victim" may have been, "another victim" has not. */
const SOMEBODY: ReadonlySet<string> = new Set("a an another one his her their some".split(" "));

/**
 * Somebody without a name who is what a sentence tells of: "a neighbour said", "one of the victims told". Gives the
 * token of the word, or null where the token at `index` begins no such phrase.
 */
export function unnamedAt({ tokens }: Document, index: number): { head: number; sex: Sex | null } | null {
  const opener = tokens[index]!;
  if (!SOMEBODY.has(opener.lower)) return null;
  const before = tokens[index - 1];
  // Not after a comma: "Whitlock, a neighbour, said" names the neighbour.
  const opens =
    before === undefined || before.sentence !== opener.sentence || /^["“”’'—–:-]$/.test(before.text);
  if (!opens && before.pos !== "conjunction") return null;
  const isHere = (token: Token | undefined): token is Token =>
    token !== undefined && token.sentence === opener.sentence;
  let at = index + 1;
  if (opener.lower === "one" && tokens[at]?.lower === "of") {
    while (at < index + 6 && isHere(tokens[at]) && !isHuman(tokens[at]!.lower.replace(/s$/, ""))) at++;
    return isHere(tokens[at]) && at < index + 6
      ? { head: at, sex: sexOfWord(tokens[at]!.lower.replace(/s$/, "")) }
      : null;
  }
  let head = -1;
  for (; at < index + 7 && isHere(tokens[at]); at++) {
    const { pos, lower, text } = tokens[at]!;
    if (isHuman(lower)) head = at;
    else if (head >= 0) break;
    else if (!/^(?:noun|adjective|number|propernoun|possessive)$/.test(pos) && text !== "-") break;
  }
  // "A minister Ana Whitlock": the name that follows is that somebody's.
  if (head < 0 || /^\p{Lu}/u.test(tokens[head + 1]?.text ?? "")) return null;
  return { head, sex: sexOfWord(tokens[head]!.lower) };
}

const isHuman = (word: string): boolean => HUMANS.has(word) || OFFICES.has(word) || sexOfWord(word) !== null;
