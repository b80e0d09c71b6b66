import { describe, expect, test } from "vitest";
import { withoutOffices } from "../../../../src/engine/entities/refine/offices.ts";
import { refined } from "../marked.ts";

describe("letters of honour and offices end no name", () => {
  test.each([
    ["the [Belmora District Administrator|L] left.", "the [Belmora|L] District Administrator left."],
    ["[Nora Feld QC|P] spoke.", "[Nora Feld|P] QC spoke."],
  ])("%s", (given, wanted) => {
    expect(refined(withoutOffices, given)).toBe(wanted);
  });

  test.each(["[Georgia May Feld|P] sang.", "[Council of the Judge|O] met."])("not %s", (given) => {
    expect(refined(withoutOffices, given)).toBe(given);
  });
});
