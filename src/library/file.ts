import type { Analysis } from "../engine/index.ts";
import { addressOf } from "./address.ts";
import type { KeptPage, Reading } from "./types.ts";

/** The file that the whole library is taken along in; docs/library.schema.json describes it. */
export const FORMAT = "nutgraf-library";
export const VERSION = 1;

/** The file in pieces, one a page: all of it as one string may be longer than a string can be. */
export async function* fileParts(
  pages: AsyncIterable<KeptPage> | Iterable<KeptPage>,
  exported: number,
): AsyncGenerator<string, void> {
  const head = { format: FORMAT, version: VERSION, exported: new Date(exported).toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},"pages":[`;
  let comma = "";
  for await (const page of pages) {
    yield `${comma}\n${JSON.stringify(page)}`;
    comma = ",";
  }
  yield "\n]}\n";
}

/** Why nothing of a file can be read. */
export type FileProblem = "no-json" | "other-file" | "newer";

/** The pages of a file, and how many of them make no sense and were left out. */
export type FileRead = { problem: null; pages: KeptPage[]; broken: number } | { problem: FileProblem };

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What changed between versions, in order: the nth takes a page from version n to n + 1. */
export type Migration = (page: Fields) => Fields;
const MIGRATIONS: readonly Migration[] = [];

/** Reads a file of any version up to this one. `isAnalysis` says whether the views can show what it holds. Never throws. */
export function readFile(
  text: string,
  isAnalysis: (value: unknown) => value is Analysis,
  migrations: readonly Migration[] = MIGRATIONS,
): FileRead {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: "no-json" };
  }
  if (!isObject(file) || file.format !== FORMAT || !Array.isArray(file.pages))
    return { problem: "other-file" };
  const { version } = file;
  if (!Number.isInteger(version) || (version as number) < 1) return { problem: "other-file" };
  if ((version as number) > migrations.length + 1) return { problem: "newer" };
  const steps = migrations.slice((version as number) - 1);
  const pages = file.pages
    .map((page: unknown) => (isObject(page) ? steps.reduce((one, step) => step(one), page) : page))
    .map((page) => readPage(page, isAnalysis))
    .filter((page) => page !== null);
  return { problem: null, pages, broken: file.pages.length - pages.length };
}

const isInstant = (value: unknown): value is number =>
  Number.isFinite(value) && Math.abs(value as number) <= 8.64e15;

/** A page with its own fields alone; null where it makes no sense. */
function readPage(page: unknown, isAnalysis: (value: unknown) => value is Analysis): KeptPage | null {
  if (!isObject(page) || !isInstant(page.kept) || !isInstant(page.opened)) return null;
  const isReading = (value: unknown): value is Reading =>
    isObject(value) &&
    isInstant(value.read) &&
    typeof value.isWhole === "boolean" &&
    isAnalysis(value.analysis);
  const { address, kept, opened, latest, earlier } = page;
  if (typeof address !== "string" || addressOf(address) !== address || !isReading(latest)) return null;
  if (earlier !== null && !isReading(earlier)) return null;
  return { address, kept, opened, latest, earlier };
}

/**
 * One page out of two of the same address: the one opened later, kept since the earlier day. Null where the library has
 * it already.
 */
export function merge(mine: KeptPage | null, other: KeptPage): KeptPage | null {
  if (mine === null) return other;
  const kept = Math.min(mine.kept, other.kept);
  if (other.opened > mine.opened) return { ...other, kept };
  return kept < mine.kept ? { ...mine, kept } : null;
}
