/** From an analysis to the formats that people take it along in. Pure. */
export { toAnnotations } from "./annotations.ts";
export { COUNTED, type Count, countOf, spread } from "./counts.ts";
export { toCsl } from "./csl.ts";
export { csvColumns, toCsv } from "./csv.ts";
export { fragmentLink, LinkMaker, textDirective } from "./fragment.ts";
export { GENRES, type Genre, genreOf, kindOf } from "./genre.ts";
export { toHypothesis } from "./hypothesis.ts";
export { KINDS, LABELS, type LabelKey } from "./labels.ts";
export {
  DEFAULT_TEMPLATE,
  type TemplateField,
  templateFields,
  toMarkdown,
  unknownFields,
} from "./markdown.ts";
export type { Border, PageText, Piece } from "./page.ts";
export { REPORT_PARTS, type Report, type ReportPart, toReport } from "./report.ts";
export { ROLES, type Row, rowsFound, rowsOf, rowsWithUnsure } from "./rows.ts";
export {
  fileName,
  TAKE_FORMATS,
  type TakeFormat,
  type TakenFile,
  type TakeOptions,
  takeAlong,
  writeAs,
} from "./take.ts";
export { LONGEST_TEMPLATE } from "./template.ts";
export { NO_DAY, shownUndated, undatedIn } from "./undated.ts";
export { markedValue, shownCertainty, shownSpread } from "./values.ts";
