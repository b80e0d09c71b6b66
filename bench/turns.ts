/** Times of several works, taken in turns, so that a slow moment of the machine meets them all. */

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Rounds that warm up, and rounds that count. */
export interface Rounds {
  warm: number;
  counted: number;
}

/**
 * The milliseconds that each work takes for all the texts: the sum of each text's median. Within a round the works take
 * each text one after the other, and who begins changes from round to round. A work hears whether its time counts.
 */
export function inTurns<Name extends string>(
  works: Record<Name, (text: string, counts: boolean) => unknown>,
  texts: readonly string[],
  { warm, counted }: Rounds,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = names.map(() => texts.map((): number[] => []));
  for (let round = 0; round < warm + counted; round++)
    texts.forEach((text, t) => {
      for (let i = 0; i < names.length; i++) {
        const n = (i + round) % names.length;
        const from = performance.now();
        works[names[n]!](text, round >= warm);
        const ms = performance.now() - from;
        if (round >= warm) times[n]![t]!.push(ms);
      }
    });
  const sums = times.map((ofTexts) => ofTexts.reduce((sum, all) => sum + median(all), 0));
  return Object.fromEntries(names.map((name, n) => [name, sums[n]])) as Record<Name, number>;
}
