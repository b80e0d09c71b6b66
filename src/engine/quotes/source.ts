import { textOf } from "../text/document.ts";
import { firstOverlap } from "../text/span.ts";
import type { QuoteSource, Span } from "../types.ts";
import { antecedentOf } from "./antecedents.ts";
import { candidatesOf } from "./candidates.ts";
import type { Cue } from "./cues.ts";
import { wordBefore } from "./edges.ts";
import { firstOfVerb } from "./forms.ts";
import { resolve } from "./resolve.ts";
import { firstFrom, type Scene } from "./scene.ts";

/**
 * Who says it: of all noun phrases around a cue the one that most speaks for. No arc and no place decides alone: each is
 * a feature with its weight.
 */
export function sourceOf(scene: Scene, cue: Cue): QuoteSource | null {
  const known = scene.sources.get(cue);
  if (known !== undefined) return known;
  const source = findSource(scene, cue);
  scene.sources.set(cue, source);
  scene.heard = source ?? scene.heard;
  return source;
}

function findSource(scene: Scene, cue: Cue): QuoteSource | null {
  const verb = scene.document.tokens[firstOfVerb(scene.document.tokens, cue.token)]!;
  const within = narrationAround(scene, cue);
  const isFronted = cue.kind === "according" && isFrontedIn(scene, cue, within);
  const end = isFronted ? (clauseComma(scene, cue.end, within) ?? within.end) : within.end;
  const ranked = candidatesOf(scene, cue, within)
    .filter(({ phrase }) => !isQuoted(scene, phrase, cue))
    .sort((a, b) => b.weight - a.weight);
  for (const { span, weight } of ranked) {
    if (weight < LEAST) break;
    const written = textOf(scene.document, span).toLowerCase();
    const isAnaphor = written === "it" || written === "they";
    const known = resolve(scene, { ...span, limit: span.end <= verb.start ? verb.start : end });
    const antecedent = isAnaphor && known?.entity == null ? antecedentOf(scene, span) : null;
    const source =
      antecedent === null ? known : { ...span, name: antecedent.name, entity: antecedent.entity };
    if (source !== null) return source;
  }
  return cue.kind === "according" ? bareSource(scene, cue, end) : null;
}

/** "According to X, ..."; "The notice gave no cause, but, according to X, ..." */
export function isFrontedIn({ document: { tokens } }: Scene, cue: Cue, { start }: Span): boolean {
  const before = wordBefore(tokens, cue.token);
  const word = tokens[before];
  if (word === undefined || word.start < start) return true;
  return word.lower === "that" || (FRONTING.has(word.lower) && APART.has(tokens[before - 1]?.text ?? ""));
}

const FRONTING: ReadonlySet<string> = new Set(["and", "but", "while"]);
const APART: ReadonlySet<string> = new Set([",", ";"]);

/** "according to police": the words up to the next comma, where they are no noun phrase to the tagger. */
function bareSource(scene: Scene, cue: Cue, limit: number): QuoteSource | null {
  const words = /^\s+((?:[\p{L}\p{N}’'-]+ ?){1,4})(?=[,.;:"”]|$)/u.exec(
    scene.document.text.slice(cue.end, Math.min(limit, cue.end + 80)),
  );
  if (words === null) return null;
  const end = cue.end + words[0].trimEnd().length;
  return resolve(scene, { start: end - words[1]!.trimEnd().length, end, limit });
}

/** "According to X, a firm of Y, CONTENT": the first comma with a verb before the next, or the first of all. */
export function clauseComma({ document: { text }, verbs }: Scene, from: number, clause: Span): number | null {
  const first = from + text.slice(from, clause.end).indexOf(",");
  if (first < from) return null;
  for (let at = first, tried = 0; at >= 0 && at < clause.end && tried < 4; tried++) {
    const next = text.indexOf(",", at + 1);
    const verb = verbs[firstFrom(verbs, at)];
    if (verb?.finite && verb.start < (next < 0 ? clause.end : Math.min(next, clause.end))) return at;
    at = next;
  }
  return first;
}

const LEAST = 0;

/** What stands in marks is another's, and the source of a cue outside stands outside. */
function isQuoted({ outers }: Scene, phrase: Span, cue: Span): boolean {
  const outer = firstOverlap(outers, phrase);
  return outer !== null && !(outer.start <= cue.start && cue.end <= outer.end);
}

/** The sentence around a cue; a quotation that ends one ends it too: `... "adjusted." She said` are two. */
export function narrationAround({ document: { text, sentences, tokens } }: Scene, cue: Cue): Span {
  const sentence = sentences[tokens[cue.token]!.sentence]!;
  const near = {
    start: Math.max(sentence.start, cue.start - FARTHEST),
    end: Math.min(sentence.end, cue.end + FARTHEST),
  };
  return piecesOf(text, near).find(({ end }) => end > cue.start) ?? near;
}

/** A source stands at most this far from its verb. */
const FARTHEST = 600;

/** A sentence that goes on behind a closed quotation: `... "adjusted." She said` are two. */
export function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: found, index } of text
    .slice(start, end)
    .matchAll(/[.!?](?:["”]|['’](?=\s["“\p{Lu}]))\s+(?=\p{Lu})|;\s+/gu)) {
    const at = start + index + found.length;
    pieces.push({ start: from, end: at });
    from = at;
  }
  pieces.push({ start: from, end });
  return pieces;
}
