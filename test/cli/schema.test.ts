import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { answerOf } from "../../src/cli/batch/task.ts";
import { answer, failure, type Request } from "../../src/cli/request.ts";

const root = join(import.meta.dirname, "../..");
const published = JSON.parse(readFileSync(join(root, "docs/analysis.schema.json"), "utf8"));

/** The schema as the tests hold to it: nothing is written that it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in inner ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const open = ajv.compile(published);
const strict = ajv.compile(closed(published) as object);
const line = (request: Request, id = "7", result = answer(request, true)) =>
  JSON.parse(answerOf(id, { line: 3 }, result).json.toString());
const stories: Request[] = readdirSync(join(root, "test/cards"))
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(readFileSync(join(root, "test/cards", name), "utf8")) as Request[])
  .filter((_, i) => i % 3 === 0);

describe("the published schema of the output", () => {
  test("holds all that is written of our own stories, and of the demo page", () => {
    expect(stories.length).toBeGreaterThan(10);
    const html = readFileSync(join(root, "extension/welcome/demo.html"), "utf8");
    for (const story of [...stories, { html, url: "https://news.example/demo" }]) {
      const written = line(story);
      strict(written);
      expect(strict.errors).toBeNull();
    }
  }, 120_000);

  test("holds every way to fail", () => {
    for (const request of [
      {},
      { text: "a", published: "no" },
      { text: "Der Zug kam am Montag an. ".repeat(9) },
    ])
      expect([strict(line(request)), strict.errors]).toEqual([true, null]);
    for (const code of ["bad-json", "too-slow", "too-large", "damaged", "failed", "no-article"] as const)
      expect(strict(line({}, "null", failure(code, "No.")))).toBe(true);
  });

  test("holds the number of an event", () => {
    const written = line(stories[0]!);
    expect([1, null, 0, "1"].map((cluster) => strict({ ...written, cluster }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(strict({ ...line({}, "null", failure("failed", "No.")), cluster: null })).toBe(true);
  });

  test("lets later versions add fields, and takes none away", () => {
    const written = line(stories[0]!);
    expect(open({ ...written, genre: "news" })).toBe(true);
    expect(strict({ ...written, genre: "news" })).toBe(false);
    for (const name of ["engine", "article", "entities", "dates", "figures", "quotes", "event", "background"])
      expect([name, open({ ...written, [name]: undefined })]).toEqual([name, false]);
    expect(open({ ...written, entities: [{ id: "e1" }] })).toBe(false);
    expect(open({ id: 1, error: { code: "no-such", message: "" } })).toBe(false);
  });
});
