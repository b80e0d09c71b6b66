import { tokenIndexAt } from "../../text/document.ts";
import type { EventType, Span } from "../../types.ts";
import { type EventScene, type Extractor, leadSentences, spansIn, stated } from "../scene.ts";

/** How many sentences from the nut graf on may tell the place. */
const REACH = 4;
/** Words that lead to where something is: "in the port city of", "outside the". */
const INSIDE =
  /\b(?:in|at|near|outside|inside|off|across)\s+(?:the\s+|an?\s+)?(?:[\p{Ll}-]+\s+(?:of\s+)?){0,4}$/iu;
const ON = /\bon\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:of\s+)?$/iu;
/** Words that lead to where something came to or hit, which is where it happened where nothing better is told. */
const TOWARDS =
  /\b(?:on|to|over|around|from|of|hits?|hitting|struck|strikes?|striking|batters?|battered|rocks?|rocked|reach(?:es|ed))\s+(?:the\s+|an?\s+)?(?:[\p{Ll}-]+\s+(?:of\s+)?){0,3}$/iu;
/** "war on Gaza", "sanctions against Iran", "jets to Kyiv": whom it is aimed at, and not where it happens. */
const AIMED =
  /\b(?:war|sanctions?|tariffs?|pressure|ban|embargo|policy|report|bill|vote|talks|deal|jets|weapons|arms|aid|return(?:ed|ing)?|flew|flown|travel(?:l?ed|l?ing)?|ties|trade)\s+(?:\p{L}+\s+){0,2}(?:on|against|to|from|with|over)\s+(?:the\s+)?$/iu;
/** Kinds of events that hit places: what was attacked is where. */
const HITTING: ReadonlySet<EventType> = new Set(["attack", "conflict", "disaster"]);
/** What stands between a place and the wider one it lies in: "Taji, Iraq", "Taji in Iraq", "Iraq's Taji". */
const WITHIN = /^(?:,\s+|\s+in\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:of\s+)?)$/u;
const OWNER = /^['’]s\s+(?:[\p{L}-]+\s+){0,3}$/u;
/** "the U.S. border city of El Paso": the first only says whose the second is. */
const OF_WHICH = /^\s+(?:[\p{Ll}-]+\s+){1,3}of\s+$/u;
/** "Dallas, Oklahoma City and Tulsa": a list, and no place with the wider one it lies in. */
const LISTED = /^(?:,?\s+and\s+|,\s+)$/;

type Place = EventScene["names"][number];

/** The place of the main event: a named place after "in", "at", "near" at the top of the story, and the narrower where the text says so. */
export const where: Extractor = (scene) => {
  const places = scene.names.filter((name) => name.entity.type === "place" && !isPartOfName(scene, name));
  const place = chosen(scene, places) ?? titled(scene, places) ?? oftenNamed(scene, places);
  if (place === undefined) return [];
  return [stated(scene, "where", withRegion(scene, places, narrowest(scene, places, place)))];
};

/** A place as the text tells it most exactly: "Iraq" as "Taji", where the top speaks of "Iraq's Taji camp". */
export function narrowed(scene: EventScene, span: Span): Span {
  const places = scene.names.filter((name) => name.entity.type === "place" && !isPartOfName(scene, name));
  const place = places.find(({ start }) => start === span.start);
  return place === undefined ? span : withRegion(scene, places, narrowest(scene, places, place));
}

function chosen(scene: EventScene, places: readonly Place[]): Place | undefined {
  const { text } = scene.document;
  const home = places.find(({ entity }) => entity.name === scene.article.dateline?.place);
  for (const [i, sentence] of leadSentences(scene, REACH).entries()) {
    const lead = ({ start }: Span) => text.slice(Math.max(sentence.start, start - 45), start);
    const found = spansIn(places, sentence);
    const here = (name: Place) =>
      INSIDE.test(lead(name)) ||
      (ON.test(lead(name)) && (HITTING.has(scene.main.type) || !AIMED.test(lead(name))));
    const there = (name: Place) => TOWARDS.test(lead(name)) && !AIMED.test(lead(name));
    const place =
      found.find((name) => here(name) && isTold(scene, name)) ??
      found.find(here) ??
      (i === 0 ? home : undefined) ??
      found.find(there) ??
      found.find(ownsWhat(scene));
    if (place === undefined) continue;
    const next = found[found.indexOf(place) + 1];
    return next !== undefined && OF_WHICH.test(text.slice(place.end, next.start)) ? next : place;
  }
  return undefined;
}

const clauseOf = ({ syntax, document }: EventScene, { start }: Span) =>
  syntax.clauseOf(tokenIndexAt(document, start));
/**
 * "The painter, who grew up in Ostrel, died in Halvern": of two the place of what the story is about. In "two Norland
 * troops" nobody is told where.
 */
const isTold = (scene: EventScene, place: Span): boolean =>
  isPhrase(scene, place) &&
  scene.main.triggers.some(({ token }) => token === clauseOf(scene, place)?.predicate);

const isPhrase = ({ syntax, document }: EventScene, { start, end }: Span): boolean => {
  const noun = syntax.phraseAt(tokenIndexAt(document, start));
  return noun === null || document.tokens[noun.head]!.start < end;
};

/** "Italy and Germany signed a pact": who does it, and not where. */
const acts = (scene: EventScene, place: Span): boolean =>
  clauseOf(scene, place)?.voice === "active" &&
  clauseOf(scene, place)?.subject?.heads.includes(tokenIndexAt(scene.document, place.start)) === true;

/** "Iraq's Taji camp", "a Kabul hotel" in the nut graf: whose thing it was. */
const ownsWhat =
  ({ document: { text } }: EventScene) =>
  ({ end }: Span): boolean =>
    /^['’]s\s+\p{Ll}/u.test(text.slice(end, end + 6));

/** A place that the headline names. */
const titled = ({ article: { title } }: EventScene, places: readonly Place[]): Place | undefined =>
  places.find(({ entity }) => title?.includes(entity.name));

/** The first place that the article comes back to: one that it names in passing is not where it happened. */
const oftenNamed = (scene: EventScene, places: readonly Place[]): Place | undefined => {
  const top = Math.max(...leadSentences(scene, REACH).map(({ end }) => end));
  return places.find((one) => (one.start < top && !acts(scene, one)) || one.entity.mentions.length >= OFTEN);
};
const OFTEN = 3;

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
