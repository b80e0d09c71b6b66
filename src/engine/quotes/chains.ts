import type { Block, Quote, QuoteSource } from "../types.ts";
import type { Quotation } from "./marks.ts";
import { firstFrom, type Scene } from "./source.ts";

/** A quotation whose source may be missing still. */
interface Unattributed {
  quotation: Quotation;
  source: QuoteSource | null;
  /** Somebody else's, whom the text does not tell. */
  asked: boolean;
}

/**
 * A quotation without a cue goes on with the speaker of the one before it, in its paragraph or the next; one that opens
 * a paragraph with whose words the paragraph before reports.
 */
export function inheritSpeakers(
  scene: Scene,
  found: readonly Unattributed[],
  reports: readonly Quote[],
): void {
  const { text } = scene.document;
  found.forEach((one, i) => {
    // A subhead is somebody's of whom the text goes on to tell, and who that is nobody can say.
    if (one.source !== null || one.asked || blockOf(scene, one.quotation.outer.start).kind === "heading")
      return;
    const last = found[i - 1];
    const next = found[i + 1];
    const between = (a: Unattributed, b: Unattributed) =>
      text.slice(a.quotation.outer.end, b.quotation.outer.start);
    if (last?.source != null && between(last, one).length < 400) one.source = last.source;
    else if (next?.source != null && between(one, next).length < 120 && !between(one, next).includes("\n"))
      one.source = next.source;
    else {
      const { start } = one.quotation.outer;
      one.source = subjectBefore(scene, start) ?? reporterBefore(scene, reports, start);
    }
  });
}

/** The block that an offset is in. */
export const blockOf = (scene: Scene, offset: number): Block =>
  scene.document.blocks[blockAt(scene, offset)]!;

/** The number of the block that an offset is in. */
function blockAt({ document: { blocks } }: Scene, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whose words the paragraph before reports last, for a quotation that opens a paragraph. */
function reporterBefore(scene: Scene, reports: readonly Quote[], at: number): QuoteSource | null {
  const block = blockAt(scene, at);
  if (block === 0 || scene.document.blocks[block]!.start < at - 1) return null;
  const before = scene.document.blocks[block - 1]!;
  return (
    reports.findLast(({ contents: [said] }) => said!.start >= before.start && said!.start < before.end)
      ?.source ?? null
  );
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
