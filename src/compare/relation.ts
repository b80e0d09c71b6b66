import type { Analysis, Attribute } from "../engine/index.ts";
import type { Told } from "./pages.ts";
import { quantityOf, relationOf as relationOfNumbers } from "./quantity.ts";
import { FULL_DAY } from "./trace.ts";
import { relationOfWords } from "./wording.ts";

/** How two values of one row stand to each other; "apart" says nothing, neither that they agree nor that they differ. */
export type Relation = "same" | "fits" | "differ" | "apart";

/** From the relation that says most in favour of two pages to the one that says nothing. */
export const RELATIONS: readonly Relation[] = ["same", "fits", "differ", "apart"];

/** How the values of two pages stand to each other. Symmetric. */
export function relationOf(a: Told, b: Told, pages: readonly Analysis[]): Relation {
  const relation = ofValues(a, b, pages);
  // What a text itself does not vouch for is not held against another one.
  return relation === "differ" && !(isHeld(a.attribute) && isHeld(b.attribute)) ? "apart" : relation;
}

const isHeld = ({ modality }: Attribute): boolean => modality === "stated" || modality === "attributed";

function ofValues(a: Told, b: Told, pages: readonly Analysis[]): Relation {
  const [x, y] = [a, b].map(({ page, attribute }) => quantityOf(attribute, pages[page]!));
  if (x && y) return relationOfNumbers(x, y);
  if (x || y) return "apart";
  if (a.attribute.role === "when") return ofDays(String(a.attribute.value), String(b.attribute.value));
  return relationOfWords(a, b, pages);
}

/** Days in EDTF: "2026-03" holds "2026-03-12". Of spans and unresolved days nothing is said but that they are the same. */
function ofDays(a: string, b: string): Relation {
  if (a === b) return "same";
  if (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)) return "fits";
  return FULL_DAY.test(a) && FULL_DAY.test(b) ? "differ" : "apart";
}
