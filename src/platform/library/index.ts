import type { Analysis } from "../../engine/index.ts";
import type { KeptPage } from "../../library/index.ts";

/**
 * Kept pages that tell the same event as an analysis, the likest first; the page itself (its own address) is not among
 * them. Each one's card and text are `page.latest.analysis`, which `compare` takes as it is. Resolves to nothing where
 * the library is off, in a private window, or where it cannot be read; never rejects.
 */
export async function sameEvent(_analysis: Analysis): Promise<KeptPage[]> {
  return [];
}
