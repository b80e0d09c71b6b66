import { expect, test } from "vitest";
import { takeAlong } from "../../src/export/index.ts";
import { demo } from "../ui/support/demo.ts";

test("a file is named after day and headline, in plain letters", () => {
  const named = (title: string | null, published: string | null) =>
    takeAlong({ ...demo, article: { ...demo.article, title, published } }, "csl").name;
  expect(named("Crème brûlée: it’s 5% up!", "2026-03-12T07:40")).toBe(
    "2026-03-12-creme-brulee-its-5-up.csl.json",
  );
  expect(named("../../etc/passwd", null)).toBe("etc-passwd.csl.json");
  expect(named("ニュース", "2026-03-12")).toBe("nutgraf-2026-03-12.csl.json");
  expect(named(null, null)).toBe("nutgraf.csl.json");
  expect(named("word ".repeat(90), null).length).toBeLessThan(70);
});
