import { THINKING_FORMS } from "../lexicon/reporting.ts";
import { firstOverlap } from "../text/span.ts";
import type { QuoteSource, Span } from "../types.ts";
import { type Cue, cuesBetween } from "./cues.ts";
import { charBefore } from "./edges.ts";
import type { Scene } from "./scene.ts";
import { sourceOf } from "./source.ts";

/** Whose words they are, and the cue that tells it where one does. */
export interface Attribution {
  cue: Cue | null;
  source: QuoteSource | null;
}

export const NOBODY: Attribution = { cue: null, source: null };

/** `," said X` or `," X said` */
export function afterQuote(scene: Scene, cues: readonly Cue[], where: Span): Attribution {
  const { text, tokens } = scene.document;
  // `"We built it." Whitlock left, who knew`: what the next sentence says of a head is no report of the words before.
  const isNew = ".…".includes(charBefore(text, where.start));
  for (const cue of cuesBetween(cues, where.start, where.end)) {
    const isElse = cue.kind === "manner" || tokens[cue.token]!.lower.startsWith("read");
    if (isNew && (isElse || isThought(scene, cue))) continue;
    const source = sourceOf(scene, cue);
    if (source !== null) return { cue, source };
  }
  return { cue: null, source: null };
}

const isThought = ({ document }: Scene, { token }: Cue): boolean =>
  THINKING_FORMS.has(document.tokens[token]!.lower);

/** `X said: "` or `according to X, "`; the nearest cue that has a source, one of speech before one of thought. */
export function beforeQuote(scene: Scene, cues: readonly Cue[], where: Span): Attribution {
  const rank = (cue: Cue) => (isThought(scene, cue) ? 2 : isAside(scene, cue, where.end) ? 1 : 0);
  const near = cuesBetween(cues, where.start, where.end)
    .filter((cue) => firstOverlap(scene.outers, cue) === null)
    .reverse();
  for (const cue of near.sort((a, b) => rank(a) - rank(b))) {
    const source = sourceOf(scene, cue);
    if (source !== null) return { cue, source };
  }
  return { cue: null, source: null };
}

/** ", as the board had claimed, ", "— which the board noted — ": what is set into a sentence and over before its quotation. */
function isAside({ document: { tokens } }: Scene, cue: Cue, end: number): boolean {
  let opener = cue.token - 1;
  while (
    tokens[opener]?.sentence === tokens[cue.token]!.sentence &&
    !OPENING_ASIDE.has(tokens[opener]!.lower)
  ) {
    const { pos, text } = tokens[opener]!;
    if (pos === "verb" || text === ",") return false;
    opener--;
  }
  if (tokens[opener]?.sentence !== tokens[cue.token]!.sentence) return false;
  let close = cue.token + 1;
  while (tokens[close]!.end <= end && !CLOSING_ASIDE.has(tokens[close]!.text)) close++;
  return tokens[close]!.end <= end && (tokens[close]!.text !== "," || tokens[close + 1]!.end <= end);
}

const OPENING_ASIDE: ReadonlySet<string> = new Set("as which who whom when while".split(" "));
const CLOSING_ASIDE: ReadonlySet<string> = new Set([",", "—", "–"]);
