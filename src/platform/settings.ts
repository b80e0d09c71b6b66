import { CATEGORIES, type Category, type Density, type MarkOptions } from "../page/state.ts";

/** What is stored; its types come from these defaults. */
export const DEFAULTS: {
  version: 2;
  marks: MarkOptions;
  /** The small card also opens when the pointer rests on a mark. */
  hover: boolean;
  /** Hosts ("news.example") where nothing is read of itself, whatever else was allowed. */
  never: readonly string[];
  /** Pages that Nutgraf is opened on are kept in the library. */
  library: boolean;
} = {
  version: 2,
  marks: {
    density: 2,
    categories: { person: true, organization: true, place: true, figure: true, speech: true },
  },
  hover: false,
  never: [],
  library: false,
};

export type Settings = typeof DEFAULTS;

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/**
 * What changed between versions, in order: the nth takes the settings from version n to n + 1. Fields that are merely
 * new need no step, for what is not there is the default.
 */
const MIGRATIONS: readonly ((settings: Fields) => Fields)[] = [
  // 2026-11: 2 adds `hover` and `never`.
  (settings) => settings,
];

/** The settings in whatever was stored, of any version: what does not fit is the default. Never throws. */
export const readSettings = (stored: unknown): Settings => read(migrated(stored));

/** Whether something was stored that does not fit, so that a default stands in its place. Nothing stored fits. */
export function isDamaged(stored: unknown): boolean {
  if (stored === undefined) return false;
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return true;
  const settings = migrated(stored);
  const fitting: Fields = { ...read(settings) };
  return Object.keys(settings).some(
    (key) => key !== "version" && key in fitting && !isWithin(settings[key], fitting[key]),
  );
}

/** Whether everything of a value is in another, which may have more fields. */
function isWithin(value: unknown, other: unknown): boolean {
  if (Array.isArray(value) || typeof value !== "object" || value === null)
    return JSON.stringify(value) === JSON.stringify(other);
  const [fields, others] = [fieldsOf(value), fieldsOf(other)];
  return Object.keys(fields).every((key) => !(key in others) || isWithin(fields[key], others[key]));
}

function migrated(stored: unknown): Fields {
  let settings = fieldsOf(stored);
  const version = Number.isInteger(settings.version) ? (settings.version as number) : 1;
  for (const migrate of MIGRATIONS.slice(Math.max(0, version - 1))) settings = migrate(settings);
  return settings;
}

function read({ marks, hover, never, library }: Fields): Settings {
  return {
    version: DEFAULTS.version,
    marks: readMarks(fieldsOf(marks)),
    hover: typeof hover === "boolean" ? hover : DEFAULTS.hover,
    never: Array.isArray(never) ? never.filter((host) => typeof host === "string") : DEFAULTS.never,
    library: typeof library === "boolean" ? library : DEFAULTS.library,
  };
}

function readMarks({ density, categories }: Fields): MarkOptions {
  const given = fieldsOf(categories);
  const chosen = (category: Category): boolean =>
    typeof given[category] === "boolean" ? given[category] : DEFAULTS.marks.categories[category];
  return {
    density: [0, 1, 2, 3].includes(density as number) ? (density as Density) : DEFAULTS.marks.density,
    categories: Object.fromEntries(
      CATEGORIES.map((category) => [category, chosen(category)]),
    ) as MarkOptions["categories"],
  };
}
