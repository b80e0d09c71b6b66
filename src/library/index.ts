/** What the reader chose to keep, and what can be asked of it. Pure: clocks and storage are passed in. */
export type * from "./types.ts";
