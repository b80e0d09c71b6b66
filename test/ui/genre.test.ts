import { expect, test } from "vitest";
import { genreOf } from "../../src/ui/genre.ts";

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
