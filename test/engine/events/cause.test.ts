import { describe, expect, test } from "vitest";
import { proposalsIn, valuesOf } from "../../support/read.ts";

const causes = (title: string, text: string) => valuesOf("cause", title, text);

describe("why it happened", () => {
  test.each([
    [
      "Ana Feld resigns as mayor",
      "Ana Feld resigned as mayor of Halvern on Tuesday. Her resignation followed three weeks of protests.",
      "three weeks of protests",
    ],
    [
      "Norland recalls its ambassador",
      "Norland recalled its ambassador from talks in Ostrel on Tuesday after the army of Ostrel crossed the border.",
      "the army of Ostrel crossed the border",
    ],
    [
      "Novelist Edda Crane dies",
      "The novelist Edda Crane died in Halvern on Tuesday, aged 81. She had been in hospital with pneumonia, her family said.",
      "pneumonia",
    ],
    [
      "Police chief resigns over handling of protests",
      "The police chief of Halvern, Owen Tarr, resigned on Tuesday over his handling of the protests, the mayor said.",
      "handling of the protests",
    ],
    [
      "Governor orders ban on fires",
      "Governor Ana Feld signed an order on Tuesday that bans fires in parks in order to protect the forests.",
      "protect the forests",
    ],
    [
      "Explosion destroys house in Halvern",
      "An explosion destroyed a house in Halvern on Tuesday, killing two people. A broken pipe caused the explosion, firefighters said.",
      "A broken pipe",
    ],
    [
      "Crash kills two near Leeds",
      "A lorry crashed near Leeds on Tuesday, killing two people. The accident happened when the lorry hit a fallen tree.",
      "the lorry hit a fallen tree",
    ],
    [
      "Prize goes to Ana Feld",
      "The poet Ana Feld was named artist of the year on Tuesday for her work on the songs of the coast, the museum said of the award.",
      "work on the songs of the coast",
    ],
    [
      "Mayor quits, citing poor health",
      "The mayor of Halvern, Ana Feld, resigned on Tuesday, citing poor health.",
      "poor health",
    ],
    [
      "Data of 3 million users leaked",
      'The data of 3 million users leaked on Tuesday, the company said, because the "vault" in which they lay had no password.',
      'the "vault" in which they lay had no password',
    ],
  ])("%s", (title, text, value) => {
    expect(causes(title, text)).toEqual([expect.stringContaining(value)]);
  });

  test("no more than the reason: what else was called for, and what happened since, are none", () => {
    expect(
      causes(
        "Three killed at depot",
        "A fight at a depot in Halvern killed three people on Tuesday. Doctors said the deaths were caused by gunshot wounds and called on the “interim” mayor to resign.",
      ),
    ).toEqual(["gunshot wounds"]);
    expect(
      causes(
        "Governor orders quarry shut",
        "Governor Ana Feld signed an order on Tuesday that shuts the quarry due to safety concerns yet so far its owner has moved only two households.",
      ),
    ).toEqual(["safety concerns"]);
  });
});

describe("no cause", () => {
  test.each([
    [
      "is when something is due",
      "Norland's trial of the ferry begins",
      "The trial of Owen Tarr, a captain, began at a court in Halvern on Tuesday. The hearing is due to end on Friday.",
    ],
    [
      "is whom somebody blames",
      "Bomb kills two in Halvern",
      "A bomb killed two people in Halvern on Tuesday. The attack was blamed on the Norland Liberation Front.",
    ],
    [
      "is what an arrest came after",
      "Man arrested after stabbing",
      "A man was arrested in Leeds on Tuesday after a woman was stabbed in a park, police said.",
    ],
    [
      "is what one suffers from who lives",
      "Novelist Edda Crane dies",
      "The novelist Edda Crane died in Halvern on Tuesday. In 1968 she had complications from a diet.",
    ],
    [
      "is what followed",
      "Ana Feld resigns as mayor",
      "Ana Feld resigned as mayor of Halvern on Tuesday, followed by her deputy.",
    ],
    [
      "what a part of a product is designed for",
      "Lumen app gets new software",
      "The company Lumen launched new software for its app on Tuesday. Its lists are designed to stir rivalry among users.",
    ],
  ])("%s", (_, title, text) => {
    expect(causes(title, text)).toEqual([]);
  });
});

describe("whose word a cause is", () => {
  const modality = (sentence: string) =>
    proposalsIn(
      `Novelist Edda Crane dies\n\nThe novelist Edda Crane died in Halvern on Tuesday, aged 81. ${sentence}`,
      "Novelist Edda Crane dies",
    ).find(({ role }) => role === "cause")?.modality;

  test("a statement's, where it says so", () => {
    expect(modality("A statement ascribed her death to complications from a stroke.")).toBe("attributed");
  });

  test("a guess, where somebody suggests it", () => {
    const found = proposalsIn(
      "Bus overturns near Halvern\n\nA bus overturned near Halvern on Tuesday, killing two people. The ministry suggested the driver lost control.",
      "Bus overturns near Halvern",
    );
    expect(found.find(({ role }) => role === "cause")?.modality).toBe("hedged");
  });

  test("the text's own, where nobody else says it", () => {
    expect(modality("The cause of death was pneumonia.")).toBe("stated");
  });
});
