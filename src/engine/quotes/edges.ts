/** What stands at the edges of a quotation, past its marks and white space. */
import type { Token } from "../text/document.ts";

const PASSED: ReadonlySet<string> = new Set([..." \n\t\u00a0\"“”„‘’'`«»"]);

/** The last character before an offset that is no mark and no space; empty at the beginning of the text. */
export function charBefore(text: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && PASSED.has(text[i]!)) i--;
  return text[i] ?? "";
}

/** The first character from an offset on that is no mark and no space. */
export function charBehind(text: string, at: number): string {
  let i = at;
  while (i < text.length && PASSED.has(text[i]!)) i++;
  return text[i] ?? "";
}

export const STOPS: ReadonlySet<string> = new Set([".", "…", "!", "?"]);
export const isUpper = (char: string | undefined): boolean =>
  char !== undefined && char !== char.toLowerCase() && char === char.toUpperCase();
export const isLetter = (char: string | undefined): boolean =>
  char !== undefined && char.toLowerCase() !== char.toUpperCase();
/** White space, or the edge of the text. */
export const isSpace = (char: string | undefined): boolean => char === undefined || char.trim() === "";
export const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= "0" && char <= "9";

/** The last word before a token, past punctuation, in its sentence; -1 where there is none. */
export function wordBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (tokens[i]?.pos === "punctuation") i--;
  return i;
}

/** The first word from a token on, past punctuation. */
export function wordAfter(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.pos === "punctuation") i++;
  return i;
}
