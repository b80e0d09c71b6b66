import { type Hidden, keyOf } from "../page/hidden.ts";

/** More than a reader ever hides by hand, and little enough to be read at every page. */
const MOST = 5000;
/** In characters: a quotation is stored whole, and no page can make it a book. */
const LONGEST = 5000;

const FIELDS: Record<Hidden["kind"], readonly string[]> = {
  name: ["type", "name"],
  figure: ["url", "words", "before"],
  date: ["url", "words", "before"],
  quote: ["url", "words", "before"],
  value: ["url", "role", "words"],
};

/** What is hidden, in whatever was stored: what does not fit is left out, what is there twice comes once. Never throws. */
export function readHidden(stored: unknown): Hidden[] {
  const items = new Map<string, Hidden>();
  for (const item of Array.isArray(stored) ? stored : []) {
    const kind: unknown = item?.kind;
    const fields =
      typeof kind === "string" && Object.hasOwn(FIELDS, kind) ? FIELDS[kind as Hidden["kind"]] : null;
    if (!fields?.every((field) => typeof item[field] === "string" && item[field].length <= LONGEST)) continue;
    const read = Object.fromEntries(["kind", ...fields].map((field) => [field, item[field]])) as Hidden;
    items.set(keyOf(read), read);
  }
  return [...items.values()].slice(-MOST);
}

/** The list as a file: JSON that a person can read, and a program can count. */
export const hiddenJson = (items: readonly Hidden[]): string =>
  `${JSON.stringify({ format: "nutgraf-hidden", version: 1, items }, null, 2)}\n`;
