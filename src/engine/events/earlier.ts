/** A month before the event's month, or a day at least three days before its day: news of the same week is the same news. */
export function isEarlier(date: string, when: string): boolean {
  const length = Math.min(date.length, when.length, 7);
  if (date.slice(0, length) < when.slice(0, length)) return true;
  const [a, b] = [Date.parse(date.slice(0, 10)), Date.parse(when.slice(0, 10))];
  return date.length >= 10 && when.length >= 10 && b - a > 3 * 86_400_000;
}
