import type { Border, PageText, Piece } from "../../../src/export/index.ts";

/**
 * A page whose whole text is shown. A line break in `text` is the break of a block, "|" a border that not every browser
 * reads across.
 */
export const shown = (text: string): PageText =>
  text.split(/(?=[\n|])/).map((part): Piece => {
    const border: Border = part.startsWith("\n") ? "\n" : part.startsWith("|") ? "\ufffc" : "";
    return { text: part.replace(/^[\n|]/, ""), border, kind: "shown" };
  });
