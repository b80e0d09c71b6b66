import type { Syntax } from "../clauses/index.ts";
import type { Document } from "../text/document.ts";
import { firstOverlap, inTextOrder, overlaps } from "../text/span.ts";
import type { Entity, Quote, Span } from "../types.ts";
import { readCues } from "./cues.ts";
import { readMarked } from "./direct.ts";
import { readIndirect } from "./indirect.ts";
import { readQuotations } from "./marks.ts";
import { type Scene, withNames } from "./scene.ts";

/** Who said what: direct, mixed and indirect quotations with their cue and source, in text order. `headed`: the dateline. */
export function readQuotes(
  document: Document,
  syntax: Syntax,
  entities: Entity[],
  headed: Span | null = null,
): Quote[] {
  const cues = readCues(document);
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort(inTextOrder);
  const names = mentions.filter(({ form }) => form === "name");
  const quotations = readQuotations(document).filter(({ outer }) => !isNickname(outer, names));
  const scene: Scene = {
    document,
    syntax,
    nouns: withNames(document, syntax.nouns, mentions),
    verbs: syntax.verbs,
    mentions,
    outers: quotations.map(({ outer }) => outer),
    sources: new Map(),
    heard: null,
  };
  const reports = readIndirect(scene, cues, quotations).map((report) => behindDateline(report, headed));
  const marked = readMarked(scene, quotations, cues, reports);
  const quotes = [...marked, ...reports].sort((a, b) => inTextOrder(a.contents[0]!, b.contents[0]!));
  return quotes;
}

/** "HALVERN (AP) — The bridge fell, police said": nobody says where it was written. */
function behindDateline(report: Quote, headed: Span | null): Quote {
  const [first, ...others] = report.contents;
  if (headed === null || first === undefined || !overlaps(first, headed)) return report;
  return { ...report, contents: [{ start: headed.end, end: first.end }, ...others] };
}

/** `Nora "Bea" Whitlock`: marks within a name quote nobody, and no report ends at them. */
function isNickname(outer: Span, names: readonly Span[]): boolean {
  const name = firstOverlap(names, outer);
  return name !== null && name.start < outer.start && outer.end < name.end;
}
