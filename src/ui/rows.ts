import type { Attribute, EventType, NewsEvent, Role } from "../engine/index.ts";
import type { MessageKey } from "./i18n.ts";

/** One row of the card: a role with all its values, or a core role for which nothing was found. */
export interface Row {
  role: Role;
  label: MessageKey;
  attributes: Attribute[];
}

/** The order of the card, the same for every story: a reader learns it once. The ledger shows `source`. */
const ORDER: readonly Role[] = [
  "what",
  "when",
  "where",
  "actor",
  "target",
  "instrument",
  "killed",
  "injured",
  "missing",
  "displaced",
  "arrested",
  "affected",
  "magnitude",
  "position",
  "measure",
  "amount",
  "change",
  "charge",
  "outcome",
  "cause",
  "response",
];

const LABELS: Record<Role, MessageKey> = {
  what: "role_what",
  when: "role_when",
  where: "role_where",
  actor: "role_actor",
  target: "role_target",
  instrument: "role_instrument",
  killed: "role_killed",
  injured: "role_injured",
  missing: "role_missing",
  displaced: "role_displaced",
  arrested: "role_arrested",
  affected: "role_affected",
  amount: "role_amount",
  change: "role_change",
  magnitude: "role_magnitude",
  charge: "role_charge",
  outcome: "role_outcome",
  position: "role_position",
  measure: "role_measure",
  cause: "role_cause",
  response: "role_response",
  source: "role_source",
};

interface Shape {
  /** Roles that a story of this type owes its reader: shown as "Not found" when it does not tell. */
  core: readonly Role[];
  /** Labels that say it better for this type than the general ones. */
  labels?: Partial<Record<Role, MessageKey>>;
}

const BASE: readonly Role[] = ["what", "when"];
const PLACED: readonly Role[] = [...BASE, "where"];

const SHAPES: Record<EventType, Shape> = {
  attack: {
    core: [...PLACED, "actor", "target", "instrument", "killed", "injured"],
    labels: { instrument: "role_weapon" },
  },
  conflict: { core: [...PLACED, "actor", "killed"], labels: { actor: "role_forces" } },
  crime: { core: [...PLACED, "actor", "target"], labels: { actor: "role_suspect", target: "role_victim" } },
  court: {
    core: [...BASE, "target", "charge", "outcome"],
    labels: { actor: "role_court", target: "role_defendant" },
  },
  disaster: { core: [...PLACED, "killed", "injured"], labels: { affected: "role_peopleAffected" } },
  accident: { core: [...PLACED, "killed", "injured", "cause"], labels: { instrument: "role_involved" } },
  protest: {
    core: [...PLACED, "actor", "cause"],
    labels: { actor: "role_protesters", affected: "role_turnout", target: "role_against" },
  },
  election: {
    core: [...BASE, "actor", "outcome"],
    labels: { actor: "role_candidates", change: "role_share" },
  },
  policy: {
    core: [...BASE, "actor", "measure"],
    labels: { actor: "role_decidedBy", target: "role_applies" },
  },
  diplomacy: {
    core: [...BASE, "actor", "target"],
    labels: { actor: "role_party", target: "role_counterpart" },
  },
  appointment: {
    core: [...BASE, "target", "position"],
    labels: { actor: "role_appointedBy", target: "role_appointee" },
  },
  deal: {
    core: [...BASE, "actor", "target", "amount"],
    labels: { actor: "role_party", target: "role_counterpart" },
  },
  earnings: { core: [...BASE, "actor", "amount", "change"], labels: { actor: "role_company" } },
  economy: { core: [...BASE, "change"], labels: { actor: "role_institution" } },
  health: { core: [...PLACED, "affected"], labels: { instrument: "role_disease", affected: "role_cases" } },
  science: {
    core: [...BASE, "actor", "outcome"],
    labels: { actor: "role_researchers", outcome: "role_finding" },
  },
  sport: {
    core: [...BASE, "actor", "magnitude"],
    labels: { actor: "role_team", target: "role_opponent", magnitude: "role_score", outcome: "role_result" },
  },
  death: { core: [...BASE, "target", "cause"], labels: { target: "role_deceased" } },
  culture: { core: BASE, labels: { actor: "role_people" } },
  technology: { core: [...BASE, "actor"], labels: { actor: "role_company", instrument: "role_product" } },
  other: { core: PLACED },
};

/** How strongly the text names who did it, where the deed is one that somebody is blamed for. */
function actorLabel(type: EventType, attributes: readonly Attribute[]): MessageKey | null {
  if (type !== "attack" && type !== "crime") return null;
  const [first, ...others] = attributes;
  if (!first || others.some((attribute) => attribute.modality !== first.modality)) return null;
  if (first.modality === "attributed")
    return /\bclaim/i.test(first.cue ?? "") ? "actor_claimed" : "actor_blamed";
  if (first.modality === "hedged") return "actor_suspected";
  return first.modality === "disputed" ? "actor_blamed" : null;
}

/** The rows of an event in the card's order: those found, and those that its type owes. */
export function rowsOf(event: NewsEvent): Row[] {
  const { core, labels } = SHAPES[event.type];
  return ORDER.flatMap((role) => {
    const attributes = event.attributes.filter((attribute) => attribute.role === role);
    if (attributes.length === 0 && !core.includes(role)) return [];
    const label = (role === "actor" && actorLabel(event.type, attributes)) || labels?.[role] || LABELS[role];
    return [{ role, label, attributes }];
  });
}

export const EVENT_TYPES: Record<EventType, MessageKey> = {
  attack: "type_attack",
  conflict: "type_conflict",
  crime: "type_crime",
  court: "type_court",
  disaster: "type_disaster",
  accident: "type_accident",
  protest: "type_protest",
  election: "type_election",
  policy: "type_policy",
  diplomacy: "type_diplomacy",
  appointment: "type_appointment",
  deal: "type_deal",
  earnings: "type_earnings",
  economy: "type_economy",
  health: "type_health",
  science: "type_science",
  sport: "type_sport",
  death: "type_death",
  culture: "type_culture",
  technology: "type_technology",
  other: "type_other",
};
