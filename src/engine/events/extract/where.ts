import type { Span } from "../../types.ts";
import { attribute, type EventScene, type Extractor, leadSentences, spansIn } from "../scene.ts";

const REACH = 4;
const LOCATIVE =
  /\b(?:in|at|near|on|outside|inside|off|across|from|of|around|over|to|hit|struck)\s+(?:the\s+|a\s+)?(?:[\p{Ll}-]+\s+(?:of\s+)?){0,3}$/iu;
const HERE = /\b(?:in|at|near|outside|on)\s+(?:the\s+)?[^,.]{0,24}$/i;
/** What stands between a place and the wider one it lies in: "Taji, Iraq", "Taji in Iraq", "Iraq's Taji". */
const WITHIN = /^(?:,\s+|\s+in\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:of\s+)?)$/u;
const OWNER = /^['’]s\s+(?:[\p{L}-]+\s+){0,3}$/u;

type Place = EventScene["names"][number];

/** The place of the main event: a named place after "in", "at", "near" in the nut graf, and the narrower where the text says so. */
export const where: Extractor = (scene) => {
  const places = scene.names.filter(({ entity }) => entity.type === "place");
  const place = chosen(scene) ?? places[0];
  if (place === undefined) return [];
  const narrower = narrowest(scene, places, place);
  // Nobody doubts where something happened for its standing in a sentence that hedges who did it.
  return [
    {
      ...attribute(scene, "where", withRegion(scene, places, narrower)),
      modality: "stated",
      cue: null,
      attributedTo: null,
    },
  ];
};

function chosen(scene: EventScene): Place | undefined {
  for (const sentence of leadSentences(scene, REACH)) {
    const lead = ({ start }: Span) => scene.document.text.slice(Math.max(sentence.start, start - 40), start);
    const found = spansIn(scene.names, sentence).filter(
      (name) => name.entity.type === "place" && LOCATIVE.test(lead(name)),
    );
    const place = found.find((name) => HERE.test(lead(name))) ?? found[0];
    if (place !== undefined) return place;
  }
  return undefined;
}

/** A place that the headline or the lead puts inside the chosen one: the camp, where the lead only names the country. */
function narrowest(
  { document: { text, blocks }, main }: EventScene,
  places: readonly Place[],
  wide: Place,
): Place {
  const top = Math.max(main.nutgraf.end, blocks[1]?.end ?? 0);
  for (let i = 0; i + 1 < places.length; i++) {
    const [a, b] = [places[i]!, places[i + 1]!];
    const between = text.slice(a.end, b.start);
    if (a.entity === b.entity) continue;
    const inner =
      OWNER.test(between) && a.entity === wide.entity
        ? b
        : WITHIN.test(between) && b.entity === wide.entity
          ? a
          : null;
    if (inner === null || inner.entity === wide.entity) continue;
    const first = inner.entity.mentions[0]!;
    if (first.start < top) return inner;
  }
  return wide;
}

/** "Taji, Iraq": the wider place that follows after a comma belongs to it. */
function withRegion({ document: { text } }: EventScene, places: readonly Place[], place: Span): Span {
  const region = spansIn(places, { start: place.end, end: place.end + 4 }).find(
    ({ start }) => start > place.end,
  );
  return region !== undefined && /^,\s$/.test(text.slice(place.end, region.start))
    ? { start: place.start, end: region.end }
    : place;
}
