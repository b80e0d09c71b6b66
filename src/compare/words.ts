import { SHARES } from "./shares.ts";

/** Of rarer words nothing is known but that they are rare: one text in twenty or fewer has them. */
const RAREST = 0.05;

/** What a rare word weighs. */
export const RARE = Math.log(1 / RAREST);

/**
 * How much a word tells of a story: the logarithm of how few texts have it, from 0 for "the" to `RARE`. The weights are
 * the same whatever is compared, so that each text is weighed once and on its own.
 */
export const weightOf = (stem: string): number => Math.log(1 / (SHARES.get(stem) ?? RAREST));

/** Names, days, numbers and words that few texts have. */
export const isRare = (key: string): boolean => weightOf(key) === RARE;
