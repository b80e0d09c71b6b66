import type { Attribute, DateMention, EventType, NewsEvent, Role } from "../engine/index.ts";
import type { LabelKey } from "./labels.ts";

/** One row of the card: a role with all its values, or a core role for which nothing was found. */
export interface Row {
  role: Role;
  label: LabelKey;
  attributes: Attribute[];
  /** Stands in for a day that cannot be reckoned. */
  undated?: DateMention;
}

/** All roles in the order of the rows, the same for every story: a reader learns it once. */
export const ROLES: readonly Role[] = [
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
  "source",
];

/** Numbers and results, which most readers come for: where they are found they stand above all other rows. */
const FIRST: ReadonlySet<Role> = new Set<Role>([
  "killed",
  "injured",
  "missing",
  "displaced",
  "arrested",
  "affected",
  "magnitude",
  "amount",
  "change",
  "outcome",
]);

/** What differs between kinds of news. */
interface Shape {
  /** Roles that a story of this kind owes its reader: shown as "Not found" when it does not tell. */
  core: readonly Role[];
  /** Labels that say it better for this kind than the general ones. */
  labels?: Partial<Record<Role, LabelKey>>;
}

const BASE: readonly Role[] = ["what", "when"];
const PLACED: readonly Role[] = [...BASE, "where"];

/** The one table of what the rows are called and how they stand: the card, the command line and all files follow it. */
export const SHAPES: Record<EventType, Shape> = {
  attack: {
    core: [...PLACED, "actor", "target", "instrument", "killed", "injured"],
    labels: { instrument: "role_weapon" },
  },
  conflict: {
    core: [...PLACED, "actor", "killed"],
    labels: { actor: "role_forces" },
  },
  crime: {
    core: [...PLACED, "actor", "target"],
    // Whom a story of crime is about was hurt in one and arrested in the next.
    labels: { actor: "role_suspect" },
  },
  court: {
    core: [...BASE, "target", "charge", "outcome"],
    labels: { actor: "role_court", target: "role_defendant" },
  },
  disaster: {
    core: [...PLACED, "killed", "injured"],
    labels: { affected: "role_peopleAffected" },
  },
  accident: {
    core: [...PLACED, "killed", "injured", "cause"],
    labels: { instrument: "role_involved" },
  },
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
    labels: { actor: "role_acted", target: "role_applies" },
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
  earnings: {
    core: [...BASE, "actor", "amount", "change"],
    labels: { actor: "role_company" },
  },
  economy: { core: [...BASE, "change"], labels: { actor: "role_institution" } },
  health: {
    core: [...PLACED, "affected"],
    labels: { actor: "role_acted", instrument: "role_disease", affected: "role_cases" },
  },
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
  technology: {
    core: [...BASE, "actor"],
    labels: { actor: "role_company", instrument: "role_product" },
  },
  other: { core: PLACED },
};

/** How strongly the text names one who did it; null where it plainly states so. */
function blameOf({ modality, cue }: Attribute): LabelKey | null {
  if (modality === "stated") return null;
  if (modality === "hedged") return "actor_suspected";
  return modality === "attributed" && /\bclaim/i.test(cue ?? "") ? "actor_claimed" : "actor_blamed";
}

/** What the row of doers is called where the deed is one that somebody is blamed for: where they differ, blamed is all that all are. */
function actorLabel(type: EventType, attributes: readonly Attribute[]): LabelKey | null {
  if (type !== "attack" && type !== "crime") return null;
  const [first, ...others] = new Set(attributes.map(blameOf));
  return others.length > 0 ? "actor_blamed" : (first ?? null);
}

const rowOf = (type: EventType, role: Role, attributes: readonly Attribute[]): Row => {
  const found = attributes.filter((attribute) => attribute.role === role);
  const ofActor = role === "actor" ? actorLabel(type, found) : null;
  const label = ofActor ?? SHAPES[type].labels?.[role] ?? (`role_${role}` as const);
  return { role, label, attributes: found };
};

/** A row of numbers or of the result. */
export const isNumber = ({ role }: Row): boolean => FIRST.has(role);
const isFirst = (row: Row): boolean => isNumber(row) && row.attributes.length > 0;

/** The rows of the card: those found, and those that its kind owes. The ledger shows `source`. */
export function rowsOf({ type, attributes }: Pick<NewsEvent, "type" | "attributes">): Row[] {
  const rows = ROLES.map((role) => rowOf(type, role, attributes)).filter(
    ({ role, attributes: found }) =>
      role !== "source" && (found.length > 0 || SHAPES[type].core.includes(role)),
  );
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

/** The rows of files: those of the card that have a value, or the words for a day (`undatedIn`), and last who says so. */
export const rowsFound = (
  type: EventType,
  attributes: readonly Attribute[],
  undated: DateMention | null = null,
): Row[] =>
  [...rowsOf({ type, attributes: [...attributes] }), rowOf(type, "source", attributes)].flatMap((row) => {
    if (row.attributes.length > 0) return [row];
    return row.role === "when" && undated !== null ? [{ ...row, undated }] : [];
  });

/** The same with those that nobody is sure of behind them, each with the label that it has on the card. */
export const rowsWithUnsure = ({ type, attributes, unsure }: NewsEvent): Row[] => [
  ...rowsFound(type, attributes),
  ...rowsFound(type, unsure),
];
