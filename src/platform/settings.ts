import { CATEGORIES, type Density, type MarkOptions } from "../page/state.ts";

/** What is stored; its types come from these defaults. */
export const DEFAULTS: { version: 1; marks: MarkOptions } = {
  version: 1,
  marks: {
    density: 1,
    categories: { person: true, organization: true, place: true, figure: true, speech: true },
  },
};

export type Settings = typeof DEFAULTS;

/** The settings in whatever was stored: what does not fit is the default. Never throws. */
export function readSettings(stored: unknown): Settings {
  const marks = (stored as Partial<Settings> | null | undefined)?.marks;
  const density = [0, 1, 2, 3].includes(marks?.density as number)
    ? (marks!.density as Density)
    : DEFAULTS.marks.density;
  const categories = { ...DEFAULTS.marks.categories };
  for (const category of CATEGORIES) {
    const value: unknown = marks?.categories?.[category];
    if (typeof value === "boolean") categories[category] = value;
  }
  return { version: 1, marks: { density, categories } };
}
