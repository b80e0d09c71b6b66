import type { Reading } from "../reading.ts";
import type { NewsEvent } from "../types.ts";

/** The main event and the events the article recalls. */
export function readEvents(_reading: Reading): { event: NewsEvent | null; background: NewsEvent[] } {
  return { event: null, background: [] };
}
