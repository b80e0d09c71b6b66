import { describe, expect, test } from "vitest";
import { formatDay, formatEdtf } from "../../src/ui/edtf.ts";

describe("dates of the Extended Date/Time Format", () => {
  test.each([
    ["2026-03-11", "Wed, 11 March 2026"],
    ["2026-03", "March 2026"],
    ["2026", "2026"],
    ["2026~", "2026"],
    ["2026-03-11T19:35", "Wed, 11 March 2026 at 19:35"],
  ])("%s is %s", (edtf, words) => {
    expect(formatEdtf(edtf, "en-GB")?.replace(/\s/g, " ")).toBe(words);
  });

  test("a range names both ends", () => {
    const words = formatEdtf("2026-03-11/2026-03-14", "en-GB");
    expect(words).toMatch(/11.*14 March 2026/);
  });

  test("words follow the reader's language", () => {
    expect(formatEdtf("2026-03", "de")).toBe("März 2026");
  });

  test.each(["", "Wednesday", "2026-13-01", "2026-02-31", "2026-03-14/2026-03-11", "a/b/c", "2026-03-11/"])(
    "%s is no date",
    (edtf) => {
      expect(formatEdtf(edtf, "en-GB")).toBeNull();
    },
  );

  test("a timestamp is the day that its own clock had, near midnight too", () => {
    expect(formatDay("2026-03-12T00:10:00+14:00", "en-GB")).toBe("12 March 2026");
    expect(formatDay("yesterday", "en-GB")).toBeNull();
  });
});
