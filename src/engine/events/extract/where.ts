import { tokenIndexAt } from "../../text/document.ts";
import type { EventType, Span } from "../../types.ts";
import { attribute, type EventScene, type Extractor, leadSentences, spansIn } from "../scene.ts";

/** How many sentences from the nut graf on may tell the place. */
const REACH = 4;
/** Prepositions of where something is, and of what an attack is on. */
const INSIDE: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "inside", "off", "across"]);
const HITTING: ReadonlySet<EventType> = new Set(["attack", "conflict", "disaster"]);
/** What stands between a place and the wider one it lies in: "Taji, Iraq", "Taji in Iraq", "Iraq's Taji". */
const WITHIN = /^(?:,\s+|\s+in\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:of\s+)?)$/u;
const OWNER = /^['’]s\s+(?:[\p{L}-]+\s+){0,3}$/u;
/** "Dallas, Oklahoma City and Tulsa": a list, and no place with the wider one it lies in. */
const LISTED = /^(?:,?\s+and\s+|,\s+)$/;

type Place = EventScene["names"][number];

/**
 * The place of the main event: of the first that the top of the story names after "in", "at" or "near" the one where its
 * own event happens; else that of the dateline.
 */
export const where: Extractor = (scene) => {
  const places = placesOf(scene);
  const home = places.find(({ entity }) => entity.name === scene.article.dateline?.place);
  const [told = []] = leadSentences(scene, REACH)
    .map((sentence) =>
      spansIn(places, sentence).filter((one) =>
        isInside(scene, one, tokenIndexAt(scene.document, one.end - 1)),
      ),
    )
    .filter(({ length }) => length > 0);
  const place = told.find((one) => isOfEvent(scene, one)) ?? told[0] ?? home;
  if (place === undefined) return [];
  const span = withRegion(scene, places, narrowest(scene, places, place));
  // Nobody doubts where something happened for its standing in a sentence that hedges who did it.
  return [{ ...attribute(scene, "where", span), modality: "stated", cue: null, attributedTo: null }];
};

/** "The painter, who grew up in Ostrel, died in Halvern": of two the place of what the story is about. */
const isOfEvent = ({ syntax, document, main }: EventScene, { start }: Span): boolean => {
  const clause = syntax.clauseOf(tokenIndexAt(document, start));
  return main.triggers.some(({ token }) => token === clause?.predicate);
};

/** "in Halvern", "in the port city of Halvern"; not "in two Norland troops", where nobody is told where. */
function isInside(
  { syntax, document: { tokens }, main }: EventScene,
  { start, end }: Span,
  at: number,
): boolean {
  let phrase = syntax.phraseAt(at);
  if (phrase === null || tokens[phrase.head]!.start < start || tokens[phrase.head]!.start >= end)
    return false;
  for (let steps = 0; phrase?.preposition === "of" && steps < 3; steps++)
    phrase = syntax.phraseAt(phrase.first - 2);
  const preposition = phrase?.preposition ?? "";
  return INSIDE.has(preposition) || (preposition === "on" && HITTING.has(main.type));
}

const placesOf = (scene: EventScene): Place[] =>
  scene.names.filter((name) => name.entity.type === "place" && !isPartOfName(scene, name));

/** A place as the text tells it most exactly: "Iraq" as "Taji", where the top speaks of "Iraq's Taji camp". */
export function narrowed(scene: EventScene, span: Span): Span {
  const places = placesOf(scene);
  const place = places.find(({ start }) => start === span.start);
  return place === undefined ? span : withRegion(scene, places, narrowest(scene, places, place));
}

/** "Miami-Dade Police", "PG&E", "Japan-U.S. Pact": a place's name in another name is no place of its own. */
function isPartOfName({ document: { text } }: EventScene, { start, end }: Span): boolean {
  if (/[-–&]$/.test(text.slice(0, start).slice(-1)) || /^[-–&]\p{L}/u.test(text.slice(end, end + 2)))
    return true;
  const next = /^ (\p{Lu}[\p{L}.]+)/u.exec(text.slice(end, end + 24))?.[1];
  return next !== undefined && /^(?:Police|Department|Reps?\.|Sens?\.|Attorney|Supreme|Court)/.test(next);
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
    if (a.entity === b.entity || isListed(text, places, b)) continue;
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
  return region !== undefined &&
    /^,\s$/.test(text.slice(place.end, region.start)) &&
    !isListed(text, places, region)
    ? { start: place.start, end: region.end }
    : place;
}

/** Whether more places follow in a row: the second of three is no region of the first. */
function isListed(text: string, places: readonly Place[], place: Span): boolean {
  const next = spansIn(places, { start: place.end, end: place.end + 8 }).find(
    ({ start }) => start > place.end,
  );
  return next !== undefined && LISTED.test(text.slice(place.end, next.start));
}
