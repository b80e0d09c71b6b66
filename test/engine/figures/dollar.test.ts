import { expect, test } from "vitest";
import { dollarOf } from "../../../src/engine/figures/dollar.ts";

const HOME = "Ottawa will pay $2 million, the Canadian minister said.";

test.each([
  ["a Canadian paper on Canada", HOME, "https://www.example.ca/news/1", "CAD"],
  ["a Canadian paper at a general address", HOME, "https://nationalpost.com/news/1", "CAD"],
  ["an Australian paper on Queensland", "Queensland pays $3m.", "https://www.example.com.au/a", "AUD"],
  ["a New Zealand paper on Otago", "Otago pays $3m.", "https://www.example.co.nz/a", "NZD"],
  ["a Singapore paper on Singapore", "Singapore pays $3m.", "https://www.straitstimes.com/a", "SGD"],
  ["a Hong Kong paper on Hong Kong", "Hong Kong pays $3m.", "https://example.com.hk/a", "HKD"],
  // Where it is not clear, dollars are American.
  ["an agency in Canada", `OTTAWA, Canada (AP) - ${HOME}`, "https://apnews.example.com/a", "USD"],
  ["a Canadian paper on America", "Washington will pay $2 million.", "https://www.example.ca/news/1", "USD"],
  ["a Canadian paper on both alike", "Washington and Ottawa pay $2.", "https://www.example.ca/news/1", "USD"],
  [
    "a Canadian paper that marks its dollars",
    `${HOME} That is C$3 million.`,
    "https://www.example.ca/1",
    "USD",
  ],
  ["a paper with Canada in its path", HOME, "https://www.example.com/canada.ca/1", "USD"],
  ["a text without an address", HOME, null, "USD"],
  ["an address that is none", HOME, "example.ca", "USD"],
])("%s", (_, text, url, code) => {
  expect(dollarOf(text, url)).toBe(code);
});

test("what marks American dollars in a Canadian text leaves the others Canadian", () => {
  expect(dollarOf(`${HOME} That is US$1.5 million.`, "https://www.example.ca/1")).toBe("CAD");
});
