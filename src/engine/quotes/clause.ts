import { tokenIndexAt, tokensIn } from "../text/document.ts";
import type { Span } from "../types.ts";
import { opensClause } from "./content.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** "throughout ", in characters. */
const LONGEST_PREPOSITION = 12;

/**
 * Where the main clause goes on behind what is reported in a relative one: "who says the pier will close, met the
 * mayor". `from` is where the report begins; the end of the sentence where nothing goes on.
 */
export function endOfRelative(scene: Scene, from: number, clause: Span): number {
  const { text, tokens } = scene.document;
  // "who says that if it rains, the pier will close": the first comma is the condition's.
  const conditional = SUBORDINATORS.has(tokens[tokenIndexAt(scene.document, from)]?.lower ?? "");
  let comma = text.indexOf(",", from);
  if (conditional && comma >= 0) comma = text.indexOf(",", comma + 1);
  // "In the board, which says that it closes, the members ...": what a preposition opens has its clause still to come.
  const opening = scene.nouns[firstFrom(scene.nouns, clause.start)];
  const isFronted = opening?.preposition != null && opening.start - clause.start < LONGEST_PREPOSITION;
  if (isFronted && comma >= 0 && comma < clause.end) return comma;
  for (; comma >= 0 && comma < clause.end; comma = text.indexOf(",", comma + 1)) {
    const verb = scene.verbs[firstFrom(scene.verbs, comma)];
    const goesOn = verb?.finite === true && text.slice(comma + 1, verb.start).trim() === "";
    if (goesOn || opensClause(scene, tokenIndexAt(scene.document, comma + 1), clause.end)) return comma;
  }
  return clause.end;
}

/** Words with a finite verb of their own, which no relative pronoun and no conjunction governs. */
export function isClause({ document, verbs }: Scene, { start, end }: Span): boolean {
  const tokens = tokensIn(document, { start, end });
  // "As the woman, Ana Whitlock, explains that ...": its verb stands behind what is set between commas.
  let open: "none" | "subject" | "aside" = "none";
  for (let from = 0; from < tokens.length; ) {
    const comma = tokens.findIndex(({ text }, i) => i >= from && text === ",");
    const part = tokens.slice(from, comma < 0 ? tokens.length : comma);
    from += part.length + 1;
    if (part.length === 0) continue;
    const last = part.at(-1)!.end;
    const verb = verbs
      .slice(firstFrom(verbs, part[0]!.start), firstFrom(verbs, last))
      .find(({ finite }) => finite);
    if (SUBORDINATORS.has(part[0]!.lower)) open = verb === undefined ? "subject" : "none";
    else if (verb === undefined) open = open === "none" ? "none" : "aside";
    else if (!part.some(({ lower, index }) => RELATIVE.has(lower) && index < verb.first)) {
      if (open !== "aside") return true;
      open = "none";
    }
  }
  return false;
}

/** A clause that they open is no sentence by itself. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  "asked when while as after before although though if because since until unless like".split(" "),
);
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "whose", "whom"]);
