import type { Analysis } from "../../engine/index.ts";
import {
  candidates,
  type FileProblem,
  fileParts,
  type KeptPage,
  keep,
  merge,
  type Reading,
  readFile,
  tellSame,
} from "../../library/index.ts";
import { browser } from "../browser.ts";
import { isAnalysis } from "../protocol.ts";
import { loadSettings } from "../settings-store.ts";
import { allPages, changePage, loadPage, loadRows } from "./store.ts";

export { deleteAll, deletePage, latestRows, loadPage, loadRows } from "./store.ts";

/** Why something could not be kept: no room is left, or the browser does not let the store be opened or written. */
export type Trouble = "full" | "broken";

const troubleOf = (error: unknown): Trouble =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "broken";

/** In a private window nothing is kept, looked up or shown. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext ?? false;

export const isLibraryOn = async (): Promise<boolean> => !isPrivate() && (await loadSettings()).library;

/** A page that was kept, as it was before this reading and as it is now; or why it was not. */
export type Kept = { type: "kept"; before: KeptPage | null; page: KeptPage } | { type: Trouble };

/** Keeps one reading of a page. What was there before stays where it cannot be written. */
export async function keepReading(address: string, reading: Reading): Promise<Kept> {
  let before: KeptPage | null = null;
  try {
    const page = await changePage(address, (known) => {
      before = known;
      return keep(address, known, reading);
    });
    return page === null ? { type: "broken" } : { type: "kept", before, page };
  } catch (error) {
    return { type: troubleOf(error) };
  }
}

/** Puts a page back that was deleted. */
export async function putBack(page: KeptPage): Promise<Trouble | null> {
  try {
    await changePage(page.address, () => page);
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

/**
 * Kept pages that tell the same event as an analysis, the likest first; the page itself (its own address) is not among
 * them. Each one's card and text are `page.latest.analysis`, which `compare` takes as it is. Resolves to nothing where
 * the library is off, in a private window, or where it cannot be read; never rejects.
 */
export async function sameEvent(analysis: Analysis): Promise<KeptPage[]> {
  try {
    if (!(await isLibraryOn())) return [];
    const pages = await Promise.all(candidates(await loadRows(), analysis).map(loadPage));
    return tellSame(
      analysis,
      pages.filter((page) => page !== null),
    );
  } catch {
    return [];
  }
}

/** Bytes that the browser counts for this extension, and those it would give; null where it does not say. */
export async function storageUsed(): Promise<{ used: number; most: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, most: quota };
  } catch {
    return null;
  }
}

/** The whole library as a file. */
export async function exportLibrary(): Promise<Blob> {
  const parts: string[] = [];
  for await (const part of fileParts(allPages(), Date.now())) parts.push(part);
  return new Blob(parts, { type: "application/json" });
}

/**
 * What came of an import. Pages that the library had as new or newer are counted in `known`; `trouble` says that it
 * stopped there, with what was taken in before kept.
 */
export type Imported =
  | { problem: FileProblem | "unreadable" }
  | { problem: null; added: number; renewed: number; known: number; broken: number; trouble: Trouble | null };

/** Merges a file into the library: by address, what was opened later wins, nothing else is touched. */
export async function importLibrary(file: Blob): Promise<Imported> {
  const text = await file.text().catch(() => null);
  if (text === null) return { problem: "unreadable" };
  const read = readFile(text, isAnalysis);
  if (read.problem !== null) return { problem: read.problem };
  const counts = { added: 0, renewed: 0, known: 0 };
  try {
    for (const page of read.pages) {
      let what: keyof typeof counts = "known";
      await changePage(page.address, (mine) => {
        const merged = merge(mine, page);
        what = merged === null ? "known" : mine === null ? "added" : "renewed";
        return merged;
      });
      counts[what]++;
    }
    return { problem: null, ...counts, broken: read.broken, trouble: null };
  } catch (error) {
    return { problem: null, ...counts, broken: read.broken, trouble: troubleOf(error) };
  }
}
