import type { NounPhrase } from "../../clauses/index.ts";
import type { Span } from "../../types.ts";
import { type EventScene, spansIn } from "../scene.ts";

/** "a group of ten motorcycles": the words for many say nothing without what they count. */
const SEVERAL: ReadonlySet<string> = new Set(
  "group number team crowd couple pair handful series dozens scores hundreds thousands tens son daughter owner".split(
    " ",
  ),
);

const RELATIVES: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "where", "when"]);

/** A noun phrase with the rest of its name: "the Supreme Court" of "the Supreme Court of Puerto Rico". */
export function wholeName(scene: EventScene, noun: NounPhrase): Span {
  const { names, document } = scene;
  const { text } = document;
  let { end } = noun;
  // "both of whom Taylor Swift": who it is told of is no part of a name.
  const [first, second] = [document.tokens[noun.first]!, document.tokens[noun.first + 1]];
  let { start } =
    noun.first < noun.head && second !== undefined && RELATIVES.has(first.lower) ? second : noun;
  if (SEVERAL.has(document.tokens[noun.head]!.lower)) {
    const of = document.tokens[noun.last]?.lower === "of" ? scene.syntax.phraseAt(noun.last + 1) : null;
    if (of !== null) return { start, end: of.end };
  }
  // "Hull 3-1": how it ended is no part of whom they played.
  const score = spansIn(scene.figures, { start, end }).find(({ kind }) => kind === "score");
  if (score !== undefined && score.start > document.tokens[noun.head]!.start)
    end = start + text.slice(start, score.start).trimEnd().length;
  for (const name of spansIn(names, { start, end: end + 1 }))
    if (name.start >= start) end = Math.max(end, name.end);
    // "University of | the West Indies lecturer Ada Holm": a phrase that begins within a name begins with it.
    else if (name.end > start) start = name.start;
  const home = /^\s+(?:of|at|from)\s+(?:the\s+)?/.exec(text.slice(end, end + 12));
  const of =
    home &&
    spansIn(names, { start: end, end: end + home[0].length + 1 }).find(
      (name) => name.start === end + home[0].length,
    );
  if (of != null && /\p{Lu}/u.test(text.slice(start, end).replace(/^The\s/, ""))) end = of.end;
  return { start, end };
}
