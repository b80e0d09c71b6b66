import { describe, expect, test } from "vitest";
import {
  isAnalysis,
  isBadgeRequest,
  isCardRequest,
  isEngineReply,
  isEngineRequest,
  isPageCommand,
  isPageNotice,
} from "../../src/platform/protocol.ts";
import { read } from "../support/read.ts";

const analysis = JSON.parse(
  JSON.stringify(
    read("Two soldiers were killed near Halvern on Tuesday, Omar Feld said. “We mourn them,” he said."),
  ),
);
const NOTHING = [null, undefined, 0, "", "read", [], {}, { type: "unknown" }, { type: "__proto__" }];

describe("messages", () => {
  test("those of the parts are let in", () => {
    expect(isAnalysis(analysis)).toBe(true);
    expect(isEngineRequest({ type: "analyse", article: analysis.article })).toBe(true);
    expect(isEngineReply({ type: "part", part: { quotes: analysis.quotes } })).toBe(true);
    expect(isEngineReply({ type: "stage" })).toBe(true);
    expect(isEngineReply({ type: "done" })).toBe(true);
    expect(isBadgeRequest({ type: "forget-facts" })).toBe(true);
    expect(isBadgeRequest({ type: "show-facts", facts: 7 })).toBe(true);
    expect(isCardRequest({ type: "small-card", early: false })).toBe(true);
    expect(isCardRequest({ type: "small-card" })).toBe(false);
    expect(isEngineReply({ type: "refused", code: "too-large", message: "Too large." })).toBe(true);
    expect(isPageCommand({ type: "reveal", spans: [{ start: 0, end: 3 }], index: 0 })).toBe(true);
    expect(
      isPageNotice({
        type: "state",
        state: {
          status: "ready",
          analysis,
          paintable: true,
          marksOn: true,
          changed: false,
          grown: false,
          isLiveBlog: false,
          visibleParagraphs: null,
        },
      }),
    ).toBe(true);
    expect(isPageNotice({ type: "revealed", index: null, count: 2 })).toBe(true);
  });

  test.each(NOTHING)("%j is refused everywhere", (message) => {
    for (const accepts of [
      isAnalysis,
      isBadgeRequest,
      isEngineRequest,
      isEngineReply,
      isPageCommand,
      isPageNotice,
    ])
      expect(accepts(message)).toBe(false);
  });

  test.each([
    { type: "analyse", article: { text: 5 } },
    { type: "analyse", article: { text: "abc", blocks: [{ start: 0, end: 9, kind: "paragraph" }] } },
    { type: "analyse", article: { text: "abc", blocks: [{ start: 2, end: 1, kind: "paragraph" }] } },
    { type: "analyse", article: { text: "abc", blocks: [{ start: 0, end: 1, kind: "script" }] } },
    { type: "analyse", article: { text: "abc", authors: [{}] } },
  ])("the request %j is refused", (message) => {
    expect(isEngineRequest(message)).toBe(false);
  });

  test.each([
    { type: "reveal", spans: [], index: 0 },
    { type: "reveal", spans: [{ start: 0, end: 3 }], index: -1 },
    { type: "reveal", spans: [{ start: "0", end: 3 }], index: 0 },
    { type: "step", by: 2 },
    { type: "marks", on: "yes" },
    { type: "read" },
  ])("the command %j is refused", (message) => {
    expect(isPageCommand(message)).toBe(false);
  });

  test.each([
    { type: "part", part: { event: {} } },
    { type: "part", part: { words: [] } },
    { type: "part", part: null },
    { type: "refused", code: "bored", message: "No." },
    { type: "refused", code: "too-large" },
    { type: "failed", message: { toString: "x" } },
  ])("the reply %j is refused", (message) => {
    expect(isEngineReply(message)).toBe(false);
  });

  test("an analysis with one broken span is refused whole", () => {
    const broken = structuredClone(analysis);
    broken.quotes[0].contents[0].start = Number.NaN;
    expect(isAnalysis(broken)).toBe(false);
  });
});

test.each([
  [null],
  [{ type: "show-facts" }],
  [{ type: "show-facts", facts: -1 }],
  [{ type: "show-facts", facts: "many" }],
  [{ type: "card" }],
])("%j asks for no badge and no small card", (message) => {
  expect(isBadgeRequest(message)).toBe(false);
  expect(isCardRequest(message)).toBe(false);
});
