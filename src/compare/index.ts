/** From several analyses to one comparison: which tell the same event, and what each of them says of it. Pure. */
export { clustersOf } from "./cluster.ts";
export { type ComparedEvent, type ComparedPair, type Comparison, compare } from "./compare.ts";
export { laterOf, type Told } from "./pages.ts";
export { type Quantity, quantityOf } from "./quantity.ts";
export { type ComparedRow, type RowVerdict, VERDICTS } from "./rows.ts";
export { type Doubt, type Likeness, likeness, type Reason, type Verdict, WINDOW } from "./same.ts";
export { stemsOf } from "./stem.ts";
export { EventStream } from "./stream.ts";
export { type Term, type TermKind, type Trace, traceOf } from "./trace.ts";
export type { Voice } from "./voices.ts";
