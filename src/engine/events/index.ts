import { datelineLength } from "../dates/index.ts";
import type { Reading } from "../reading.ts";
import { inTextOrder, overlaps } from "../text/span.ts";
import type { Attribute, NewsEvent, Role, Span } from "../types.ts";
import { readBackground } from "./background.ts";
import { classify } from "./classify.ts";
import { casualties } from "./extract/casualties.ts";
import { cause } from "./extract/cause.ts";
import { charge } from "./extract/charge.ts";
import { measure, numbers } from "./extract/details.ts";
import { outcome } from "./extract/outcome.ts";
import { participants } from "./extract/participants.ts";
import { position } from "./extract/position.ts";
import { response } from "./extract/response.ts";
import { sources } from "./extract/sources.ts";
import { what } from "./extract/what.ts";
import { when } from "./extract/when.ts";
import { where } from "./extract/where.ts";
import type { EventScene, Extractor } from "./scene.ts";
import { readTriggers } from "./triggers.ts";
import { definitionOf } from "./types/index.ts";

/** Each finds the values of its roles; the order of the rows is that of the event's type. */
const EXTRACTORS: readonly Extractor[] = [
  what,
  when,
  where,
  participants,
  casualties,
  numbers,
  measure,
  outcome,
  position,
  cause,
  charge,
  response,
  sources,
];

/** The main event and the events the article recalls. */
export function readEvents(reading: Reading): { event: NewsEvent | null; background: NewsEvent[] } {
  const { document, article, entities } = reading;
  const triggers = readTriggers(document);
  const main = classify(document, article, triggers, reading.dates);
  if (main === null) return { event: null, background: [] };
  const scene: EventScene = {
    ...reading,
    main,
    names: entities
      .flatMap((entity) =>
        entity.mentions
          .filter(({ form }) => form === "name")
          .map(({ start, end }) => ({ start, end, entity })),
      )
      .sort(inTextOrder),
  };
  const { roles } = definitionOf(main.type);
  const attributes = withoutEchoes(
    EXTRACTORS.flatMap((extract) => extract(scene)).filter(({ role }) => roles.includes(role)),
  );
  return {
    event: {
      type: main.type,
      nutgraf: withoutDateline(reading, main.nutgraf),
      attributes: inRowOrder(attributes, roles),
    },
    background: readBackground(scene, triggers, whenOf(attributes)),
  };
}

/** The sentence without the dateline in front of it, which tells where it was written and not what happened. */
function withoutDateline({ article, document }: Reading, { start, end }: Span): Span {
  const told = document.text.slice(start, end);
  const place = article.dateline?.place;
  return place != null && told.startsWith(place)
    ? { start: start + datelineLength(told), end }
    : { start, end };
}

/** Roles whose words another role has told already: who counts as dead is not affected once more, nor a charge a cause. */
const ECHOES: Partial<Record<Role, RegExp>> = {
  affected: /^(?:killed|injured|missing|displaced|arrested)$/,
  cause: /^charge$/,
};

function withoutEchoes(attributes: Attribute[]): Attribute[] {
  return attributes.filter(({ role, evidence }) => {
    const told = attributes
      .filter((other) => ECHOES[role]?.test(other.role))
      .flatMap((other) => other.evidence);
    return !evidence.some((span) => told.some((other) => overlaps(span, other)));
  });
}

/** The main event's own day, which earlier events are told from. */
function whenOf(attributes: readonly Attribute[]): string | null {
  const when = attributes.find(({ role }) => role === "when");
  return when === undefined ? null : String(when.value);
}

const inRowOrder = (attributes: Attribute[], roles: readonly string[]): Attribute[] =>
  [...attributes].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
