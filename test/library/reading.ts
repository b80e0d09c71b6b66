import type { KeptPage, Reading } from "../../src/library/index.ts";
import { keep } from "../../src/library/index.ts";
import { realEngine } from "../support/engine.ts";

export const ADDRESS = "https://mail.example/ferry";
export const NOON = Date.UTC(2026, 2, 12, 12);
export const HOUR = 3_600_000;

/** Two readings of one page, some days apart. */
export const FERRY = `The ferry Alma sank off Halvern on Wednesday, and three sailors were killed, police said.

“We saw the lights go out,” said Maren Whitlock, who keeps the lighthouse.

The harbour of Halvern has been closed since.`;
export const FERRY_LATER = `The ferry Alma sank off Halvern on Wednesday, and five sailors were killed, police said.

“We saw the lights go out,” said Maren Whitlock, who keeps the lighthouse.

Governor Piet Ostrander promised an inquiry.

The harbour of Halvern has been closed since.`;

export const readingOf = (text: string, title: string, read = NOON, isWhole = true): Reading => ({
  analysis: realEngine().analyse({
    text,
    title,
    url: ADDRESS,
    publisher: "The Northgate Mail",
    published: "2026-03-12",
    language: "en",
  }),
  read,
  isWhole,
});

/** A page after some readings. */
export function pageOf(first: Reading, ...more: Reading[]): KeptPage {
  return more.reduce((page, reading) => keep(ADDRESS, page, reading), keep(ADDRESS, null, first));
}
