import type { EventType } from "../../types.ts";
import { accident } from "./accident.ts";
import { appointment } from "./appointment.ts";
import { attack } from "./attack.ts";
import { conflict } from "./conflict.ts";
import { court } from "./court.ts";
import { crime } from "./crime.ts";
import { culture } from "./culture.ts";
import { deal } from "./deal.ts";
import { death } from "./death.ts";
import type { EventTypeDefinition } from "./definition.ts";
import { diplomacy } from "./diplomacy.ts";
import { disaster } from "./disaster.ts";
import { earnings } from "./earnings.ts";
import { economy } from "./economy.ts";
import { election } from "./election.ts";
import { health } from "./health.ts";
import { policy } from "./policy.ts";
import { protest } from "./protest.ts";
import { science } from "./science.ts";
import { sport } from "./sport.ts";
import { technology } from "./technology.ts";

export type { EventTypeDefinition } from "./definition.ts";

/** The first wins where two fit equally: violence and disasters before the institutions that deal with them. */
export const EVENT_TYPES: readonly EventTypeDefinition[] = [
  attack,
  conflict,
  crime,
  court,
  disaster,
  accident,
  protest,
  election,
  policy,
  diplomacy,
  appointment,
  deal,
  earnings,
  economy,
  health,
  science,
  sport,
  death,
  culture,
  technology,
];

/** Any event that is none of the others. */
const OTHER: EventTypeDefinition = {
  type: "other",
  standard: "DocEE",
  verbs: {},
  nouns: {},
  phrases: {},
  roles: [
    "what",
    "when",
    "where",
    "actor",
    "target",
    "killed",
    "injured",
    "amount",
    "outcome",
    "cause",
    "response",
    "source",
  ],
};

const BY_TYPE = new Map(EVENT_TYPES.map((definition) => [definition.type, definition] as const));

/** The definition of a type; events of no kind of their own are "other". */
export const definitionOf = (type: EventType): EventTypeDefinition => BY_TYPE.get(type) ?? OTHER;
