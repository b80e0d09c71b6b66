import { tokenIndexAt } from "../../text/document.ts";
import { attribute, type EventScene, type Extractor, leadSentences, spansIn } from "../scene.ts";

const REACH = 4;
const LOCATIVE =
  /\b(?:in|at|near|on|outside|inside|off|across|from|of|around|over|to|hit|struck)\s+(?:the\s+|a\s+)?(?:[\p{Ll}-]+\s+(?:of\s+)?){0,3}$/iu;

/** The place of the main event: a named place after "in", "at", "near" in the nut graf; else the dateline's. */
export const where: Extractor = (scene) => {
  for (const sentence of leadSentences(scene, REACH)) {
    const places = spansIn(scene.names, sentence).filter(({ entity }) => entity.type === "place");
    const found = places.filter(({ start }) =>
      LOCATIVE.test(scene.document.text.slice(Math.max(sentence.start, start - 40), start)),
    );
    const place =
      found.find(({ start }) =>
        /\b(?:in|at|near|outside|on)\s+(?:the\s+)?[^,.]{0,24}$/i.test(
          scene.document.text.slice(Math.max(sentence.start, start - 40), start),
        ),
      ) ?? found[0];
    if (place !== undefined) return [plain(attribute(scene, "where", withRegion(scene, place)))];
  }
  const first = scene.names.find(({ entity }) => entity.type === "place");
  return first === undefined ? [] : [plain(attribute(scene, "where", first))];
};

/** Where something happened is doubted by nobody for being in a sentence that hedges who did it. */
const plain = <T extends object>(value: T) => ({
  ...value,
  modality: "stated" as const,
  cue: null,
  attributedTo: null,
});

/** "Taji, Iraq": the wider place that follows after a comma belongs to it. */
function withRegion(
  { document, names }: EventScene,
  place: { start: number; end: number },
): { start: number; end: number } {
  const next = document.tokens[tokenIndexAt(document, place.end)];
  if (next?.text !== ",") return place;
  const region = spansIn(names, { start: next.end, end: next.end + 3 }).find(
    ({ start, entity }) => entity.type === "place" && start <= next.end + 1,
  );
  return region === undefined ? place : { start: place.start, end: region.end };
}
