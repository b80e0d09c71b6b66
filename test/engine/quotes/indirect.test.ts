import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = {
  "Board of Piers and Locks": "organization",
  "Harbour Board": "organization",
  "Northgate Harbour": "organization",
  "Ana Whitlock": "person",
  "Joe Tarrant": "person",
  Alder: "place",
  Belmora: "place",
  Cobden: "place",
} as const;
const reportsOf = (text: string) =>
  quotesIn(text, CAST)
    .filter(({ kind }) => kind === "indirect")
    .map((quote) => [quote.source, quote.text]);

describe("reports", () => {
  test.each([
    [
      "relative clause",
      "Tarrant, who says the pier will close, met the mayor on Monday.",
      "Joe Tarrant",
      "the pier will close",
    ],
    [
      "somebody of a body",
      "They hired Joe Tarrant of the Board of Piers, who says the pier is closed.",
      "Joe Tarrant",
      "the pier is closed",
    ],
    [
      "participle behind an inverted cue",
      "“This is a fine report that shows the pier is safe,” said Whitlock, noting that it was open.",
      "Ana Whitlock",
      "it was open",
    ],
    [
      "where it was said",
      "Whitlock said in an email the cost of the pier came to a million, most of which went to boats.",
      "Ana Whitlock",
      "the cost of the pier came to a million, most of which went to boats",
    ],
    [
      "somebody of a body with a long name",
      "Joe Tarrant of the Board of Piers and Locks says the pier is closed.",
      "Joe Tarrant",
      "the pier is closed",
    ],
    [
      "participle with its own subject",
      "Whitlock told reporters it leaked, with some local dockers claiming the pier was closed.",
      "some local dockers",
      "the pier was closed",
    ],
    [
      "participle of the nearer verb",
      "Police said dockers marched on the pier saying the boats were old.",
      "dockers",
      "the boats were old",
    ],
    [
      "all of them",
      "Joe Tarrant met six dockers. All of them claimed the pier was closed.",
      "All of them",
      "the pier was closed",
    ],
    [
      "a thing and what it did",
      "Authorities say a storm that sank two boats may have come from the north.",
      "Authorities",
      "a storm that sank two boats may have come from the north",
    ],
    [
      "hearer asked",
      "Whitlock asked him if the pier had been closed.",
      "Ana Whitlock",
      "if the pier had been closed",
    ],
    [
      "hearer",
      "Whitlock told reporters she would rebuild the pier.",
      "Ana Whitlock",
      "she would rebuild the pier",
    ],
    [
      "hearer and that",
      "Whitlock told the Harbour Gazette on Monday that work would begin.",
      "Ana Whitlock",
      "work would begin",
    ],
    [
      "participle behind a dateline",
      "NORTHGATE (AP) — Whitlock turned the offer down on Monday, saying she did not want a sale.",
      "Ana Whitlock",
      "she did not want a sale",
    ],
    [
      "participle behind what was posted",
      "Whitlock asked for calm in a letter posted on Monday, saying she did not want a sale.",
      "Ana Whitlock",
      "she did not want a sale",
    ],
    [
      "what goes on in spite of it",
      "Whitlock said the pier would open, though the Harbour Board said it was closed.",
      "Ana Whitlock",
      "the pier would open",
    ],
    [
      "states",
      "Some member states, led by Orsenia, fear that the pier will close.",
      "Some member states",
      "the pier will close",
    ],
    [
      "day",
      "Whitlock said on Monday the pier would be rebuilt.",
      "Ana Whitlock",
      "the pier would be rebuilt",
    ],
    [
      "verb of ruling",
      "A judge ruled the sale of the pier was unlawful.",
      "judge",
      "the sale of the pier was unlawful",
    ],
    ["pronoun subject", "Police said this was no accident.", "Police", "this was no accident"],
    [
      "unnamed in front",
      "According to police, they found the boat at noon.",
      "police",
      "they found the boat at noon",
    ],
    [
      "commas in the source",
      "According to the Gazette, a weekly of the port, the pier was sold.",
      "Gazette, a weekly of the port",
      "the pier was sold",
    ],
    [
      "no clause after the semicolon",
      "Whitlock said the pier was old; nobody had used it.",
      "Ana Whitlock",
      "the pier was old",
    ],
  ])("%s", (_construction, text, source, content) => {
    expect(reportsOf(text)).toContainEqual([source, content]);
  });

  test("a report ends where the next begins", () => {
    expect(reportsOf("Whitlock said the pier was old, but Tarrant said the pier was safe.")).toEqual([
      ["Ana Whitlock", "the pier was old"],
      ["Joe Tarrant", "the pier was safe"],
    ]);
    expect(reportsOf("Whitlock said the pier was old and asked that it be closed.")[0]).toEqual([
      "Ana Whitlock",
      "the pier was old",
    ]);
  });

  test("a clause that leads up to somebody's telling is not what is told", () => {
    const reports = reportsOf(
      "As the woman, Nora Feld, explains that the man is in the house, Whitlock tells her.",
    );
    expect(reports.map(([source]) => source)).not.toContain("Ana Whitlock");
  });

  test("a sentence ends with the quotation that ends it", () => {
    expect(reportsOf("The plan was “on hold.” Whitlock said the pier was old.")).toEqual([
      ["Ana Whitlock", "the pier was old"],
    ]);
  });
});

describe("no reports", () => {
  test.each([
    ["an object", "The council announced a plan for the old pier in the harbour."],
    ["an object with a relative clause", "Whitlock denied any part in the sale which was agreed last year."],
    ["an infinitive", "The council announced a fleet to patrol the harbour."],
    ["what was not thought", "Whitlock did not think a fee would be fair to the boats."],
    ["what was not said", "The harbour wouldn't confirm that the boats had been sold."],
    ["what never was said", "Tarrant never said that he would leave the harbour."],
    ["an object and another verb", "Whitlock denies the accusation, has avoided the court and is away."],
    ["what was confirmed", "Whitlock's confirmed cases have passed a thousand since Monday."],
    ["what was promised", "They know the promised jobs never came to the harbour."],
    ["posts", "The Whitlock posts mention details that fit the boat in the harbour."],
    [
      "a letter that was posted",
      "Whitlock asked for calm in a letter posted on Monday, a day before the sale was due.",
    ],
    [
      "a participle",
      "“It will not be sold in my time,” Tarrant said, using the words that the board uses for it.",
    ],
    ["an adverb", "Whitlock said almost incredulously, “They built it; they were there or so.”"],
    ["what somebody points to", "Tarrant pointed to friends that will speak for the pier are many."],
    [
      "an object and a verb behind a conjunction",
      "Northgate posted a big total of 357 in 50 overs after Harbour Board skipper Joe Tarrant invited the side to bat.",
    ],
    [
      "an object and what it helped",
      "Joe Tarrant, who followed, claimed a five-wicket haul (5 for 18 in 5 overs) to help Northgate finish things early.",
    ],
    ["an object", "When Whitlock first announced the long vote last week, she sang of the pier."],
    [
      "an object and what went on",
      "Whitlock announced a slew of new houses at the old pier as prices have risen.",
    ],
    ["alleged", "The dockers and the 20-year-old alleged gunman faces a long sentence if he is convicted."],
    ["claims", "As for the Harbour Board claims, dockers rarely sue, and nobody has done so since."],
    ["an object and another act", "Tarrant denied all the allegations and reacted angrily in the harbour."],
    ["an object that was made so", "The Harbour Gazette reveals their recently deleted posts of the year."],
    ["an adverbial", "The protest continued through the night."],
    ["the speaker of a quotation", "“We built it in a year,” said Joe Tarrant, who was there at noon."],
  ])("%s", (_construction, text) => {
    expect(reportsOf(text)).toEqual([]);
  });
});

describe("what is counted, joined or only in front", () => {
  const reports = (text: string) =>
    quotesIn(text, { "Ana Whitlock": "person", "Joe Tarrant": "person" })
      .filter(({ kind }) => kind === "indirect")
      .map(({ text: words, source }) => [words, source]);

  test.each([
    "Ana Whitlock added her seventh goal before half-time.",
    "Ana Whitlock added her seventh when Tarrant crossed from the left.",
    "Ana Whitlock added 20 points and Tarrant had 12 rebounds as the side won.",
    "Ana Whitlock noted three wins this season.",
  ])("no report: %s", (text) => {
    expect(reports(text)).toEqual([]);
  });

  test.each([
    ["Ana Whitlock added her seventh goal was lucky.", "her seventh goal was lucky"],
    ["Ana Whitlock added 20 people and 12 dogs were hurt.", "20 people and 12 dogs were hurt"],
    ["Ana Whitlock noted three wins were lucky.", "three wins were lucky"],
    [
      "Ana Whitlock contended that since the pier is shut, nobody should pay.",
      "since the pier is shut, nobody should pay",
    ],
    ["After Ana Whitlock said the pier was unsafe, the council closed it.", "the pier was unsafe"],
    [
      "While Ana Whitlock said that if the pier is shut, the town will pay.",
      "if the pier is shut, the town will pay",
    ],
    ["When Ana Whitlock noted that it was shut, Tarrant left.", "it was shut"],
    [
      "Ana Whitlock said that when the pier was shut, the council closed the road.",
      "when the pier was shut, the council closed the road",
    ],
  ])("a report: %s", (text, words) => {
    expect(reports(text)).toEqual([[words, "Ana Whitlock"]]);
  });
});
