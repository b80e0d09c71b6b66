import { tokenIndexAt } from "../text/document.ts";
import type { Block, Quote, QuoteSource } from "../types.ts";
import type { Quotation } from "./marks.ts";
import { firstFrom, type Scene } from "./scene.ts";

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
  const told = outermost(reports);
  found.forEach((one, i) => {
    // A subhead is somebody's of whom the text goes on to tell, and who that is nobody can say.
    if (one.source !== null || one.asked || blockOf(scene, one.quotation.outer.start).kind === "heading")
      return;
    const last = found[i - 1];
    const next = found[i + 1];
    const between = (a: Unattributed, b: Unattributed) =>
      text.slice(a.quotation.outer.end, b.quotation.outer.start);
    const { start } = one.quotation.outer;
    const report = reportBefore(scene, told, start);
    if (report !== null && report.start >= (last?.quotation.outer.end ?? 0)) one.source = report.source;
    else if (last?.source != null && between(last, one).length < 400) one.source = last.source;
    else if (next?.source != null && between(one, next).length < 120 && !between(one, next).includes("\n"))
      one.source = next.source;
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

/** A report by where its words begin. */
interface Told {
  start: number;
  source: QuoteSource | null;
}

/** Reports in text order without those that others hold: "Whitlock added that some deny that it was built". */
function outermost(reports: readonly Quote[]): Told[] {
  const told: Told[] = [];
  let end = 0;
  for (const { contents, source } of reports.toSorted(byStart)) {
    if (contents[0]!.start < end) continue;
    told.push({ start: contents[0]!.start, source });
    end = contents.at(-1)!.end;
  }
  return told;
}

const byStart = (a: Quote, b: Quote): number => a.contents[0]!.start - b.contents[0]!.start;

/** The last report of the paragraph before, for a quotation that opens a paragraph. */
function reportBefore(scene: Scene, told: readonly Told[], at: number): Told | null {
  const block = blockAt(scene, at);
  const { blocks } = scene.document;
  if (block === 0 || blocks[block]!.start < at - 1) return null;
  const last = told[firstFrom(told, at) - 1];
  return last !== undefined && last.start >= blocks[block - 1]!.start ? last : null;
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
  // "Whitlock's profile was kept “as a tribute”": the words are about what she has.
  if (scene.document.tokens[tokenIndexAt(scene.document, found.end)]?.tag === "PART.Poss") return null;
  return { start: found.start, end: found.end, name: found.entity.name, entity: found.entity.id };
}
