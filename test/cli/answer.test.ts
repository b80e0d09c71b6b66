import { describe, expect, test } from "vitest";
import { answerTask } from "../../src/cli/batch/answer.ts";
import { idOf } from "../../src/cli/batch/id.ts";
import { answerOf, type Task } from "../../src/cli/batch/task.ts";
import { defaultEngine } from "../../src/cli/request.ts";

const task = (line: string | Buffer): Task => {
  const bytes = Buffer.from(line as string);
  return { place: { line: 17 }, id: idOf(bytes), order: { kind: "line" }, bytes };
};
const written = (line: unknown) =>
  answerTask(task(typeof line === "string" ? line : JSON.stringify(line)), false).json.toString();
const answer = (line: unknown) => JSON.parse(written(line));
const TEXT = "A ferry sank off Port Ellery on Monday, and two sailors were rescued, the coastguard said.";

describe("a batch line", () => {
  test("is answered with its id", () => {
    expect(answer({ id: 7, text: TEXT, published: "2026-03-12" })).toMatchObject({
      id: 7,
      engine: { name: "nutgraf" },
      article: { text: TEXT },
    });
  });

  test("has its id back as it came, with all digits", () => {
    expect(written(`{"id": 90071992547409931, "text": ${JSON.stringify(TEXT)}}`)).toMatch(
      /^\{"id":90071992547409931,"engine"/,
    );
    expect(written('{"id": 1.0, "html": 5}')).toMatch(/^\{"id":1\.0,"error"/);
    expect(written(`{"text": ${JSON.stringify(TEXT)}}`)).toMatch(/^\{"id":null,"engine"/);
  });

  test.each([
    ["{", "bad-json"],
    ["[1]", "bad-json"],
    [{ id: 1 }, "no-input"],
    [{ id: 1, text: null, html: 5 }, "no-input"],
    [{ id: 1, html: `${"<div>".repeat(3_000)}<p>Hello.` }, "no-article"],
    [
      { id: 1, text: `${"Die Polizei nahm am Montag in der Stadt zwei Männer fest. ".repeat(3)}` },
      "unsupported-language",
    ],
    [{ id: 1, html: "<html><body><p>Hello.</p></body></html>" }, "no-article"],
    [{ id: 1, text: "a ".repeat(600_000) }, "too-large"],
  ])("%j is refused with a code and the number of the line", (line, code) => {
    expect(answer(line).error).toMatchObject({ code, line: 17 });
  });

  test("that is not in UTF-8 is told, and keeps its id", () => {
    const line = Buffer.from(`{"id": 3, "text": "The caf\xe9 shut on Monday."}`, "latin1");
    const { code, json } = answerTask(task(line), false);
    expect(code).toBe("bad-json");
    expect(JSON.parse(json.toString())).toEqual({
      id: 3,
      error: { code: "bad-json", message: expect.stringContaining("UTF-8"), line: 17 },
    });
  });

  test("may begin with a byte order mark, and hold any break within a string", () => {
    expect(answer(`\ufeff{"id": 1, "text": "${TEXT}\u2028${TEXT}"}`)).toMatchObject({
      id: 1,
      article: { text: `${TEXT}\u2028${TEXT}` },
    });
  });
});

test("words of another type are as if they were not given", () => {
  const { article } = answer({ id: 1, text: TEXT, url: 5, title: {}, published: null });
  expect(article).toMatchObject({ text: TEXT, url: null, title: null, published: null });
});

describe("what a line says of its page", () => {
  const page = (head: string) =>
    `<!doctype html><html lang="en"><head><title>The page's own</title>${head}</head><body><article>${`<p>${TEXT}</p>`.repeat(6)}</article></body></html>`;
  const html = page(
    '<meta property="article:published_time" content="2026-03-10"><meta property="og:type" content="article">',
  );

  test("wins over what the page says of itself", () => {
    const { article } = answer({ id: 1, html, title: "The line's", published: "2026-03-12" });
    expect(article).toMatchObject({ title: "The line's", published: "2026-03-12" });
  });

  test.each([null, "", " "])("no date, %j, leaves the page its own", (published) => {
    expect(answer({ id: 1, text: TEXT, published }).article.published).toBeNull();
    expect(answer({ id: 1, html, published }).article.published).toBe("2026-03-10");
  });

  test.each(["garbage", "2020-13-45", "2020-02-31", 5, ["2026"]])(
    "a date that is none, %j, is refused with a word",
    (published) => {
      for (const content of [{ text: TEXT }, { html }])
        expect(answer({ id: 1, ...content, published })).toEqual({
          id: 1,
          error: { code: "bad-published", message: expect.stringContaining("published is "), line: 17 },
        });
    },
  );

  test("old papers have their dates", () => {
    expect(answer({ id: 1, text: TEXT, published: "1989-11-02" }).article.published).toBe("1989-11-02");
  });

  test("an address that is none, and an empty title, are as if they were not given", () => {
    const { article } = answer({ id: 1, html, title: " ", url: "pier" });
    expect(article).toMatchObject({ title: "The page's own", url: null });
  });

  test("an address that a page gives as a path belongs to the address of the line", () => {
    const path = page('<link rel="canonical" href="/a/b">');
    expect(answer({ id: 1, html: path }).article.url).toBeNull();
  });
});

test("an engine that fails gives a line that says so", () => {
  const broken = {
    ...defaultEngine(),
    analyse: () => {
      throw new TypeError("Cannot read properties of undefined");
    },
  };
  const line = task(JSON.stringify({ id: 3, text: TEXT }));
  expect(JSON.parse(answerTask(line, false, () => broken).json.toString())).toEqual({
    id: 3,
    error: { code: "failed", message: expect.stringContaining("Cannot read properties"), line: 17 },
  });
});

test("an id that a document has not is null", () => {
  expect(answerOf(null, { offset: 3 }, { error: { code: "damaged", message: "No." } }).json.toString()).toBe(
    '{"id":null,"error":{"code":"damaged","message":"No.","offset":3}}',
  );
});
