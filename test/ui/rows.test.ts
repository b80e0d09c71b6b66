import { expect, test } from "vitest";
import type { Attribute, EventType, NewsEvent } from "../../src/engine/index.ts";
import { EVENT_TYPES, rowsOf } from "../../src/ui/rows.ts";
import { attribute } from "./support/demo.ts";

const event = (type: EventType, attributes: Attribute[]): NewsEvent => ({
  type,
  nutgraf: { start: 0, end: 1 },
  attributes,
  unsure: [],
});

const killed = attribute("killed", 4, "at least four workers");
const where = attribute("where", "Halvern", "Halvern");
const actor = (more: Partial<Attribute>) => attribute("actor", "Saltmarsh Front", "Saltmarsh Front", more);

test("rows stand in the card's order, whatever the order of the attributes, and numbers that were found first", () => {
  const rows = rowsOf(event("attack", [where, killed]));
  expect(rows.map((row) => row.role)).toEqual([
    "killed",
    "what",
    "when",
    "where",
    "actor",
    "target",
    "instrument",
    "injured",
  ]);
});

test("a story owes only the rows of its own type", () => {
  const roles = rowsOf(event("election", [])).map((row) => row.role);
  expect(roles).toEqual(["what", "when", "actor", "outcome"]);
});

test("what was found is shown even where the type does not owe it", () => {
  expect(rowsOf(event("election", [killed])).map((row) => row.role)).toContain("killed");
});

test("sources are in the ledger, not in a row", () => {
  const roles = rowsOf(event("attack", [attribute("source", "Daniel Okafor", "Daniel Okafor")]));
  expect(roles.map((row) => row.role)).not.toContain("source");
});

test.each([
  ["stated", null, "role_actor"],
  ["attributed", "officials said", "actor_blamed"],
  ["attributed", "claimed responsibility", "actor_claimed"],
  ["hedged", "suspected", "actor_suspected"],
  ["disputed", "denied", "actor_blamed"],
] as const)("an actor who is %s (%s) is labelled %s", (modality, cue, label) => {
  const row = rowsOf(event("attack", [actor({ modality, cue })])).find(({ role }) => role === "actor");
  expect(row?.label).toBe(label);
});

test("whoever is only blamed is no doer beside another, and nobody is blamed for a film", () => {
  const label = (type: EventType, attributes: Attribute[]) =>
    rowsOf(event(type, attributes)).find(({ role }) => role === "actor")?.label;
  const denied = actor({ modality: "disputed", cue: "denied" });
  const said = actor({ modality: "attributed", cue: "police said" });
  const claimed = actor({ modality: "attributed", cue: "claimed responsibility" });
  const sure = actor({ modality: "stated" });
  for (const both of [
    [denied, said],
    [claimed, said],
    [actor({ modality: "hedged" }), sure],
    [sure, denied],
  ])
    expect(label("attack", both)).toBe("actor_blamed");
  expect(label("attack", [claimed, claimed])).toBe("actor_claimed");
  expect(label("attack", [sure, sure])).toBe("role_actor");
  expect(label("culture", [said])).toBe("role_people");
});

test("every type of event has rows", () => {
  for (const type of Object.keys(EVENT_TYPES) as EventType[]) {
    expect(rowsOf(event(type, [])).map((row) => row.role)).toContain("what");
  }
});
