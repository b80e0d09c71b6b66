/** What is told of a number, whichever it is. */
import { CARDINALS } from "../../lexicon/numbers.ts";
import type { Surroundings } from "./proposals.ts";

/** Numbers up to this are each by themselves. */
const SMALL = 3;

/** How large it is: small numbers by themselves, others by their digits. */
export const sizeOf = (value: number): number =>
  Math.abs(value) <= SMALL ? Math.abs(value) : 10 + Math.floor(Math.log10(Math.abs(value)));

/** Whether the headline gives it, in digits or as a word. */
export const isInHeadline = ({ headline }: Surroundings, value: number): boolean =>
  [...headline.keys()].some((word) => (CARDINALS.get(word) ?? Number(word)) === value);
