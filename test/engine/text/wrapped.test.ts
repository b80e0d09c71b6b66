import { describe, expect, test } from "vitest";
import { read } from "../../support/read.ts";

const PARAGRAPHS = [
  "The harbour board of Port Ellery met on Monday to talk about the pier, its chair Ines Calloway told the Northgate Echo.",
  "“We have lost forty planks and two boats,” Calloway said. Tomas de la Reuel, a senior harbour official of the Halvern Fishing Cooperative, put the cost at $2.5 million. “It is a great deal of money for us,” said Reuel.",
  "A spokesman for the Ministry of Public Works said the state would not pay. Joe Tarrant, 45, died.",
];

/** Lines of at most so many characters, with what stands between two of them. */
function wrapped(paragraph: string, width: number, between: string): string {
  const lines = [""];
  for (const word of paragraph.split(" ")) {
    const line = lines.at(-1)!;
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join(between);
}

const saidIn = (text: string) => {
  const { entities, quotes } = read(text);
  return {
    names: entities.map(({ type, name }) => `${type} ${name}`),
    sources: quotes.map(({ kind, source }) => `${kind} ${source?.name}`),
  };
};

describe("hard-wrapped lines", () => {
  const whole = saidIn(PARAGRAPHS.join("\n\n"));

  test.each([
    [40, "\n"],
    [48, "\n"],
    [57, " \n"],
    [66, "\r\n"],
    [72, "\n    "],
  ])("of %i characters, parted by %j, hold the same names and sources", (width, between) => {
    const text = PARAGRAPHS.map((paragraph) => wrapped(paragraph, width, between)).join("\n\n");
    expect(saidIn(text)).toEqual(whole);
    const { entities } = read(text);
    const reuel = entities.find(({ name }) => name === "Tomas de la Reuel")!;
    const { start, end } = reuel.mentions[0]!;
    expect(text.slice(start, end).split(/\s+/)).toEqual(["Tomas", "de", "la", "Reuel"]);
  });

  test("may all end before a name", () => {
    const text = "The pier fell on Monday, Ines\nCalloway said, and the town of Port\nEllery is to pay.";
    expect(saidIn(text).names).toEqual(["person Ines Calloway", expect.stringMatching(/ Port Ellery$/)]);
  });

  test("lines of a list are none", () => {
    expect(saidIn("Ines Calloway\nTomas Reuel\nAna Whitlock\nRosa Tull").names).not.toContain(
      "person Ines Calloway Tomas Reuel",
    );
  });
});
