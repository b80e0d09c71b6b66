import type { Analysis, EventType, Role } from "../engine/index.ts";
import { type LabelKey, rowsFound } from "../export/index.ts";
import { laterOf, type Told } from "./pages.ts";
import { RELATIONS, type Relation, relationOf } from "./relation.ts";

/**
 * What the pages say of a row, taken together: "differ" where two pages cannot both be right, "later" where the page
 * that came out later has other numbers, "agree", "fits" where bounds or places hold each other, "only" where
 * something was found on one page alone, and "words" where nothing can be said of other words.
 */
export const VERDICTS = ["differ", "later", "fits", "agree", "only", "words"] as const;
export type RowVerdict = (typeof VERDICTS)[number];

/** One row of the card with the values of every page; a page that says nothing has an empty cell. */
export interface ComparedRow {
  role: Role;
  label: LabelKey;
  cells: Told[][];
  verdict: RowVerdict;
  /** Pages whose numbers are later than all others', where the verdict is "later". */
  latest: number[];
}

/** Who-did-what rows change their names with the kind of news; most pages decide, and of as many the first. */
export function kindOf(pages: readonly number[], analyses: readonly Analysis[]): EventType | null {
  const counts = new Map<EventType, number>();
  for (const page of pages) {
    const type = analyses[page]!.event?.type;
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/**
 * The rows of pages that tell one event, those first in which numbers differ. Values that are not sure are left out; who
 * says so is told by the voices.
 */
export function rowsOf(pages: readonly number[], analyses: readonly Analysis[]): ComparedRow[] {
  const type = kindOf(pages, analyses);
  if (type === null) return [];
  const told = pages.flatMap((page) =>
    (analyses[page]!.event?.attributes ?? [])
      .filter(({ role }) => role !== "source")
      .map((attribute) => ({ page, attribute })),
  );
  const rows = rowsFound(
    type,
    told.map(({ attribute }) => attribute),
  ).map(({ role, label }): ComparedRow => {
    const cells = pages.map((page) => told.filter((one) => one.page === page && one.attribute.role === role));
    return { role, label, cells, ...judged(role, cells, analyses) };
  });
  const isFirst = ({ verdict }: ComparedRow) => verdict === "differ" || verdict === "later";
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

function judged(
  role: Role,
  cells: readonly Told[][],
  analyses: readonly Analysis[],
): Pick<ComparedRow, "verdict" | "latest"> {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length < 2) return { verdict: cells.length < 2 ? "agree" : "only", latest: [] };
  const pairs = filled.flatMap((a, i) =>
    filled.slice(i + 1).map((b) => ({ a, b, relation: bestOf(a, b, analyses) })),
  );
  const differing = pairs.filter(({ relation }) => relation === "differ");
  const pageOf = ([first]: readonly Told[]) => analyses[first!.page]!;
  if (differing.length > 0) {
    const isLater = CHANGING.has(role) && differing.every(({ a, b }) => laterOf(pageOf(a), pageOf(b)) !== 0);
    return isLater
      ? { verdict: "later", latest: latestOf(filled, analyses) }
      : { verdict: "differ", latest: [] };
  }
  const has = (relation: Relation) => pairs.some((pair) => pair.relation === relation);
  return { verdict: has("apart") ? "words" : has("fits") ? "fits" : "agree", latest: [] };
}

/** Numbers that grow while rescuers and clerks are at work. */
const CHANGING: ReadonlySet<Role> = new Set<Role>([
  "killed",
  "injured",
  "missing",
  "displaced",
  "arrested",
  "affected",
  "amount",
]);

/** Pages agree where each value of either is one of the other's; where some are, what else one of them says may be right. */
function bestOf(a: readonly Told[], b: readonly Told[], analyses: readonly Analysis[]): Relation {
  const found = a.map((one) => b.map((other) => relationOf(one, other, analyses)));
  const best = RELATIONS.find((relation) => found.flat().includes(relation))!;
  const isWhole =
    found.every((row) => row.includes("same")) && b.every((_, i) => found.some((row) => row[i] === "same"));
  return best === "same" && !isWhole ? "fits" : best;
}

const latestOf = (cells: readonly Told[][], analyses: readonly Analysis[]): number[] => {
  const pages = cells.map(([first]) => first!.page);
  return pages.filter((page) => pages.every((other) => laterOf(analyses[page]!, analyses[other]!) >= 0));
};
