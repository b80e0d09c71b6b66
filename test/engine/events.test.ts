import { describe, expect, test } from "vitest";
import { read } from "../support/read.ts";

const cardOf = (title: string, text: string) => {
  const { event, background } = read(text, title);
  return {
    type: event?.type ?? null,
    background,
    of: (role: string) =>
      event?.attributes.filter((attribute) => attribute.role === role).map(({ value }) => value) ?? [],
    event,
  };
};

const BOMBING = `Three rockets struck an army camp near Halvern on Tuesday, killing two Orsenian soldiers and one British engineer, the defence ministry said.

At least 14 others were wounded. The ministry blamed the Saltmarsh Front for the attack, which the group denied.

In December 2024, a car bomb in Halvern killed 11 people.`;

describe("the card", () => {
  test("an attack: type, day, place, actor, target, instrument and counts", () => {
    const card = cardOf("Rocket attack on camp near Halvern kills three", BOMBING);
    expect(card.type).toBe("attack");
    expect(card.of("when")).toEqual(["2026-03-10"]);
    expect(card.of("where").join()).toMatch(/Halvern/);
    expect(card.of("actor")).toEqual(["Saltmarsh Front"]);
    const unsure = card.event?.unsure.map(({ role, value }) => `${role} ${value}`).join();
    expect(`target ${card.of("target")},${unsure}`).toMatch(/target an army camp/);
    expect(card.of("killed")).toEqual([3]);
    expect(card.of("injured")).toEqual([14]);
  });

  test("who is blamed is not stated to have done it, and a denial makes it disputed", () => {
    const actorOf = (text: string) =>
      cardOf("Rocket attack on camp", text).event?.attributes.find(({ role }) => role === "actor");
    expect(actorOf(BOMBING)).toMatchObject({ modality: "disputed", cue: "denied" });
    const undenied = actorOf(BOMBING.replace(", which the group denied", ""));
    expect(undenied).toMatchObject({ modality: "attributed", cue: expect.stringContaining("blamed") });
  });

  test("the dead of an earlier event are background, with their own date", () => {
    const { background } = cardOf("Rocket attack on camp", BOMBING);
    expect(background).toHaveLength(1);
    const of = (role: string) =>
      background[0]!.attributes.find((attribute) => attribute.role === role)?.value;
    expect([of("when"), of("killed")]).toEqual(["2024-12", 11]);
  });

  test.each([
    [
      "court",
      "Dockworker jailed for arson",
      "A judge in Northgate sentenced a dockworker to six years in prison on Monday after a jury found him guilty of arson.",
    ],
    [
      "disaster",
      "Earthquake hits Port Ellery",
      "A magnitude 5.8 earthquake hit Port Ellery on Monday, and dozens of homes collapsed, rescuers said.",
    ],
    [
      "election",
      "Whitlock wins presidency",
      "Ana Whitlock won the presidential election in Orsenia on Sunday with 54% of the vote, the election commission said.",
    ],
    [
      "economy",
      "Central bank raises rates",
      "The central bank of Orsenia raised its interest rate to 4.5% on Thursday because inflation had not fallen.",
    ],
    [
      "sport",
      "Northgate beat Halvern",
      "Northgate beat Halvern 3-1 in the final of the cup on Saturday, with two goals by striker Omar Feld.",
    ],
    [
      "health",
      "Measles outbreak grows",
      "Health officials confirmed 40 cases of measles in an outbreak in Dunmarrow on Monday and urged parents to have children vaccinated.",
    ],
    [
      "deal",
      "Ferrant to buy Lowe",
      "Ferrant agreed to buy the builder Lowe for $1.2 billion on Monday in the largest acquisition of its history.",
    ],
    [
      "protest",
      "Thousands march in Halvern",
      "Thousands of protesters marched through Halvern on Saturday, and police fired tear gas at demonstrators.",
    ],
  ])("%s: %s", (type, title, text) => {
    expect(cardOf(title, text).type).toBe(type);
  });

  test.each([
    [
      "How to choose a walking stick",
      "A good walking stick fits the hand and is as long as your arm. Wood is warm and light. Try it on a slope before you choose.",
    ],
    [
      "My grandmother's kitchen",
      "The table was always set for one more. There was bread and there were stories, and the window looked over the orchard.",
    ],
  ])("no event in: %s", (title, text) => {
    expect(cardOf(title, text).type).toBeNull();
  });

  test("no casualties is a count of none, and a missing count is no row", () => {
    const card = cardOf(
      "Fire at depot",
      "A fire broke out at a depot in Halvern on Monday, but there were no fatalities, firefighters said. The blaze burned until dawn.",
    );
    expect(card.of("killed")).toEqual([0]);
    expect(card.of("injured")).toEqual([]);
  });
});
