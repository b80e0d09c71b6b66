import { describe, expect, test } from "vitest";
import { offered, read } from "../../support/read.ts";

const targets = (title: string, text: string) => offered("target", title, text);
const known = (title: string, text: string) =>
  (read(`${title}\n\n${text}`, title).event?.attributes ?? []).filter(({ role }) => role === "target");

describe("to whom or what", () => {
  test.each([
    [
      "a court rules against",
      "Court rules for senate",
      "The Supreme Court of Norland issued a ruling on Tuesday in a lawsuit filed by the Halvern Senate against Owen Tarr over his office.",
      "Owen Tarr",
    ],
  ])("%s", (_, title, text, value) => {
    expect(targets(title, text)[0]).toContain(value);
  });
});

test("the score of a game is no part of whom they played", () => {
  expect(
    targets(
      "Feld scores two as Northgate beat Halvern",
      "Omar Feld scored twice and Lena Marsh saved a penalty as Northgate beat Halvern 3-1 on Saturday.",
    ),
  ).toContain("Halvern");
});

describe("nobody who is surely tried", () => {
  test.each([
    [
      "Man pleads guilty to threatening to kill Lena Marsh",
      "A Norland man pleaded guilty to charges he threatened to kill Rep. Lena Marsh, the U.S. Attorney's Office for the Western District of Norland announced Monday.",
    ],
    [
      "Man charged with killing Lena Marsh",
      "A court in Halvern on Monday heard that a man charged with murdering Lena Marsh had planned it. Lena Marsh, 34, was killed in March. The jury found him guilty of killing Marsh.",
    ],
  ])("is whom the charge names: %s", (title, text) => {
    expect(
      known(title, text)
        .map(({ value }) => String(value))
        .join(),
    ).not.toContain("Marsh");
  });
});

describe("nobody concerned", () => {
  test("is who tells of an accident", () => {
    expect(
      known(
        "Two drown near Halvern",
        "Mayor Ana Feld said on Tuesday that two people drowned in an accident near Halvern.",
      ),
    ).toEqual([]);
  });

  test("is a verb that was taken for a noun", () => {
    expect(
      known(
        "Second suspect in shooting turns himself in",
        "Second suspect in shooting turns himself in\n\nA second suspect in a shooting in Halvern turned himself in on Tuesday, police said.",
      ),
    ).not.toContain("turns");
  });

  test("is who tells what a government plans", () => {
    expect(
      known(
        "Trade sanctions to end",
        "Trade sanctions will be lifted by the Norland government, King Owen Feld said in his speech on Tuesday. Feld smiled. Feld left. Feld stayed.",
      ),
    ).toEqual([]);
  });

  test("is who asked for it", () => {
    expect(
      known(
        "Queen signs order for Feld",
        "The queen of Norland signed an order on Tuesday at the request of Prime Minister Ana Feld that suspends the budget law.",
      ),
    ).toEqual([]);
  });

  test("is a network on which something was said", () => {
    expect(
      known(
        "Party under fire for name",
        "The Harbour Party was accused on Tuesday of trying to deceive voters on Twitter. Twitter said that the party broke no rule of Twitter.",
      ),
    ).toEqual([]);
  });
});
