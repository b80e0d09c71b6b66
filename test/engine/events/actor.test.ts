import { describe, expect, test } from "vitest";
import { offered, valuesOf } from "../../support/read.ts";

const actors = (title: string, text: string) => offered("actor", title, text);

describe("who did it", () => {
  test.each([
    [
      "past what stands between dashes",
      "Court rules on posts",
      "The High Court of Norland — the last court of appeal in civil cases — ruled on Tuesday that the firm must delete the posts.",
      "High Court of Norland",
    ],
    [
      "past the country behind a region",
      "Westmark parliament legalises cider",
      "The parliament of Westmark, Norland voted on Tuesday to pass a bill that legalises cider.",
      "parliament",
    ],
    [
      "who claims it, past an aside",
      "Bomb kills two in Halvern",
      "A bomb killed two people at a market in Halvern on Tuesday. The Harbour Brigade, which is linked to rebels in Ostrel, later claimed responsibility.",
      "Harbour Brigade",
    ],
    [
      "who is said to be the suspected attackers",
      "Bomb kills two in Halvern",
      "A bomb killed two people at a market in Halvern on Tuesday. The army said the Harbour Brigade are the suspected perpetrators.",
      "Harbour Brigade",
    ],
    [
      "who appears in court for it",
      "Mosque murder suspect in court",
      "Owen Tarr, aged 28, appeared at Halvern District Court on Tuesday, charged with murder after a shooting killed 12 people.",
      "Owen Tarr",
    ],
  ])("%s", (_, title, text, value) => {
    expect(actors(title, text)[0]).toContain(value);
  });

  test("and no day before the name", () => {
    expect(
      actors(
        "Ferrant Motors buys Lumen Bank",
        "On Friday Ferrant Motors Corp. completed its takeover bid for Lumen Bank, the company said.",
      ),
    ).toContain("Ferrant Motors Corp.");
  });

  test("but no officer who shoots the attacker", () => {
    expect(
      actors(
        "Four stabbed at depot",
        "A clerk went on a stabbing spree at a depot in Halvern on Tuesday, killing four people. The attacker was shot by a police officer.",
      ),
    ).not.toContain("police officer");
  });

  test("without a verb that was taken for a noun", () => {
    expect(
      actors(
        "Norland taps rivals to build ferries",
        "The Norland Shipping Company will build two ferries with a rival, the company announced on Tuesday.",
      ).join(),
    ).not.toContain("taps");
  });

  test("without the word that joins their clause", () => {
    expect(
      valuesOf(
        "actor",
        "Users arrested in Norland",
        "Detectives in Halvern announced on Tuesday that 30 suspected users of the website were arrested for theft.",
      ),
    ).toEqual(["30 suspected users"]);
  });

  test.each([
    "NEW YORK (AP) — Former Mayor Ida Whitlock sued the city of Northgate on Tuesday for $340,000, court records show.",
    "PARIS, March 11 - Former Mayor Ida Whitlock sued the city of Northgate on Tuesday for $340,000, court records show.",
  ])("is the subject of the lead and no town of a dateline: %s", (lead) => {
    const found = actors("Whitlock sues Northgate", lead);
    expect(found[0]).toContain("Ida Whitlock");
    expect(found.join()).not.toMatch(/YORK|PARIS/);
  });

  test("is told with the whole of a name that it begins within", () => {
    expect(
      actors(
        "Party names candidates",
        "Former minister Tom Hale and University of the West Indies law lecturer Dr Ida Whitlock will contest the post of president, the party said on Tuesday.",
      ),
    ).toContain("University of the West Indies law lecturer Dr Ida Whitlock");
  });
});
