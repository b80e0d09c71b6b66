/** What the reader chose to keep, and what can be asked of it. Pure: clocks and storage are passed in. */
export { addressFor, addressOf } from "./address.ts";
export { type Change, type Changes, changes, changesOf, type NumberChange } from "./changes.ts";
export { type FileProblem, type FileRead, fileParts, merge, readFile } from "./file.ts";
export { keep, rowOf } from "./keep.ts";
export { candidates, tellSame } from "./same.ts";
export {
  dayOf,
  EVERYTHING,
  PLACES_TO_LOOK,
  type Query,
  SORTS,
  type Sort,
  search,
  type Within,
} from "./search.ts";
export { seenOf } from "./seen.ts";
export type * from "./types.ts";
export { type Piece, wordChanges } from "./words.ts";
