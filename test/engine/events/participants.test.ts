import { describe, expect, test } from "vitest";
import type { Role } from "../../../src/engine/index.ts";
import { proposalsIn, read } from "../../support/read.ts";

/** Of who and to whom the card's known values; of all else what the rules propose. */
const valuesOf = (role: Role, text: string, title?: string) =>
  (role === "actor" || role === "target"
    ? (read(text, title).event?.attributes ?? [])
    : proposalsIn(text, title)
  )
    .filter((one) => one.role === role)
    .map(({ value }) => value);

describe("who did it", () => {
  test("victims are no actors because a second verb follows them", () => {
    const text = "A bomb killed 11 people and wounded more than 30 in Kabul on Tuesday.";
    expect(valuesOf("actor", text)).toEqual([]);
    expect(valuesOf("injured", text)).toEqual([30]);
  });

  test("what is set between commas does not hide the subject", () => {
    expect(
      valuesOf(
        "actor",
        "Ana Whitlock, the mayor of Halvern, signed the ban on phones in schools on Tuesday.",
        "Mayor signs ban on phones",
      ),
    ).toEqual(["Ana Whitlock"]);
  });

  test("whom the law holds is suspected, by name where there is one", () => {
    const { event } = read(
      "A gunman shot two men at a bar in Leeds on Tuesday, killing one. Police arrested the suspect, Owen Tarr, 41, on Wednesday and charged him with murder.",
    );
    const told = [...(event?.attributes ?? []), ...(event?.unsure ?? [])];
    expect(told.find(({ role }) => role === "actor")).toMatchObject({
      value: expect.stringContaining("Owen Tarr"),
      modality: "hedged",
    });
  });

  test("the officers who arrest are no suspects", () => {
    expect(
      valuesOf(
        "actor",
        "Officers were charged by a crowd in Leeds on Tuesday, and three windows were broken, police said.",
      ),
    ).not.toContain("Officers");
  });

  test("a body keeps the rest of its name", () => {
    expect(
      valuesOf(
        "actor",
        "The Supreme Court of Norland struck down the state's abortion law on Tuesday, ruling that it was unconstitutional.",
        "Supreme Court of Norland strikes down abortion law",
      ),
    ).toEqual([expect.stringMatching(/Supreme Court of Norland$/)]);
  });
});

describe("what it came to", () => {
  test.each([
    ["A Leeds man pleaded guilty on Tuesday to charges that he threatened a judge.", "pleaded guilty"],
    [
      "A jury found Owen Tarr guilty of murder on Tuesday, the court in Leeds said.",
      "found Owen Tarr guilty",
    ],
    [
      "Prosecutors in Leeds have dropped an investigation into fraud at the harbour court, they said on Tuesday.",
      "dropped an investigation",
    ],
  ])("%s", (text, outcome) => {
    expect(valuesOf("outcome", text, "Court case in Leeds")).toEqual([outcome]);
  });
});

test("what was authorised because of an event is a response, even in the nut graf", () => {
  expect(
    valuesOf(
      "response",
      "President Ana Whitlock has authorised the army to respond to a rocket attack in Halvern on Tuesday that killed two soldiers.",
    ),
  ).toEqual([expect.stringMatching(/^has authorised the army to respond/)]);
});

describe("what is counted as affected or at stake", () => {
  test("the dead are not affected once more", () => {
    expect(
      valuesOf(
        "affected",
        "A bus plunged into a ravine on Tuesday, killing at least 23 people, police said.",
      ),
    ).toEqual([]);
  });

  test("how large a company is in any case is no part of its fire", () => {
    const text =
      "A fire broke out at a paper mill in Leeds on Tuesday. Nobody was hurt. The mill employs 1,200 people and made a profit of €4.5 million last year.";
    const title = "Fire breaks out at Leeds paper mill";
    expect(valuesOf("affected", title, text)).toEqual([]);
    expect(valuesOf("amount", title, text)).toEqual([]);
  });

  test("damage is", () => {
    expect(
      valuesOf(
        "amount",
        "A fire at a paper mill in Leeds on Tuesday caused damage of €4.5 million, the fire service said.",
      ),
    ).toEqual([4_500_000]);
  });
});
