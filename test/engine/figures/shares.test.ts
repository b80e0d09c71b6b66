import { describe, expect, test } from "vitest";
import { figuresOf } from "./support.ts";

describe("shares", () => {
  test.each([
    ["Nine out of 10 teachers agreed.", 0.9, "teachers"],
    ["Two out of three firms closed.", 0.667, "firms"],
    ["Three in four say so.", 0.75, null],
    ["One of every three bees died.", 0.333, "bees"],
    ["One in every five homes is empty.", 0.2, "homes"],
    ["Seven out of every ten dollars went.", 0.7, "dollars"],
    ["One in a million births is like it.", 0.000001, "births"],
    ["One third of the fields dried up.", 0.333, "the fields"],
    ["One-sixth of it is ours.", 0.167, null],
  ])("%s", (text, value, of) => {
    expect(figuresOf(text)).toMatchObject([{ kind: "ratio", value: expect.closeTo(value, 3), of }]);
  });

  test.each([
    ["The party took 17 out of 20 seats.", { kind: "count", value: 17, of: "seats" }],
    ["She won two out of three sets.", { kind: "count", value: 2, of: "sets" }],
    ["He was cleared of 29 out of 30 charges.", { kind: "count", value: 29 }],
    ["Critics rated it four out of five.", { kind: "count", value: 4 }],
    ["A fourth person was hurt.", { kind: "rank", value: 4 }],
  ])("what was counted is no share: %s", (text, wanted) => {
    expect(figuresOf(text)).toMatchObject([wanted]);
  });

  test.each([
    ["Net debt is 2.1 times earnings.", 2.1],
    ["The lake is five times as deep.", 5],
    ["Boys are three times more likely to drown.", 3],
    ["It costs four times the average.", 4],
    ["The new hall is ten times bigger.", 10],
  ])("how many times as much: %s", (text, value) => {
    expect(figuresOf(text)).toMatchObject([{ kind: "ratio", value, of: null }]);
  });

  test.each([
    "He was shot three times.",
    "She was hurt five times in May.",
    "He rang four times the next day.",
    "They met ten times after the war.",
  ])("how often: %s", (text) => {
    expect(figuresOf(text)[0]).toMatchObject({ kind: "count", unit: "times" });
  });

  test.each([
    "The blast came one second later.",
    "He finished one second ahead of Orla Tarrant.",
    "One of three suspects fled.",
    "It is no better than fifty-fifty.",
  ])("neither a share nor a rank: %s", (text) => {
    expect(
      figuresOf(text).filter(({ kind, value }) => kind === "rank" || kind === "ratio" || value === 100),
    ).toEqual([]);
  });

  test.each([
    ["A thirty-second spot ran.", { kind: "duration", value: 30, unit: "s" }],
    ["He won by two seconds.", { kind: "duration", value: 2, unit: "s" }],
    ["A two-second penalty was given.", { kind: "duration", value: 2, unit: "s" }],
    ["The thirty-second edition came out.", { kind: "rank", value: 32 }],
  ])("seconds: %s", (text, wanted) => {
    expect(figuresOf(text)).toMatchObject([wanted]);
  });
});
