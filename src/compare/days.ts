const DAY = 86_400_000;

/** How many days lie between two ISO dates. */
export const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
