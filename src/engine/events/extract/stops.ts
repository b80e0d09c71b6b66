import type { Document, Sentence } from "../../text/document.ts";

/** Within numbers and clocks, and behind short forms: "11:25", "1.5", "1,200", "Rep. Ana Feld", "U.S. troops", "Aug. 5". */
const INNER =
  /(?<=\d)[.,:](?=\d)|(?<=\b(?:Mr|Mrs|Ms|Dr|St|Mt|Rep|Reps|Sen|Sens|Gov|Gen|Lt|Sgt|Capt|Col|Prof|Jr|Sr|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|[A-Z]))\.(?=\s\p{Lu}|\p{Lu}|\s\d)|(?<=\p{L})\.(?=\s?\p{Ll})/gu;

/**
 * A sentence for patterns in which a stop ends what is told: the stops that end nothing are letters in it, character
 * for character, so that offsets hold in the sentence too.
 */
export const withoutInnerStops = (sentence: string): string => sentence.replace(INNER, "_");

/** The same of a document's sentences, each read once for all the patterns. */
export function withoutInnerStopsOf({ text }: Document): (sentence: Sentence) => string {
  const read = new Map<Sentence, string>();
  return (sentence) => {
    const known = read.get(sentence) ?? withoutInnerStops(text.slice(sentence.start, sentence.end));
    read.set(sentence, known);
    return known;
  };
}
