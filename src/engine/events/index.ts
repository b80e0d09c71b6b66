import type { Reading } from "../reading.ts";
import { inTextOrder, overlaps } from "../text/span.ts";
import type { Attribute, EventType, NewsEvent, Role, Span } from "../types.ts";
import { readBackground } from "./background.ts";
import { isRecalled, mainEventOf, type Story, storyOf } from "./classify.ts";
import { decide } from "./decide/index.ts";
import { decideKind } from "./decide/kinds.ts";
import type { CardModel } from "./decide/model.ts";
import { storyLikelihood } from "./decide/stories.ts";
import { blame } from "./extract/blame.ts";
import { casualties } from "./extract/casualties.ts";
import { cause } from "./extract/cause.ts";
import { charge } from "./extract/charge.ts";
import { measure, numbers } from "./extract/details.ts";
import { ofMainEvent } from "./extract/main-event.ts";
import { outcome } from "./extract/outcome.ts";
import { position } from "./extract/position.ts";
import { response } from "./extract/response.ts";
import { sources } from "./extract/sources.ts";
import { what } from "./extract/what.ts";
import { when } from "./extract/when.ts";
import { where } from "./extract/where.ts";
import type { EventScene, Extractor } from "./scene.ts";
import type { Trigger } from "./triggers.ts";
import { definitionOf } from "./types/index.ts";

export { storyOf } from "./classify.ts";
export { type CardModel, decodeCardModel } from "./decide/model.ts";

/** Each finds the values of its roles; the order of the rows is that of the event's type. */
const EXTRACTORS: readonly Extractor[] = [
  what,
  when,
  where,
  blame,
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

/** What is told of the main event before anything is decided about it. */
export interface Draft {
  scene: EventScene;
  /** What the rules found, in the order of the rules. */
  found: Attribute[];
  triggers: readonly Trigger[];
}

/** An event of a kind as the rules read it. */
export function draftOf(reading: Reading, story: Story, kind: EventType): Draft {
  const scene: EventScene = {
    ...reading,
    main: mainEventOf(story, kind),
    names: reading.entities
      .flatMap((entity) =>
        entity.mentions
          .filter(({ form }) => form === "name")
          .map(({ start, end }) => ({ start, end, entity })),
      )
      .sort(inTextOrder),
    told: reading.document.sentences,
  };
  scene.told = ofMainEvent(scene);
  const { roles } = definitionOf(kind);
  const found = EXTRACTORS.flatMap((extract) => extract(scene)).filter(
    (one) =>
      roles.includes(one.role) &&
      !(HARM.has(one.role) && one.evidence.every((span) => isRecalled(story, span))),
  );
  return { scene, found: withoutEchoes(found), triggers: story.triggers };
}

/** Whom these befell died or was hurt in what is remembered. */
const HARM: ReadonlySet<Role> = new Set(["killed", "injured", "missing", "displaced"]);

/** How likely it has to be that an article tells an event for a card to stand. */
const TOLD = 0.5;

/** The main event and the events the article recalls. */
export function readEvents(
  reading: Reading,
  model: CardModel,
): { event: NewsEvent | null; background: NewsEvent[] } {
  const story = storyOf(reading);
  const told = story === null ? 0 : storyLikelihood(model.stories, story, reading);
  if (story === null || told < TOLD) return { event: null, background: [] };
  const { kind, certainty } = decideKind(model.kinds, story);
  const { scene, found, triggers } = draftOf(reading, story, kind);
  const { roles } = definitionOf(kind);
  const { known, unsure } = decide(scene, found, roles, told * certainty, model);
  return {
    event: {
      type: kind,
      nutgraf: withoutDateline(reading, scene.main.nutgraf),
      attributes: inRowOrder(known, roles),
      unsure: inRowOrder(unsure, roles),
    },
    background: readBackground(scene, triggers, whenOf(known)),
  };
}

/** The sentence without the dateline in front of it, which tells where it was written and not what happened. */
const withoutDateline = ({ headed }: Reading, { start, end }: Span): Span =>
  headed !== null && headed.start <= start && start < headed.end && headed.end < end
    ? { start: headed.end, end }
    : { start, end };

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
