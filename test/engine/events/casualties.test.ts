import { describe, expect, test } from "vitest";
import { realEngine } from "../../support/engine.ts";
import { proposalsIn, TODAY } from "../../support/read.ts";

/** The counts of a text as "role value", in the order of the card's rows. */
const countsOf = (text: string): string[] =>
  proposalsIn(text)
    .filter(({ role }) => ["killed", "injured", "missing", "displaced", "arrested"].includes(role))
    .map(({ role, value }) => `${role} ${value}`);

describe("counts of people", () => {
  test.each([
    ["Gunmen attacked a bus near Halvern on Monday, killing two soldiers and one driver.", ["killed 3"]],
    ["A man and two girls were shot dead in Halvern on Monday, police said.", ["killed 3"]],
    [
      "Six people were shot in an attack in Halvern on Monday, and two of them died, police said.",
      ["killed 2", "injured 4"],
    ],
    [
      "Ida Holm, 36, and Jon Reyes, 19, were killed in a shooting in Halvern on Monday, police said.",
      ["killed 2"],
    ],
    ["Seven people, including four children, died when a bus crashed near Halvern on Monday.", ["killed 7"]],
    ["A crash near Halvern on Monday resulted in the deaths of all 33 passengers on the bus.", ["killed 33"]],
    [
      "A cyclist was killed in a crash in Halvern on Monday, and a passenger in the car was seriously injured.",
      ["killed 1", "injured 1"],
    ],
    [
      "A crash in Halvern on Monday resulted in the death of a 15-year-old boy and critical injuries to a 14-year-old girl, officials said.",
      ["killed 1", "injured 1"],
    ],
    ["A teenager was shot in the arm during a robbery in Halvern on Monday.", ["injured 1"]],
    [
      "A storm hit Lower Brenn on Monday, leaving four people dead. Two are missing, and 300 residents were evacuated.",
      ["killed 4", "missing 2", "displaced 300"],
    ],
  ])("%s", (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  test.each([
    [
      "Police in Halvern arrested a man on Monday over a robbery, homicide detective Ana Feld said.",
      ["arrested 1"],
    ],
    [
      "Gunmen opened fire in Halvern on Monday and hit 12 houses and three cars, but no one was hurt.",
      ["injured 0"],
    ],
    [
      "Bombers attacked a market in Halvern on Monday; between the two blasts, at least 20 were killed.",
      ["killed 20"],
    ],
    ["Police found 14 bullet casings after the shooting in Halvern on Monday.", []],
    [
      "A boy was shot in Halvern on Monday and died at the scene. The boy had been shot twice, police said.",
      ["killed 1"],
    ],
    [
      "A bomb exploded at a market in Halvern on Monday. In May 2019, a bomb at the same market killed 40 people and wounded 90.",
      [],
    ],
    ["A court jailed a smuggler in Halvern on Monday for nine years.", []],
  ])("nothing more in: %s", (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  describe("who is joined to the counted shares their fate", () => {
    test.each([
      [
        "A mother and her four sons were killed in a crash near Halvern on Monday, police said.",
        ["killed 5"],
      ],
      ["A couple and two lodgers died in a house fire in Halvern on Monday.", ["killed 4"]],
      ["A teacher and her pupil died when a wall fell in Halvern on Monday.", ["killed 2"]],
      ["A family of five and a rambler were killed by a rockfall near Halvern on Monday.", ["killed 6"]],
      // Somebody with a verb of their own has a fate of their own.
      [
        "A shooting in Halvern on Monday killed two women, and a man was arrested.",
        ["killed 2", "arrested 1"],
      ],
      [
        "A shooting in Halvern on Monday left a woman dead and four others injured.",
        ["killed 1", "injured 4"],
      ],
    ])("%s", (text, counts) => {
      expect(countsOf(text)).toEqual(counts);
    });
  });

  test.each([
    // A part of the counted is no more people.
    ["A coach overturned near Halvern on Monday, injuring 25 people, four critically.", ["injured 25"]],
    ["A fire in Halvern on Monday injured 18 guests, three of them badly, officials said.", ["injured 18"]],
    ["A blast in Halvern on Monday injured 18 guests and three waiters, officials said.", ["injured 21"]],
  ])("a total and its parts: %s", (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  test.each([
    [
      "The death toll from Sunday's flood in Halvern rose to 31 on Monday after four more people died.",
      ["killed 31"],
    ],
    [
      "The number of injured in Sunday's fire in Halvern climbed to 52 on Monday after three more people were injured.",
      ["injured 52"],
    ],
    ["The number of visitors to Halvern's fire museum climbed to 52 on Monday.", []],
  ])("a later toll stands for all: %s", (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  test.each([
    ["A mine that could have killed 90 people was made safe in Halvern on Monday, police said.", []],
    ["Police in Halvern foiled a plan to kill 60 people on Monday.", []],
    ["Troops in Halvern trained on Monday for an attack that would kill 800 people.", []],
    ["A gunman planned an attack in Halvern for months and killed six people on Monday.", ["killed 6"]],
  ])("what only might have been killed nobody: %s", (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  test.each([
    ["Floods drove 400 people from their homes in Halvern on Monday.", ["displaced 400"]],
    ["A flood near Halvern on Monday forced 700 villagers to flee, officials said.", ["displaced 700"]],
    ["A flood hit Halvern on Monday, and 300 people left their homes.", ["displaced 300"]],
    ["Rain forced 700 spectators to wait in Halvern on Monday before the storm hit.", []],
    ["A fire hit Halvern on Monday, and 300 people watched from their homes.", []],
  ])("people driven from their homes: %s", (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  test.each([
    [
      "A bomb at a market in Halvern killed nine people on Monday, police said.\n\nThe insurgents claimed that the bomb had killed 50 soldiers.",
      ["killed 9"],
    ],
    [
      "Gunmen killed five guards in Halvern on Monday, the army said.\n\nSoldiers later killed eight of the gunmen, it said.",
      ["killed 5"],
    ],
  ])("no boast and no dead attackers beside a count: %s", (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });

  test("counts that are set against each other are disputed", () => {
    const injured = proposalsIn(
      "A bus crashed near Halvern on Monday. Officials said 24 people were injured, but the news agency reported that 32 were injured.",
    ).find(({ role }) => role === "injured");
    expect(injured).toMatchObject({ modality: "disputed", cue: "but" });
  });
});

describe("each count has its own fate", () => {
  const counts = (text: string) =>
    Object.fromEntries(
      proposalsIn(text)
        .filter(({ role }) => ["killed", "injured"].includes(role))
        .map(({ role, value }) => [role, value]),
    );

  test.each([
    ["A bomb killed 30 people and injured 5 in Kabul on Tuesday.", { killed: 30, injured: 5 }],
    ["A plane crash killed 80 passengers and injured 12 near Leeds on Tuesday.", { killed: 80, injured: 12 }],
    ["3 killed, 12 wounded in shootings in Leeds on Tuesday, police said.", { killed: 3, injured: 12 }],
    ["Five people were shot and injured at a bar in Leeds on Tuesday.", { injured: 5 }],
    [
      "A shooting in Leeds left one dead and three injured on Tuesday, police said.",
      { killed: 1, injured: 3 },
    ],
    [
      "A gunman shot two children in Leeds on Tuesday, one of them fatally. Ida Holm, 9, died in hospital.",
      { killed: 1, injured: 1 },
    ],
    [
      "A quake struck Leeds on Tuesday. The death toll has risen from five to six, officials said.",
      { killed: 6 },
    ],
    ["Health officials in Leeds reported a sixth fatality of the outbreak on Tuesday.", { killed: 6 }],
    ["Ana Feld has become the sixth person to die of poisoning in Leeds on Tuesday.", { killed: 6 }],
    [
      "A bus crashed near Leeds on Tuesday. Police at first spoke of 27 dead; the ministry put the death toll at 20.",
      { killed: 20 },
    ],
  ])("%s", (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  test("the dead of last week's attack do not count", () => {
    expect(
      counts(
        "A car bomb killed twelve people at a base near Halvern on Monday. The attack injured twelve more, officials said.\n\nLast week a bombing in Ostrel killed five and wounded 110, another attack by the group.",
      ),
    ).toEqual({ killed: 12, injured: 12 });
  });

  test("two sources that count otherwise are both kept, and neither is settled", () => {
    const found = proposalsIn(
      "A blast tore through a market in Halvern on Tuesday. Police said that 12 people were killed. The health ministry put the death toll at 18.",
    );
    const killed = found.filter(({ role }) => role === "killed");
    expect(killed.map(({ value }) => value).sort()).toEqual([12, 18]);
    expect(killed.map(({ modality }) => modality)).toEqual(["disputed", "disputed"]);
  });
});

test("a headline's count is shown as the body tells it, which says whose it is", () => {
  const headline = "Blast in Halvern kills at least four";
  const body = "A blast in Halvern on Tuesday killed at least four workers, the regional governor said.";
  const text = `${headline}\n\n${body}`;
  const { event } = realEngine().analyse({
    text,
    title: headline,
    published: TODAY,
    language: "en",
    blocks: [
      { start: 0, end: headline.length, kind: "headline" },
      { start: headline.length + 2, end: text.length, kind: "paragraph" },
    ],
  });
  expect(event?.attributes.find(({ role }) => role === "killed")).toMatchObject({
    value: 4,
    modality: "attributed",
    cue: "the regional governor said",
  });
});
