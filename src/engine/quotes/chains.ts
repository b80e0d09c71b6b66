import type { Block, QuoteSource } from "../types.ts";
import type { Quotation } from "./marks.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** A quotation whose source may be missing still. */
interface Unattributed {
  quotation: Quotation;
  source: QuoteSource | null;
  /** Somebody else's, whom the text does not tell. */
  asked: boolean;
}

/** A quotation without a cue goes on with the speaker of the one before it, or is whose its paragraph is about. */
export function inheritSpeakers(scene: Scene, found: readonly Unattributed[]): void {
  found.forEach((one, i) => {
    // A subhead is somebody's of whom the text goes on to tell, and who that is nobody can say.
    if (one.source !== null || one.asked || blockOf(scene, one.quotation.outer.start).kind === "heading")
      return;
    const last = found[i - 1];
    const { start } = one.quotation.outer;
    if (last?.source != null && start - last.quotation.outer.end < 400) one.source = last.source;
    else one.source = subjectBefore(scene, start);
  });
}

/** The block that an offset is in. */
export const blockOf = (scene: Scene, offset: number): Block =>
  scene.document.blocks[blockAt(scene, offset)]!;

/** The number of the block that an offset is in. */
export function blockAt({ document: { blocks } }: Scene, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A person named farther away than this is no longer spoken of. */
const NEAR = 260;

/** The person whom the words before a quotation are about: the last one named before it in its paragraph. */
function subjectBefore(scene: Scene, at: number): QuoteSource | null {
  const { mentions } = scene;
  let found: Scene["mentions"][number] | undefined;
  for (let i = firstFrom(mentions, at) - 1; i >= 0 && mentions[i]!.start > at - NEAR; i--) {
    found = mentions[i]!;
    if (found.end <= at && found.entity.type === "person") break;
    found = undefined;
  }
  if (found === undefined || blockAt(scene, found.start) !== blockAt(scene, at)) return null;
  return { start: found.start, end: found.end, name: found.entity.name, entity: found.entity.id };
}
