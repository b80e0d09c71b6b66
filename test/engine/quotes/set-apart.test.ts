import { describe, expect, test } from "vitest";
import type { Block, BlockKind } from "../../../src/engine/types.ts";
import { quotesIn } from "./scene.ts";

/** A text of paragraphs, in which ">" opens what the page sets apart as a quotation. */
function quotesOfPage(...paragraphs: string[]) {
  const blocks: Block[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    const kind: BlockKind = paragraph.startsWith("> ") ? "quote" : "paragraph";
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += paragraph.replace("> ", "");
    blocks.push({ start, end: text.length, kind });
  }
  return quotesIn(text, { "Ana Whitlock": "person", "Lena Tarrant": "person" }, blocks).map(
    ({ kind, text, written }) => [kind, text, written],
  );
}

const WORDS = "We wanted people to talk to each other for once.";
const BEFORE = "The library at the pier opened on Monday.";

describe("quotations that the page sets apart", () => {
  test.each([
    ["in a block of its own", [`> ${WORDS}`, "> Ana Whitlock, librarian"]],
    ["behind a dash", [`> ${WORDS}`, "— Ana Whitlock, librarian"]],
    ["in the last line", [`> ${WORDS} — Ana Whitlock, librarian`]],
    ["in the last line without a dash", [`> ${WORDS} Ana Whitlock, librarian`]],
    ["below its marks", [`> “${WORDS}”`, "> Ana Whitlock, librarian"]],
  ])("the cite stands %s", (_where, blocks) => {
    expect(quotesOfPage(BEFORE, ...blocks, "It has two floors.")).toEqual([
      ["direct", WORDS, "Ana Whitlock"],
    ]);
  });

  test("each has its own cite", () => {
    expect(
      quotesOfPage(
        BEFORE,
        `> ${WORDS}`,
        "> — Ana Whitlock",
        "> It will not last a year.",
        "> — Lena Tarrant",
      ),
    ).toEqual([
      ["direct", WORDS, "Ana Whitlock"],
      ["direct", "It will not last a year.", "Lena Tarrant"],
    ]);
  });

  test("somebody without a known name keeps the words of the cite", () => {
    expect(quotesOfPage(BEFORE, `> ${WORDS}`, "> Reader of the Northgate Post, by mail")).toEqual([
      ["direct", WORDS, "Reader of the Northgate Post"],
    ]);
  });

  test("a sentence with a colon hands over to the block", () => {
    expect(quotesOfPage("Ana Whitlock wrote:", `> ${WORDS}`, "It has two floors.")).toEqual([
      ["direct", WORDS, "Ana Whitlock"],
    ]);
  });

  test.each([
    ["nobody is named below", [`> ${WORDS}`, "> They did not."]],
    ["it is a post", [`> ${WORDS}`, "> — Ana Whitlock (@whitlock) March 12, 2026"]],
    ["the block is a paragraph", [WORDS, "Ana Whitlock, librarian"]],
    ["the line below is a sentence", [`> ${WORDS}`, "Ana Whitlock left at noon."]],
  ])("no quotation where %s", (_why, blocks) => {
    expect(quotesOfPage(BEFORE, ...blocks)).toEqual([]);
  });
});
