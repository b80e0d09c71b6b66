import { changesOf } from "./changes.ts";
import type { KeptPage, Seen } from "./types.ts";

/** A page that is opened again within so many milliseconds is still being read. */
const SITTING = 12 * 3_600_000;

/** What there is to say of a page that has just been kept, by what was kept of it before. */
export function seenOf(before: KeptPage | null, page: KeptPage): Seen {
  const { address, earlier, latest, opened } = page;
  const changes = changesOf(page);
  if (earlier !== null && changes !== null && changes.count > 0)
    return { type: "kept", address, on: earlier.read, changes: changes.count };
  const isLongAgo = before !== null && opened - before.opened > SITTING;
  const areWhole = before?.latest.isWhole === true && latest.isWhole;
  return { type: "kept", address, on: isLongAgo ? before.opened : null, changes: areWhole ? 0 : null };
}
