import type { Token } from "../text/document.ts";
import type { Span } from "../types.ts";
import type { Phrases } from "./phrases.ts";
import { isTensed } from "./verb-groups.ts";

/** A range of tokens that names somebody or something. */
export interface Naming extends Span {
  head: number;
  first: number;
  last: number;
}

/** Two namings of the same: "Ana Whitlock, head of the board"; "Defence Secretary" and "Mark Tarrant" side by side. */
export interface Apposition {
  first: Naming;
  second: Naming;
  /** In one phrase, as a title before a name is. */
  isTitle: boolean;
}

export function readAppositions(phrases: Phrases): Apposition[] {
  const { tokens, tree } = phrases;
  const found: Apposition[] = [];
  for (const { index, relation } of tokens) {
    const head = tree.head[index]!;
    if (head < 0) continue;
    if (relation === "appos") {
      const [one, other] = [phrases.phraseAt(head), phrases.phraseAt(index)];
      if (one === null || other === null || one === other) continue;
      // "Ana Whitlock, 42": an age, as a date beside a day, names nobody.
      if (tokens[one.head]!.pos === "number" || tokens[other.head]!.pos === "number") continue;
      if (isList(phrases, head, index)) continue;
      const [first, second] = one.first < other.first ? [one, other] : [other, one];
      if (isClosed(tokens, second)) found.push({ first, second, isTitle: false });
    } else if (relation === "nmod:desc") {
      const title = titleIn(phrases, index, head);
      if (title !== null) found.push(title);
    }
  }
  return found;
}

/** "Ana Whitlock, Mark Tarrant and Joe Bell": names with an "and" to come are a list. */
const isList = ({ tokens, tree }: Phrases, first: number, second: number): boolean =>
  tokens[first]!.pos === "propernoun" &&
  tokens[second]!.pos === "propernoun" &&
  tree.childrenOf(second).some((i) => tokens[i]!.relation === "conj");

/** "In Northgate, Ana Whitlock said": what a comma opens and a verb ends is no apposition; a second comma would close it. */
const isClosed = (tokens: readonly Token[], { first, last }: Naming): boolean =>
  tokens[first - 1]?.text !== "," || tokens[last] === undefined || !isTensed(tokens[last]);

/** "Defence Secretary Mark Tarrant": the title and the name behind it. */
function titleIn({ tokens, phraseAt }: Phrases, title: number, name: number): Apposition | null {
  const phrase = phraseAt(title);
  if (phrase === null || phrase !== phraseAt(name) || title > name) return null;
  return {
    first: naming(tokens, title, phrase.first, title + 1),
    second: naming(tokens, name, title + 1, phrase.last),
    isTitle: true,
  };
}

const naming = (tokens: readonly Token[], head: number, first: number, last: number): Naming => ({
  head,
  first,
  last,
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});
