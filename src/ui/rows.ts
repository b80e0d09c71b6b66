import type { EventType } from "../engine/index.ts";
import type { MessageKey } from "./i18n.ts";

export { isNumber, type Row, rowsOf } from "../export/rows.ts";

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
