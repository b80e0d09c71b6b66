import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { toText } from "../../src/cli/card.ts";
import { GENRES, genreOf } from "../../src/export/genre.ts";
import { toCsl, toCsv, toMarkdown } from "../../src/export/index.ts";
import { demo } from "../ui/support/demo.ts";
import { catalogue } from "../ui/support/words.ts";

const of = (title: string | null, url: string | null) => genreOf({ title, url });

test.each([
  ["Opinion | A harbour for all", null, "opinion"],
  ["A harbour for all - Editorial", null, "opinion"],
  ["Analysis: why the port burned", null, "analysis"],
  ["A harbour for all", "https://courier.example/opinion/a-harbour-for-all", "opinion"],
  [
    "A harbour for all",
    "https://courier.example/world/commentisfree/2026/mar/12/harbour?x=/news/",
    "opinion",
  ],
  ["Why the port burned", "https://courier.example/explainers/why-the-port-burned", "analysis"],
])("%s at %s is %s", (title, url, genre) => {
  expect(of(title, url)).toBe(genre);
});

test.each([
  ["Public opinion turns against the port", "https://courier.example/news/public-opinion-turns"],
  ["Analysis of water finds oil in Halvern", "https://courier.example/news/analysis"],
  ["Whitlock: the board has failed", "https://opinion.example/news/whitlock-board"],
  [null, null],
])("%s at %s reports", (title, url) => {
  expect(of(title, url)).toBeNull();
});

const called = (...labels: string[]) =>
  genreOf({ labels, title: "A harbour for all", url: "https://courier.example/news/harbour" });

test.each([
  [["NewsArticle", "OpinionNewsArticle"], "opinion"],
  [["AnalysisNewsArticle", "World"], "analysis"],
  [["ReviewNewsArticle"], "review"],
  [["AdvertiserContentArticle"], "sponsored"],
  [["NewsArticle", "Opinion"], "opinion"],
  [["NewsArticle", "News", "PAID CONTENT"], "sponsored"],
  [["Sponsored by Holm & Sons"], "sponsored"],
  [["Guest essay |"], "opinion"],
])("a page that calls itself %j is %s", (labels, genre) => {
  expect(called(...labels)).toBe(genre);
});

test.each([
  [["NewsArticle", "World"]],
  [["LiveBlogPosting"]],
  [["Opinion polls"]],
  [["Supported by"]],
  [["constructor", "toString"]],
])("a page that calls itself %j reports", (labels) => {
  expect(called(...labels)).toBeNull();
});

test("what a page calls itself counts before its address", () => {
  const url = "https://courier.example/opinion/harbour";
  expect(genreOf({ labels: ["ReportageNewsArticle"], title: null, url })).toBeNull();
  expect(genreOf({ labels: ["AnalysisNewsArticle"], title: null, url })).toBe("analysis");
});

test("files say it before the kind of news", () => {
  const opinion = { ...demo, article: { ...demo.article, labels: ["OpinionNewsArticle"] } };
  expect(toMarkdown(opinion)).toMatch(/^kind: "?Opinion · Attack"?$/m);
  expect(toText(opinion)).toMatch(/^Type +Opinion · Attack$/m);
  expect(JSON.parse(toCsl(opinion))[0].genre).toBe("Opinion");
  expect(parse(toCsv(opinion), { columns: true })[0]).toMatchObject({
    genre: "opinion",
    event_type: "attack",
  });
  expect(toMarkdown(demo)).toMatch(/^kind: "?Attack"?$/m);
  expect(JSON.parse(toCsl(demo))[0]).not.toHaveProperty("genre");
  for (const [genre, name] of Object.entries(GENRES)) expect(catalogue[`genre_${genre}`]?.message).toBe(name);
});
