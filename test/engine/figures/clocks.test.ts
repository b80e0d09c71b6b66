import { expect, test } from "vitest";
import { figuresOf } from "./support.ts";

test.each([
  "The bomb went off at one thirty p.m. by the pier.",
  "The siren rang at six forty-five a.m. by the pier.",
  "They met at half past six by the pier.",
  "It shut at quarter to nine.",
  "They left at ten past five in the rain.",
  "They left at five to nine.",
  "It rang at eight o'clock.",
  "They met at two in the morning.",
  "It struck at six thirty on the pier.",
  "It sailed at 1430 GMT.",
  "10.42 Third death confirmed",
  "08.10 Trains stopped",
  "16.05 – Pier shut",
  "10.42",
])("a clock time counts nothing: %s", (text) => {
  expect(figuresOf(text).filter(({ kind }) => kind !== "rank")).toEqual([]);
});

test.each([
  ["It cost 10.42 dollars.", 10.42],
  ["They took about two thirty-foot boats.", 2],
  ["It rose from ten to twelve points.", 10],
  ["It stood at five to nine percent.", 5],
  ["It grew in the third quarter to 12 percent.", 12],
  ["It grew by a quarter to 9 million.", 9_000_000],
  ["Three in the crowd were hurt.", 3],
])("a number that only looks like one: %s", (text, value) => {
  expect(figuresOf(text).map((figure) => figure.value)).toContain(value);
});
