import { describe, expect, test } from "vitest";
import { withinDateline } from "../../../../src/engine/entities/refine/dateline.ts";
import { read } from "../../../support/read.ts";
import { refined } from "../marked.ts";

const namesIn = (text: string) => read(text).entities.map(({ type, name }) => `${type} ${name}`);

describe("a dateline", () => {
  test.each([
    ["opens with a town", "HARBOUR CITY, Calif. (AP) — A barn burned.", "place HARBOUR CITY"],
    ["opens with what could be somebody", "PAUL, Idaho — A barn burned.", "place PAUL"],
    ["closes with a hyphened name", "PORT-AU-PRINCE, Haiti (AP) — A barn burned.", "place PORT-AU-PRINCE"],
    [
      "ends before the first name",
      "ORSEN, March 11, 2026 /PRNewswire/ -- Belmora Corp. said it grew.",
      "organization Belmora Corp.",
    ],
  ])("%s", (_what, text, wanted) => {
    expect(namesIn(text)).toContain(wanted);
  });

  test("names elsewhere are left as they are", () => {
    const given = "[Paul Reuel|P] left [Orsen|L].";
    expect(refined(withinDateline, given)).toBe(given);
    expect(namesIn("Orsen’s mayor left. Paul Reuel stayed.")).toContain("person Paul Reuel");
  });
});
