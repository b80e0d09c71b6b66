/** From an analysis to the formats that people take it along in. Pure. */
export { selectorsOf, toAnnotations } from "./annotations.ts";
export { toCsl } from "./csl.ts";
export { toCsv } from "./csv.ts";
export { fragmentLink, textDirective } from "./fragment.ts";
export { CERTAINTY_MARKS, ROLE_LABELS } from "./labels.ts";
export { shownValue, toMarkdown } from "./markdown.ts";
