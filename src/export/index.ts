/** From an analysis to the formats that people take it along in. Pure. */
export { toAnnotations } from "./annotations.ts";
export { COUNTED, type Count, countOf } from "./counts.ts";
export { toCsl } from "./csl.ts";
export { toCsv } from "./csv.ts";
export { fragmentLink, LinkMaker, textDirective } from "./fragment.ts";
export { CERTAINTY_MARKS, ROLE_LABELS } from "./labels.ts";
export { shownValue, toMarkdown } from "./markdown.ts";
export type { Border, PageText, Piece } from "./page.ts";
export { TAKE_FORMATS, type TakeFormat, type TakenFile, takeAlong } from "./take.ts";
