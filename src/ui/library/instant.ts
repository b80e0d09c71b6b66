/** An instant in milliseconds since 1970 as the reader's own calendar and clock have it, to the day or to the minute. */
export const formatInstant = (instant: number, locale: string, clock = false): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    ...(clock && { timeStyle: "short" }),
  }).format(instant);

/** Bytes in a unit that a reader knows: "2.4 MB". */
export function formatBytes(bytes: number, locale: string): string {
  const [unit, size] = bytes < 1e6 ? (["kilobyte", 1e3] as const) : (["megabyte", 1e6] as const);
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(
    bytes / size,
  );
}
