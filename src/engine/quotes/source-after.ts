import type { Span } from "../types.ts";
import type { Cue } from "./cues.ts";
import { FARTHEST, isLinked, phrasesIn } from "./near.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** "said lead author Professor Ana Whitlock of the institute": the person named before the clause's next comma. */
export function personAfter(scene: Scene, cue: Cue, to: number): Span | null {
  const { text } = scene.document;
  const limit = Math.min(to, cue.end + 160);
  const comma = /[,;:"“]/.exec(text.slice(cue.end, limit));
  const end = comma === null ? limit : cue.end + comma.index;
  for (let i = firstFrom(scene.mentions, cue.end); i < scene.mentions.length; i++) {
    const { form, entity, ...mention } = scene.mentions[i]!;
    if (mention.end > end) return null;
    if (form === "name" && entity.type === "person") return { start: cue.end + 1, end: mention.end };
  }
  return null;
}

/** "was told by X": the source behind a passive cue. */
export function sourceBy(scene: Scene, cue: Cue, to: number): Span | null {
  const by = scene.document.tokens.slice(cue.token + 1, cue.token + 4).find(({ lower }) => lower === "by");
  return by === undefined ? null : sourceAfter(scene, by, to);
}

/** The source behind a cue: "said X", "according to X". */
export function sourceAfter(scene: Scene, cue: Span, to: number): Span | null {
  const phrases = phrasesIn(scene, cue.end, Math.min(to, cue.end + FARTHEST));
  const first = phrases[0];
  if (first === undefined || !/^\s*(?:the\s+)?$/i.test(scene.document.text.slice(cue.end, first.start)))
    return bareSource(scene, cue, to);
  let last = first;
  for (const phrase of phrases.slice(1)) {
    if (!isLinked(scene, last, phrase) || !/^(?:of|for|from|at|with|in)$/.test(phrase.preposition ?? ""))
      break;
    last = phrase;
  }
  return { start: first.start, end: last.end };
}

/** "according to reports", "according to police": the words up to the next comma, where they are no phrase to the tagger. */
function bareSource({ document: { text } }: Scene, cue: Span, to: number): Span | null {
  if (!/\bto$/.test(text.slice(cue.start, cue.end))) return null;
  const words = /^\s+((?:[\p{L}\p{N}’'-]+ ?){1,4})(?=[,.;:"”]|$)/u.exec(
    text.slice(cue.end, Math.min(to, cue.end + 80)),
  );
  if (words === null) return null;
  const end = cue.end + words[0].trimEnd().length;
  return { start: end - words[1]!.trimEnd().length, end };
}
