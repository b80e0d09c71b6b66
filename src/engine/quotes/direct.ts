import { LABELLING_FORMS } from "../lexicon/reporting.ts";
import { tokenIndexAt } from "../text/document.ts";
import { spansIn } from "../text/span.ts";
import type { Quote, QuoteSource, Span } from "../types.ts";
import { type Attribution, afterQuote, beforeQuote, NOBODY } from "./attempts.ts";
import { blockAt, blockOf, inheritSpeakers } from "./chains.ts";
import type { Cue } from "./cues.ts";
import { charBefore, STOPS, wordBefore } from "./edges.ts";
import { isPassive } from "./forms.ts";
import { gestureIn } from "./gestures.ts";
import { type Joined, joinInterrupted } from "./interrupted.ts";
import { kindOf } from "./kind.ts";
import type { Quotation } from "./marks.ts";
import { subjectOf } from "./near.ts";
import { resolve } from "./resolve.ts";
import type { Scene } from "./scene.ts";
import { signature } from "./signature.ts";

interface Attributed {
  quotation: Joined;
  /** Somebody was asked it or called so, and by whom is not told: no neighbour says it. */
  untold: boolean;
  cue: Cue | null;
  source: QuoteSource | null;
  kind: "direct" | "mixed";
}

/** Direct and mixed quotations with who says them; `reports` are the indirect ones around them. */
export function readMarked(
  scene: Scene,
  quotations: readonly Quotation[],
  cues: readonly Cue[],
  reports: readonly Quote[],
): Quote[] {
  const merged = joinInterrupted(scene.document, quotations, cues);
  const found: Attributed[] = [];
  merged.forEach((quotation, i) => {
    const asked = quotation.interruption === null && isAsked(scene, quotation);
    const { cue, source } = asked ? NOBODY : attribute(scene, cues, quotation, merged[i - 1], merged[i + 1]);
    const kind = kindOf(scene, quotation, cue);
    if (kind === null) return;
    found.push({ quotation, untold: asked || isCalled(scene, quotation), cue, source, kind });
  });
  inheritSpeakers(scene, found, reports);
  return found.map(({ quotation, cue, source, kind }) => ({
    kind,
    contents: quotation.parts.map((part) => withoutLastComma(scene, part)),
    cue: cue === null ? null : { start: cue.start, end: cue.end },
    source,
  }));
}

/** A quotation that ends so is a part of the sentence that goes on behind it. */
const GOING_ON: ReadonlySet<string> = new Set([",", "?", "!", "—", "–"]);

function attribute(
  scene: Scene,
  cues: readonly Cue[],
  quotation: Joined,
  previous: Joined | undefined,
  next: Joined | undefined,
): Attribution {
  const { document } = scene;
  if (quotation.interruption !== null) {
    const inside = afterQuote(scene, cues, quotation.interruption);
    if (inside.source !== null) return inside;
  }
  const block = blockOf(scene, quotation.outer.start);
  const lastBlock = blockOf(scene, quotation.outer.end - 1);
  const sentenceEnd = endOfClause(
    scene,
    quotation.outer.end,
    Math.min(next?.outer.start ?? Infinity, lastBlock.end),
  );
  const behind = { start: quotation.outer.end, end: sentenceEnd };
  // `said it was "new" and would keep out "storms"`: marks before are no end of the clause.
  const lead = leadInto(scene, quotation, previous) ?? {
    start: startOfClause(scene, block.start, quotation.outer.start),
    end: quotation.outer.start,
  };

  // `Whitlock told the board “...” —Harbour Board`: a cue in its own sentence knows better than the line below.
  const signed = signature(scene, quotation);
  if (signed !== null) {
    const told = beforeQuote(scene, cues, lead);
    return told.source === null ? { cue: null, source: signed } : told;
  }
  const { text } = document;
  const closesWithComma = GOING_ON.has(charBefore(text, quotation.outer.end));
  // `called it a "..."`: a quotation within the writer's clause belongs to the verb before it.
  const within = lead.start < lead.end && !STOPS.has(charBefore(text, lead.end));
  const told = () => beforeQuote(scene, cues, lead);
  const tells = () => afterQuote(scene, cues, behind);
  // `Park shook her head. “No.”`: a sentence of its own that only shows who speaks.
  const shown = () => by(within ? null : gestureIn(scene, cues, pastQuote(lead, previous)));
  const shows = () =>
    by(STOPS.has(charBefore(text, behind.start)) ? reactionOf(scene, cues, lead, behind) : null);
  const attempts = closesWithComma && !within ? [tells, shown, told, shows] : [shown, told, shows, tells];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.source !== null) return found;
  }
  // `Whitlock gave another account: "..."`: a colon alone hands over to the subject of its sentence.
  if (charBefore(text, lead.end) !== ":") return NOBODY;
  const subject = subjectOf(scene, lead);
  const source = subject === undefined ? null : resolve(scene, subject);
  return { cue: null, source: source?.entity == null ? null : source };
}

const by = (source: QuoteSource | null): Attribution => ({ cue: null, source });

/** `“It is gone.” Park frowned.`; where the words before are about somebody else, it is the hearer's. */
function reactionOf(scene: Scene, cues: readonly Cue[], lead: Span, behind: Span): QuoteSource | null {
  const source = gestureIn(scene, cues, behind);
  const told = spansIn(scene.mentions, lead).filter(({ entity }) => entity.type === "person");
  return told.length === 0 || told.some(({ entity }) => entity.id === source?.entity) ? source : null;
}

/** What is narrated of a stretch in front of a quotation, behind the one before. */
const pastQuote = ({ start, end }: Span, previous: Joined | undefined): Span => ({
  start: Math.max(start, previous?.outer.end ?? 0),
  end,
});

/** `The minister would only say:` with the quotation as a paragraph of its own: the sentence that hands over to it. */
function leadInto(scene: Scene, { outer }: Joined, previous: Joined | undefined): Span | null {
  const { text, blocks } = scene.document;
  const at = blockAt(scene, outer.start);
  const before = blocks[at - 1];
  if (before === undefined || outer.start > blocks[at]!.start + 1) return null;
  if ((previous?.outer.end ?? 0) > before.start || text[before.end - 1] !== ":") return null;
  return { start: startOfClause(scene, before.start, before.end), end: before.end };
}

/** `Whitlock was asked, "Will it open?"`: not by her. */
function isAsked(scene: Scene, { outer }: Quotation): boolean {
  const { tokens } = scene.document;
  const token = wordBefore(tokens, tokenIndexAt(scene.document, outer.start));
  return (
    tokens[token]?.lower === "asked" && (tokens[token - 1]?.lower === "when" || isPassive(scene, { token }))
  );
}

/** `Whitlock was called “a disgrace”`, `has been described as “a disgrace”`: by somebody else. */
function isCalled(scene: Scene, { outer }: Quotation): boolean {
  const { tokens } = scene.document;
  const before = wordBefore(tokens, tokenIndexAt(scene.document, outer.start));
  const token = tokens[before]?.lower === "as" ? before - 1 : before;
  return LABELLING_FORMS.has(tokens[token]?.lower ?? "") && isPassive(scene, { token });
}

/** The end of the sentence that an offset stands in or before. */
function endOfClause({ document }: Scene, from: number, limit: number): number {
  const token = document.tokens[tokenIndexAt(document, from)];
  const end = token === undefined || token.start >= limit ? limit : document.sentences[token.sentence]!.end;
  return Math.max(from, Math.min(end, limit));
}

/** The beginning of the sentence that ends or goes on at an offset. */
function startOfClause({ document }: Scene, from: number, at: number): number {
  const token = document.tokens[tokenIndexAt(document, at) - 1];
  const start = token === undefined ? from : document.sentences[token.sentence]!.start;
  return Math.min(at, Math.max(from, start));
}

/** The comma before the closing mark belongs to the writer's sentence. */
function withoutLastComma({ document: { text } }: Scene, part: Span): Span {
  const shorter = part.end - part.start > 1 && text[part.end - 1] === ",";
  return shorter ? { start: part.start, end: part.end - 1 } : part;
}
