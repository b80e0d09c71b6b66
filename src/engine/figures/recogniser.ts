import { type Document, tokenIndexAt } from "../text/document.ts";
import type { Figure } from "../types.ts";
import type { NumberExpression } from "./number.ts";

/** A paragraph with its numbers; offsets are into `text` until the figures are done. */
export interface Paragraph {
  document: Document;
  /** Where the paragraph begins in the document. */
  offset: number;
  text: string;
  /** The short forms of the addresses that the document gives in full: "180 Kent". */
  addresses: ReadonlySet<string>;
  /** ISO 4217 of a plain "$". */
  dollar: string;
  /** ISO 4217 of "kr", "krona" and "kroner": of the country that the text speaks of, else null. */
  crown: string | null;
  /** The document reports a game of cricket, whose figures look like ages and shares. */
  isCricket: boolean;
}

/** A number that may be a range, with the words that bound it; what a recogniser looks at. */
export interface Quantity extends NumberExpression {
  /** The upper end of a range, else null. */
  high: number | null;
  bound: Figure["bound"];
  /** Where the bounding words begin, or the number where there are none. */
  from: number;
}

/** Says what a number is: the figure, null for one that carries no news, undefined to leave it to the next. */
export type FigureRecogniser = (quantity: Quantity, paragraph: Paragraph) => Figure | null | undefined;

/** How far around a number words tell what is spoken of, in tokens. */
const AROUND = 25;

/** Whether one of these words, lower case, stands near a number of the paragraph. */
export function speaksOf(
  { document, offset }: Paragraph,
  { start }: { start: number },
  words: ReadonlySet<string>,
): boolean {
  const at = tokenIndexAt(document, offset + start);
  return document.tokens.slice(Math.max(0, at - AROUND), at + AROUND).some(({ lower }) => words.has(lower));
}

/** The word before an offset, as written, without its full stop; "" where another character stands there. */
export const wordBefore = (text: string, at: number): string =>
  /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? "";

/** The words straight after a number, lower case, at most 60 characters. */
export const after = ({ text }: Paragraph, { end }: { end: number }): string => text.slice(end, end + 60);

/** The words straight before it, at most 60 characters. */
export const before = ({ text }: Paragraph, { from }: { from: number }): string =>
  text.slice(Math.max(0, from - 60), from);

/** A figure from a number: its span begins with the bounding words and ends where `end` says. */
export function figure(
  quantity: Quantity,
  kind: Figure["kind"],
  end: number,
  rest: Partial<Pick<Figure, "unit" | "of" | "value" | "high" | "start">> = {},
): Figure {
  return {
    start: quantity.from,
    end,
    kind,
    value: quantity.value,
    high: quantity.high,
    unit: null,
    bound: quantity.high === null ? quantity.bound : "range",
    of: null,
    ...rest,
  };
}
