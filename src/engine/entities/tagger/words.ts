/** What the tagger sees of a word by itself; each different word of a text is looked at once. */
import { feature, hashOf, mix } from "../../grammar/hash.ts";
import type { Token } from "../../text/document.ts";
import { classHash } from "./gazetteer.ts";

export interface NameForm {
  text: string;
  /** Hash of the word in lower case. */
  lower: number;
  shape: number;
  /** Its class among the words that stand in like company; 0 where it has none. */
  company: number;
  /** Names hold it: a capital somewhere, or letters behind a digit ("Northgate", "pro-Northland", "6th"). */
  marked: boolean;
  /** The same word stands somewhere in small letters. */
  small: boolean;
  /** Features of the word alone; the first `NAMING` of them name it. */
  features: Int32Array;
  /** What these say for each label, once that has been asked. */
  own: Int32Array | null;
  /** How the text uses it: bits of `USES`. */
  uses: number;
}

/** So many features of a form name the word. */
export const NAMING = 1;
/** The longest prefix and suffix that are looked at. */
const LONGEST_AFFIX = 4;

export function formsOf(tokens: readonly Token[], classes: ReadonlyMap<number, number>): NameForm[] {
  const known = new Map<string, NameForm>();
  const forms = tokens.map(({ text, lower }) => {
    let form = known.get(text);
    if (form === undefined) {
      form = formOf(text, lower, classes);
      known.set(text, form);
    }
    return form;
  });
  tokens.forEach(({ lower }, i) => {
    if (forms[i]!.marked && !forms[i]!.small) forms[i]!.small = known.has(lower);
  });
  return forms;
}

function formOf(written: string, small: string, classes: ReadonlyMap<number, number>): NameForm {
  const text = typed(written);
  const lower = typed(small);
  const word = hashOf(lower);
  const { shape, marked } = looksOf(text);
  const features = new Int32Array(marked ? 2 + 2 * LONGEST_AFFIX : 2);
  features[0] = feature(0, word);
  features[1] = feature(1, shape);
  if (marked)
    for (let n = 1; n <= LONGEST_AFFIX; n++) {
      features[2 * n] = feature(1 + n, hashOf(text, 0, Math.min(n, text.length)));
      features[2 * n + 1] = feature(5 + n, hashOf(text, Math.max(0, text.length - n)));
    }
  const company = classes.get(classHash(text)) ?? 0;
  return { text, lower: word, shape, company, marked, small: false, features, own: null, uses: 0 };
}

/** Quotation marks as pages set them and as agencies type them: most of what is learned from was typed. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["``", '"'],
  ["''", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["’s", "'s"],
]);

const typed = (written: string): string => (written.length > 2 ? undefined : TYPED.get(written)) ?? written;

/** The kinds of letters of a shape; other characters stand for themselves. */
const HIGH = 1;
const LOW = 2;
const DIGIT = 3;
/** A word that begins with two capitals. */
const ALL_HIGH = 4;

/** The shape of a word, runs folded: "Mark" is Xx, "US" XX, "A" X, "G20" Xd. */
function looksOf(text: string): { shape: number; marked: boolean } {
  let shape = 0;
  let last = 0;
  let marked = false;
  for (let i = 0; i < text.length && i < 20; i++) {
    const kind = kindOf(text.charCodeAt(i), text[i]!);
    if (kind === HIGH || (kind === LOW && last === DIGIT)) marked = true;
    if (kind !== last) shape = mix(shape, kind);
    else if (kind === HIGH && i === 1) shape = mix(shape, ALL_HIGH);
    last = kind;
  }
  return { shape, marked };
}

function kindOf(code: number, char: string): number {
  if (code >= 97 && code <= 122) return LOW;
  if (code >= 65 && code <= 90) return HIGH;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 192) return code;
  const low = char.toLowerCase();
  if (low !== char) return HIGH;
  return char.toUpperCase() !== char ? LOW : code;
}
