import { describe, expect, test } from "vitest";
import { realEngine } from "../../support/engine.ts";
import { quotesIn } from "./scene.ts";

const CAST = {
  "Ana Whitlock": { type: "person", description: "mayor" },
  "Joe Tarrant": "person",
  "Harbour Board": "organization",
  Northgate: "place",
} as const;
const sourceOf = (text: string) => quotesIn(text, CAST)[0]?.source;

describe("who speaks", () => {
  test("a word in marks before it is no end of what somebody says", () => {
    const quotes = quotesIn(
      "Whitlock has said it was “long-term” and would keep the town safe from “any future storms at sea” in her talks, the Harbour Board reports.",
      CAST,
    );
    expect(quotes.find(({ text }) => text.startsWith("any future"))?.source).toBe("Ana Whitlock");
  });

  test("what a letter reads is no report of the words before", () => {
    const sources = quotesIn(
      "The board has another name, “We Built It Ltd.” The letter reads, “Joe Tarrant, President of the Pier.”",
      CAST,
    ).map(({ text, written }) => [text, written]);
    expect(sources).toEqual([["Joe Tarrant, President of the Pier.", "The letter"]]);
  });

  test.each([
    [
      "shared subject",
      "Whitlock opened the pier on Monday and said: “It was worth the wait.”",
      "Ana Whitlock",
    ],
    ["participle", "Whitlock turned the offer down, saying: “It was never worth the wait.”", "Ana Whitlock"],
    [
      "inverted before the quotation",
      "The lamps keep dockers safe, says Joe Tarrant: “We built it in a year.”",
      "Joe Tarrant",
    ],
    [
      "participle with a subject of somewhere",
      "The board met, with Tarrant of Northgate saying: “We built it in a year.”",
      "Joe Tarrant",
    ],
    ["passive", "The dockers were told by Whitlock: “We will not wait another year.”", "Ana Whitlock"],
    ["apposition", "Joe Tarrant, who built the pier, said: “We built it in a year.”", "Joe Tarrant"],
    [
      "office and holder",
      "“We built it in a year,” said the engineer of the port, Joe Tarrant.",
      "Joe Tarrant",
    ],
    ["name behind a name", "“She is at home today,” Whitlock spokesman Joe Tarrant said.", "Joe Tarrant"],
    [
      "issuer of a statement",
      "The Harbour Board released a statement which said: “We are sorry for the delay.”",
      "Harbour Board",
    ],
    ["phrasal verb", "Whitlock pointed out: “We built it in a year.”", "Ana Whitlock"],
    [
      "going on",
      "Tarrant praised the crew and Whitlock went on to say: “We built it in a year.”",
      "Ana Whitlock",
    ],
    [
      "speech before thought",
      "Whitlock said dockers believed the pier was “not worth another year of waiting”.",
      "Ana Whitlock",
    ],
    [
      "verb before the outlet",
      "Whitlock called the plan a “waste of money and of time,” according to the Gazette.",
      "Ana Whitlock",
    ],
    ["of somebody's family", "Whitlock's father, Joe Tarrant, said: “We built it in a year.”", "Joe Tarrant"],
    [
      "a body in a town, which",
      "Tarrant heads the Harbour Board in Northgate, which says it will “mend the old pier at last”.",
      "Harbour Board",
    ],
    [
      "a police paper",
      "The boat was “found and towed to the port”, according to a Northgate police press release.",
      "Northgate police press release",
    ],
    [
      "what others saw",
      "Harbour reports seen by the Gazette said: “We built it in a year.”",
      "Harbour reports",
    ],
    [
      "a label in capitals",
      "PICTURES FROM THE PIER: Whitlock came on Monday and said: “We built it in a year.”",
      "Ana Whitlock",
    ],
    [
      "a colon at the end of the paragraph before",
      "Tarrant was there. The mayor, Ana Whitlock, would not say when and only said:\n\n“Ask the dockers that.”",
      "Ana Whitlock",
    ],
    [
      "who admonishes",
      "Tarrant left. Whitlock admonished him for trying to “act like the owner of it”.",
      "Ana Whitlock",
    ],
    ["colon alone", "Whitlock gave another account of the night: “We built it in a year.”", "Ana Whitlock"],
  ])("%s", (_construction, text, speaker) => {
    expect(sourceOf(text)).toBe(speaker);
  });

  test("the source keeps its title and apposition as written", () => {
    const [quote] = quotesIn("“We built it in a year,” said Joe Tarrant, an engineer at the port.", CAST);
    expect(quote).toMatchObject({
      source: "Joe Tarrant",
      written: "Joe Tarrant, an engineer at the port",
      cue: "said",
    });
  });
});

describe("a signature", () => {
  test("a dash and a name close the line", () => {
    expect(sourceOf("“We built it in a year and we are proud.” — Joe Tarrant")).toBe("Joe Tarrant");
  });

  test("who is said to say it in the sentence itself says it", () => {
    const text =
      "Ana Whitlock, a lawyer, told reporters: “We will not wait.” \n\n—One of the lawyers\n\nThe pier was shut.";
    expect(sourceOf(text)).toBe("Ana Whitlock");
  });

  test("a dash within the sentence signs nothing", () => {
    expect(sourceOf("Whitlock said: “We built it in a year.” — The pier opened. Joe Tarrant left.")).toBe(
      "Ana Whitlock",
    );
  });
});

describe("chains", () => {
  test("a quotation without a cue keeps the speaker of the one before", () => {
    const quotes = quotesIn(
      "“We built it in a year,” Joe Tarrant said. The hall fell silent.\n\n“Nobody helped us at all.”",
      CAST,
    );
    expect(quotes.map(({ source }) => source)).toEqual(["Joe Tarrant", "Joe Tarrant"]);
  });

  test("a cue of its own breaks the chain", () => {
    const quotes = quotesIn(
      "“We built it in a year,” Joe Tarrant said.\n\n“It took you two,” Whitlock replied.",
      CAST,
    );
    expect(quotes.map(({ source }) => source)).toEqual(["Joe Tarrant", "Ana Whitlock"]);
  });
});

test.each([
  ["Two dockers climbed on stage holding a banner that read “Mend the pier this year”.", "banner"],
  [
    "The pair launched a cannon just after Whitlock uttered the lines: “Mend the pier this year!”",
    "Ana Whitlock",
  ],
  [
    "Whitlock rejects any indicators that suggest Tarrant is ahead, declaring that “the pier is finished” if he wins.",
    "Ana Whitlock",
  ],
])("the cue is this quotation's own: %s", (text, speaker) => {
  const before = "“We built it in a year,” Joe Tarrant said. ";
  expect(quotesIn(before + text, CAST).at(-1)?.source).toBe(speaker);
});

describe("a quotation that opens a paragraph and has no cue", () => {
  const speaker = (before: string) =>
    quotesIn(`${before}\n\n“Nobody helped us at all in that year.”`, CAST).at(-1)?.source;

  test("is of whom the paragraph before reports", () => {
    expect(speaker("Joe Tarrant said that the dockers had built it alone.")).toBe("Joe Tarrant");
    expect(speaker("Whitlock was late. Tarrant said that the dockers had built it alone.")).toBe(
      "Joe Tarrant",
    );
  });

  test("is of the nearer one of a report and a quotation", () => {
    expect(speaker("“We built it,” Ana Whitlock said.\n\nTarrant said that the dockers built it.")).toBe(
      "Joe Tarrant",
    );
  });

  test("is not of whom the paragraph before only names", () => {
    expect(speaker("The pier was closed on the day on which Joe Tarrant was born.")).toBeNull();
    expect(speaker("The dockers have hung up a picture of Ana Whitlock.")).toBeNull();
  });
});

describe("who does not speak", () => {
  test.each([
    ["the hearer of a passive", "Tarrant was told by Whitlock: “You may begin at noon.”", "Joe Tarrant"],
    ["the client of a lawyer", "“She is at home today,” a lawyer for Whitlock said.", "Ana Whitlock"],
    ["the owner of a brief", "“The claim is false,” Whitlock’s brief said.", "Ana Whitlock"],
    [
      "the object of the verb before",
      "The Harbour Board dismissed Tarrant and said: “We wish him well.”",
      "Joe Tarrant",
    ],
    ["the hearer", "Joe Tarrant, a docker, told Ana Whitlock: “We built it in a year.”", "Ana Whitlock"],
    [
      "who was asked",
      "Whitlock was asked, “Will the pier ever be mended?” She said that it would.",
      "Ana Whitlock",
    ],
    [
      "of whom the next sentence tells what she knew",
      "“We built it in a year.” Whitlock would later ask to see the pier, which she knew was old.",
      "Ana Whitlock",
    ],
    [
      "who left as others held a sign",
      "Whitlock left as dockers were holding up a sign that read “Mend the pier this year”.",
      "Ana Whitlock",
    ],
    [
      "of whom the next sentence tells what he knew, behind two marks",
      "“He said it: ‘We built it in a year.’” Whitlock would later ask to see the pier, which she knew was old.",
      "Ana Whitlock",
    ],
    [
      "who has what is spoken of",
      "Whitlock’s pier has been kept “as a gift to all of Northgate”.",
      "Ana Whitlock",
    ],
    ["an aide's employer", "“She is at home today,” a Whitlock aide said.", "Ana Whitlock"],
  ])("%s", (_construction, text, other) => {
    expect(sourceOf(text)).not.toBe(other);
    expect(quotesIn(text, CAST)).toHaveLength(1);
  });

  test("a first person is no source", () => {
    expect(sourceOf("It said “nothing about the state of the pier at all”.")).toBeNull();
  });
});

test("a subhead in marks is not the last speaker's", () => {
  const lines = [
    "“The pier will be open by the summer,” said Ana Whitlock, the mayor of Northgate.",
    "“We are tired of waiting for it”",
    "Joe Tarrant, who fishes there, has heard as much before.",
  ];
  const text = lines.join("\n\n");
  const blocks = lines.map((line, i) => ({
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
    kind: i === 1 ? ("heading" as const) : ("paragraph" as const),
  }));
  const { quotes } = realEngine().analyse({ text, blocks, language: "en" });
  expect(quotes.filter(({ kind }) => kind !== "indirect").map(({ source }) => source?.name ?? null)).toEqual([
    "Ana Whitlock",
    null,
  ]);
});
