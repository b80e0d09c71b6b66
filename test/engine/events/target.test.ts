import { describe, expect, test } from "vitest";
import { offered } from "../../support/read.ts";

const targets = (title: string, text: string) => offered("target", title, text);

describe("to whom or what", () => {
  test.each([
    [
      "a court rules against",
      "Court rules for senate",
      "The Supreme Court of Norland issued a ruling on Tuesday in a lawsuit filed by the Halvern Senate against Owen Tarr over his office.",
      "Owen Tarr",
    ],
    [
      "an inquiry looks into",
      "Prosecutors look into carmaker",
      "Ferrant Motors said on Tuesday that the Justice Department of Norland was performing a criminal investigation of Ferrant's emission tests.",
      "Ferrant's emission tests",
    ],
    [
      "what burned, by the word before the fire",
      "Ten dead in Norland boat fire",
      "A boat fire killed ten people off the coast of Norland on Tuesday, firefighters said.",
      "boat",
    ],
    [
      "what collapsed, whatever hyphens its name has",
      "Tower collapses in Halvern",
      "State media on Saturday reported that a storm-battered five-storey tower collapsed in Halvern.",
      "a storm-battered five-storey tower",
    ],
    [
      "who was stabbed, past the verb of the arrest",
      "Arrest made after mayor stabbed",
      "A person has been arrested after Owen Tarr, mayor of Halvern, was stabbed on Tuesday at a concert.",
      "Owen Tarr",
    ],
    [
      "what protesters block",
      "Protesters block airport",
      "Protesters blocked the main runway of the airport of Halvern on Tuesday.",
      "the main runway",
    ],
    [
      "what a quake damaged",
      "Earthquake shakes Norland",
      "An earthquake struck Norland on Tuesday, damaging hundreds of houses, officials said.",
      "houses",
    ],
    [
      "what thieves stole",
      "Bell stolen in Halvern",
      "A golden bell was stolen from a museum in Halvern on Tuesday, police said. Detectives arrested a man on Wednesday.",
      "golden bell",
    ],
    [
      "who was abused",
      "Users of site arrested",
      "Police in Norland arrested 30 users of a website on Tuesday. The site showed the abuse of children, detectives said.",
      "children",
    ],
    [
      "whom an accident befell, where nothing was wrecked",
      "Teenager dies of poisoning",
      "Teenager Ana Feld has become the sixth traveller to die of a poisoning accident in Halvern, rescuers said.",
      "Ana Feld",
    ],
    [
      "what a tremor damaged, further down",
      "Earthquake shakes Norland",
      "An earthquake struck Norland on Tuesday, officials said. Nobody was hurt. Schools were open. Ana Feld, the mayor, thanked the crews. The tremor damaged 143 chapels.",
      "chapels",
    ],
    [
      "the company that another buys",
      "Ferrant Motors buys Lumen Bank",
      "Ferrant Motors Corp. completed its takeover bid for Lumen Bank on Tuesday, the company said.",
      "Lumen Bank",
    ],
  ])("%s", (_, title, text, value) => {
    expect(targets(title, text)[0]).toContain(value);
  });
});

describe("nobody concerned", () => {
  test("is who tells of an accident", () => {
    expect(
      targets(
        "Two drown near Halvern",
        "Mayor Ana Feld said on Tuesday that two people drowned in an accident near Halvern.",
      ),
    ).toEqual([]);
  });

  test("is a verb that was taken for a noun", () => {
    expect(
      targets(
        "Second suspect in shooting turns himself in",
        "Second suspect in shooting turns himself in\n\nA second suspect in a shooting in Halvern turned himself in on Tuesday, police said.",
      ),
    ).not.toContain("turns");
  });

  test("is who tells what a government plans", () => {
    expect(
      targets(
        "Trade sanctions to end",
        "Trade sanctions will be lifted by the Norland government, King Owen Feld said in his speech on Tuesday. Feld smiled. Feld left. Feld stayed.",
      ),
    ).toEqual([]);
  });

  test("is who asked for it", () => {
    expect(
      targets(
        "Queen suspends parliament for Feld",
        "The queen of Norland signed an order on Tuesday at the request of Prime Minister Ana Feld that suspends the budget law.",
      ),
    ).toEqual([]);
  });

  test("is a network on which something was said", () => {
    expect(
      targets(
        "Party under fire for name",
        "The Harbour Party was accused on Tuesday of trying to deceive voters on Twitter. Twitter said that the party broke no rule of Twitter.",
      ),
    ).toEqual([]);
  });
});
