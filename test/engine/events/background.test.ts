import { expect, test } from "vitest";
import { read } from "../../support/read.ts";

const recalled = (text: string) =>
  read(text).background.map(({ attributes }) =>
    attributes
      .filter(({ role }) => ["when", "killed", "injured"].includes(role))
      .map(({ role, value }) => `${role} ${value}`)
      .join(", "),
  );

test("earlier events oldest first, and what came of them without a date of its own", () => {
  expect(
    recalled(
      `Rockets struck an army camp near Halvern on Tuesday, killing three soldiers, the ministry said.

The ministry blamed the Saltmarsh Front for a strike in November that killed a guard. In January the army ordered the assassination of the Front's commander. A missile attack came in response, causing no deaths but wounding more than 60 soldiers.

In the latest attack, nine soldiers were wounded.

In May 2019, a bombing in Halvern killed 11 people.`,
    ),
  ).toEqual(["when 2019-05, killed 11", "when 2025-11, killed 1", "when 2026-01", "killed 0, injured 60"]);
});

test("news of the same week, and plans, are no background", () => {
  expect(
    recalled(
      "Rockets struck an army camp near Halvern on Tuesday, killing three soldiers. On Monday, a drone attack had hit the same camp. The army will hold an exercise in June.",
    ),
  ).toEqual([]);
});

test("a group that nobody named is no actor", () => {
  const actors = read(
    "Gunmen opened fire at a market in Halvern on Tuesday, killing six traders. No group has claimed responsibility. Police suspect the Red Valley Brigade.",
  ).event?.attributes.filter(({ role }) => role === "actor");
  expect(actors).toMatchObject([{ value: "Red Valley Brigade", modality: "hedged" }]);
});

test.each([
  ["a rate of another year", "The unemployment rate was 4.1 per cent in March 2019."],
  ["a court that exists", "The Supreme Court has had nine judges since 1869."],
  ["what somebody remembers", "“In May 2019 I was attacked and nobody was arrested,” said Jon Rask."],
])("%s is no event", (_, sentence) => {
  expect(
    recalled(`Rockets struck an army camp near Halvern on Tuesday, killing three soldiers.\n\n${sentence}`),
  ).toEqual([]);
});

test("who claimed an earlier attack is not said to have claimed this one", () => {
  const text = `Drones struck a depot in Halvern on Tuesday, killing four workers. The governor blamed the Saltmarsh Front. The group denied it.

The depot is owned by Northgate Energy.

In November 2024, a car bomb outside the customs house killed 11 people. The Saltmarsh Front claimed responsibility for that bombing.`;
  const actor = read(text, "Drone strike kills four").event?.attributes.find(({ role }) => role === "actor");
  expect(actor).toMatchObject({ value: "Saltmarsh Front", modality: "disputed", cue: "denied" });
});
