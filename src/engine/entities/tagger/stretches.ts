/**
 * Where names can stand. A name is words with capitals and the small words between them, so that two of three words of
 * a text need no look at all: "[Bank of Northgate] was the first in [Halvern] to" is two stretches.
 */
import type { Document, Token } from "../../text/document.ts";
import type { NameForm } from "./words.ts";

/** The tokens [first, last) of one sentence, which are read together. */
export interface Stretch {
  first: number;
  last: number;
}

/** So many small words at most stand between the capitals of one name: "Women of the Sea". */
const LONGEST_GAP = 3;

/** The stretches of a document in text order. */
export function stretchesOf({ sentences, tokens }: Document, forms: readonly NameForm[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { first, last } of sentences) {
    let open: Stretch | null = null;
    for (let i = first; i < last; i++) {
      if (!forms[i]!.marked) continue;
      // "al-Whitlock", "Kang-min"
      const from: number = i - 2 >= first && isHyphen(tokens[i - 1]!) ? i - 2 : i;
      const to: number = i + 2 < last && isHyphen(tokens[i + 1]!) ? i + 3 : i + 1;
      if (open !== null && from - open.last <= LONGEST_GAP) open.last = to;
      else {
        open = { first: from, last: to };
        stretches.push(open);
      }
    }
  }
  return stretches;
}

const isHyphen = (token: Token): boolean => token.text === "-" && !token.spaced;
