import { describe, expect, test } from "vitest";
import { read } from "../../support/read.ts";

const kindOf = (title: string, text: string) => read(text, title).event?.type ?? null;

describe("the company of a word says what it tells", () => {
  test.each([
    [
      "health",
      "Trial of asthma vaccine stopped",
      "A trial of an asthma vaccine was stopped in Halvern on Tuesday after four volunteers fainted, the maker said.",
    ],
    [
      "court",
      "Trial of harbour director opens",
      "The trial of Jon Rask, the former director of Halvern harbour, on charges of bribery opened on Tuesday.",
    ],
    [
      "sport",
      "Northgate dismiss Halvern for 98",
      "Northgate dismissed Halvern for 98 on Tuesday and won by seven wickets.",
    ],
    [
      "appointment",
      "Harbour board dismisses director",
      "The board of Halvern harbour dismissed its director, Jon Rask, on Tuesday after nine years.",
    ],
    [
      "attack",
      "Warplanes strike depot",
      "Warplanes struck a depot near Halvern on Tuesday, killing six guards, the governor said.",
    ],
    [
      "protest",
      "Teachers strike over pay",
      "Teachers in Halvern went on strike on Tuesday over pay, and 3,000 of them marched to the town hall.",
    ],
    [
      "disaster",
      "Cold kills 12 in Belmora",
      "Cold has killed 12 people in Belmora since Sunday, doctors said.",
    ],
    [
      "disaster",
      "Lightning kills three hikers",
      "Lightning killed three hikers on a ridge above Belmora on Tuesday, rescuers said.",
    ],
    [
      "election",
      "Whitlock wins race for governor",
      "Ana Whitlock won the race for governor of Norland on Sunday with 54 percent.",
    ],
    [
      "election",
      "Rask takes council seat",
      "Jon Rask took the council seat of Northgate on Sunday with 48 percent.",
    ],
    [
      "accident",
      "Airliner veers off runway",
      "An airliner with 90 people aboard veered off a runway in Halvern on Tuesday, hurting six.",
    ],
    [
      "court",
      "Ministry fines Ferrant €40m",
      "The finance ministry on Tuesday fined the shipping company Ferrant €40m for breaking safety rules.",
    ],
  ])("%s: %s", (kind, title, text) => {
    const said = kindOf(title, text);
    // Whoever strikes with arms is at war or attacks.
    expect(said === "conflict" ? "attack" : said).toBe(kind);
  });

  test("who dismisses a report loses nobody an office", () => {
    expect(
      kindOf(
        "Governor dismisses reports of rift",
        "Governor Ana Whitlock on Tuesday dismissed reports of a rift in her party. “We are one,” she told the council.",
      ),
    ).not.toBe("appointment");
  });
});

describe("what is remembered happened before", () => {
  const HARM = ["attack", "conflict", "crime", "accident", "disaster"];

  test.each([
    [
      "Belmora marks five years since ferry fire",
      "Belmora on Tuesday marked five years since a ferry fire that killed 44 people.",
    ],
    [
      "Halvern commemorates market bombing",
      "Halvern commemorated on Tuesday the bombing of 2011 in which 29 people were killed at its market.",
    ],
  ])("%s", (title, text) => {
    const { event } = read(text, title);
    expect(HARM).not.toContain(event?.type);
    expect(event?.attributes.filter(({ role }) => role === "killed") ?? []).toEqual([]);
  });

  test("and is told as background", () => {
    const { background } = read(
      "Hundreds gathered in Belmora on Tuesday to remember the 29 people killed in an attack on the market in 2011.",
      "Town remembers victims of market attack",
    );
    expect(background).toHaveLength(1);
  });

  test("an attack on an anniversary is news", () => {
    const { event } = read(
      "Gunmen attacked a market in Belmora on Tuesday, the anniversary of the republic, killing 14 people, police said.",
      "Gunmen kill 14 at Belmora market",
    );
    expect(event?.type).toBe("attack");
    expect(event?.attributes.find(({ role }) => role === "killed")?.value).toBe(14);
  });
});

describe("who is charged over a crash is before the law", () => {
  test("and the charge is read", () => {
    const { event } = read(
      "Jon Rask, 51, was charged with manslaughter on Tuesday over a collision that killed four people near Halvern in May.",
      "Bus driver charged over collision",
    );
    expect(["court", "crime"]).toContain(event?.type);
    expect(event?.attributes.find(({ role }) => role === "charge")?.value).toBe("manslaughter");
  });

  test("a crash for which nobody is charged stays an accident", () => {
    expect(
      kindOf(
        "Bus collision kills four",
        "A bus and a lorry collided near Halvern on Tuesday, killing four people. No driver has been charged, police said.",
      ),
    ).toBe("accident");
  });
});
