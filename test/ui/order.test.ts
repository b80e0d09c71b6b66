import { expect, test } from "vitest";
import type { Attribute, EventType } from "../../src/engine/index.ts";
import { cardRows } from "../../src/ui/order.ts";
import { attribute, demo } from "./support/demo.ts";

const { article } = demo;
const nutgraf = demo.event!.nutgraf;
const rolesOf = (type: EventType, attributes: Attribute[], title = article.title) =>
  cardRows({ type, nutgraf, attributes, unsure: [] }, { ...article, title }).map(({ role }) => role);

const killed = attribute("killed", 4, "at least four workers");
const injured = attribute("injured", 17, "17 others");
const where = attribute("where", "Halvern", "Halvern");
const what = (words: string) => attribute("what", words, words);

test("numbers and results that were found come first, in the card's order among themselves", () => {
  const outcome = attribute("outcome", "inquiry", "inquiry");
  expect(rolesOf("attack", [where, outcome, injured, killed]).slice(0, 4)).toEqual([
    "killed",
    "injured",
    "outcome",
    "when",
  ]);
});

test("a number that was not found stays where its row belongs", () => {
  expect(rolesOf("attack", [where, killed]).indexOf("injured")).toBeGreaterThan(2);
  expect(rolesOf("attack", [where])[0]).toBe("when");
});

test("no row repeats the headline or the lead", () => {
  expect(rolesOf("attack", [what(article.title!)])).not.toContain("what");
  expect(rolesOf("attack", [what("Two explosive drones struck a fuel depot")])).not.toContain("what");
  // Nothing is known of what happened but the headline.
  expect(rolesOf("attack", [])).not.toContain("what");
});

test("a headline that says something else leaves the row", () => {
  const elsewhere = what("air defences around the port had been switched off for repairs");
  expect(rolesOf("attack", [elsewhere])).toContain("what");
  expect(rolesOf("attack", [what(article.title!)], "The night over the harbour")).toContain("what");
});
