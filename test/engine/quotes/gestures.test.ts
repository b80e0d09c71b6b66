import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = { "Ana Whitlock": "person", "Joe Tarrant": "person", "Harbour Board": "organization" } as const;
const saidIn = (text: string) => quotesIn(text, CAST).map(({ cue, source }) => [cue, source]);

describe("a gesture beside a quotation names its speaker and is no cue", () => {
  test.each([
    ["behind", "“We lost everything in the flood.” Ana Whitlock frowned."],
    ["in front", "Ana Whitlock shook her head. “We lost everything in the flood.”"],
    [
      "behind, of whom the words before tell",
      "Whitlock met Tarrant. “We lost everything.” Whitlock frowned.",
    ],
    ["of a pronoun", "Ana Whitlock came to the pier. She wiped away tears. “We lost everything.”"],
    ["of the voice", "“We lost everything in the flood.” Ana Whitlock's voice cracked."],
    ["of the hands", "Joe Tarrant left. Ana Whitlock's hands trembled. “We lost everything.”"],
    ["of the eyes", "Ana Whitlock looked at the floor. “We lost everything in the flood.”"],
    ["towards something", "“That is where it sank.” Ana Whitlock pointed at the sea."],
    ["by the nearer of two", "Joe Tarrant opened the pier. Whitlock smiled. “We will build another.”"],
    ["not by the one hugged", "Ana Whitlock raised her arms and hugged Tarrant. “We will build another.”"],
  ])("%s", (_where, text) => {
    expect(saidIn(text)).toEqual([[null, "Ana Whitlock"]]);
  });

  test("between two it is of both", () => {
    expect(saidIn("“It opens in May.” Ana Whitlock shrugged. “Or it will not.”")).toEqual([
      [null, "Ana Whitlock"],
      [null, "Ana Whitlock"],
    ]);
  });

  test("a cue of its own knows better", () => {
    expect(saidIn("Whitlock shook her head. “We lost everything,” Tarrant said.")).toEqual([
      ["said", "Joe Tarrant"],
    ]);
    expect(saidIn("“We lost everything,” Whitlock said. Tarrant nodded.")).toEqual([
      ["said", "Ana Whitlock"],
    ]);
  });

  test.each([
    ["what somebody did", "“We lost everything in the flood.” Ana Whitlock bought the farm in May."],
    ["an object that is no part of the body", "“We lost everything.” Ana Whitlock raised the rent."],
    ["what befell somebody", "“We lost everything in the flood.” Ana Whitlock's arm was broken."],
    ["of a body", "“We lost everything in the flood.” The Harbour Board shrugged."],
    ["not made", "“We lost everything in the flood.” Ana Whitlock did not smile."],
    ["a pause of something", "“We lost everything in the flood.” Ana Whitlock paused the project."],
  ])("no gesture: %s", (_what, text) => {
    expect(saidIn(text)).toEqual([[null, null]]);
  });

  test("a hearer's is not the speaker's", () => {
    expect(saidIn("Whitlock spoke of the flood. “We lost everything.” Tarrant nodded.")).toEqual([
      [null, "Ana Whitlock"],
    ]);
  });
});

describe("who calls somebody something", () => {
  test.each([
    ["Whitlock was called “a disgrace to the whole town” by Joe Tarrant.", "Joe Tarrant"],
    ["Whitlock has been described as “a disgrace to the town” by Joe Tarrant.", "Joe Tarrant"],
    ["Whitlock was labelled “a disgrace to the whole town”.", null],
    ["Tarrant accused Whitlock of lying and called her “a disgrace to the town”.", "Joe Tarrant"],
    ["Tarrant accused Whitlock of lying and labelled her “a disgrace to the town”.", "Joe Tarrant"],
    ["Tarrant accused Whitlock, who runs for mayor, of lying, calling her “a disgrace”.", "Joe Tarrant"],
    ["Joe Tarrant accused the mayor, Ana Whitlock, of lying and called her “a disgrace”.", "Joe Tarrant"],
    ["The senator accused the mayor, Ana Whitlock, of lying and called her “a disgrace”.", "senator"],
    ["Joe Tarrant accused Ana Whitlock of lying. He called her “a disgrace”.", "Joe Tarrant"],
    ["Tarrant left after Whitlock called him “a disgrace to the town”.", "Ana Whitlock"],
  ])("%s", (text, name) => {
    expect(quotesIn(text, CAST).map(({ source }) => source)).toEqual([name]);
  });
});
