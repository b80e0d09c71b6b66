import { describe, expect, test } from "vitest";
import { read } from "../../../support/read.ts";

const namesIn = (headline: string, text: string) =>
  read(`${headline}\n\n${text}`)
    .entities.map(({ name }) => name)
    .sort();

describe("a headline in title case", () => {
  test.each([
    [
      "Calloway Beats Reuel To Reach Belmora Final",
      "Ines Calloway beat Tomas Reuel on Monday and reached the final in Belmora.",
      ["Belmora", "Ines Calloway", "Tomas Reuel"],
    ],
    [
      "Northgate Mayor Ana Whitlock Resigns Amid Scandal",
      "The mayor, Ana Whitlock, resigned on Monday, her office in Northgate said.",
      ["Ana Whitlock", "Northgate"],
    ],
    [
      "The Northgate Echo Wins Prize For Report On Prison Deaths",
      "The Northgate Echo won a prize on Monday for its report on deaths in prisons.",
      ["Northgate Echo"],
    ],
    [
      "Rosa Tull, Who Led Harbour Strike, Dies At 91",
      "Rosa Tull, who led a strike in the harbour of Halvern, died on Monday. She was 91.",
      ["Halvern", "Rosa Tull"],
    ],
  ])("swallows no name: %s", (headline, text, names) => {
    expect(namesIn(headline, text)).toEqual(names);
  });

  test("keeps a name that the text has as well, however long", () => {
    expect(
      namesIn(
        "Ministry of Public Works Buys Old Mill",
        "The Ministry of Public Works bought an old mill on Monday.",
      ),
    ).toContain("Ministry of Public Works");
  });
});
