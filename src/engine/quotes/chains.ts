import { tokenIndexAt } from "../text/document.ts";
import type { Block, Quote, QuoteSource } from "../types.ts";
import type { Quotation } from "./marks.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** A quotation whose source may be missing still. */
interface Unattributed {
  quotation: Quotation;
  source: QuoteSource | null;
  /** Somebody else's, whom the text does not tell. */
  untold: boolean;
}

/** A report by where its words begin. */
interface Report {
  start: number;
  source: QuoteSource | null;
}

/**
 * A quotation without a cue goes on with the speaker of the one before it or, where it opens a paragraph, with whose
 * words the paragraph before reports; else it is whose its paragraph is about.
 */
export function inheritSpeakers(
  scene: Scene,
  found: readonly Unattributed[],
  reports: readonly Quote[],
): void {
  const told = reports
    .map(({ contents, source }) => ({ start: contents[0]!.start, source }))
    .sort((a, b) => a.start - b.start);
  found.forEach((one, i) => {
    // A subhead is somebody's of whom the text goes on to tell, and who that is nobody can say.
    if (one.source !== null || one.untold || blockOf(scene, one.quotation.outer.start).kind === "heading")
      return;
    const last = found[i - 1];
    const { start } = one.quotation.outer;
    const report = reporterBefore(scene, told, start);
    if (report !== undefined && report.start >= (last?.quotation.outer.end ?? 0)) one.source = report.source;
    else if (last?.source != null && start - last.quotation.outer.end < 400) one.source = last.source;
    else one.source = subjectBefore(scene, start);
  });
}

/** The block that an offset is in. */
export const blockOf = (scene: Scene, offset: number): Block =>
  scene.document.blocks[blockAt(scene, offset)]!;

/** The number of the block that an offset is in. */
export const blockAt = ({ document: { blocks } }: Scene, offset: number): number =>
  Math.max(0, firstFrom(blocks, offset + 1) - 1);

/** Whose words the paragraph before reports last, for a quotation that opens a paragraph. */
function reporterBefore(scene: Scene, reports: readonly Report[], at: number): Report | undefined {
  const block = blockAt(scene, at);
  const { blocks } = scene.document;
  const last = reports[firstFrom(reports, at) - 1];
  const isOpening = block > 0 && blocks[block]!.start >= at - 1;
  return isOpening && last !== undefined && last.start >= blocks[block - 1]!.start ? last : undefined;
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
