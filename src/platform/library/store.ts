import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type KeptPage, type KeptRow, rowOf } from "../../library/index.ts";

/** Whole pages, and beside them the slim rows that lists and search go through without opening a page. */
interface Schema extends DBSchema {
  pages: { key: string; value: KeptPage };
  rows: { key: string; value: KeptRow; indexes: { opened: number } };
}
type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | null = null;

/** The database, opened once; where that fails, or the browser closes it, it is opened anew with the next call. */
function database(): Promise<Database> {
  const forget = () => {
    opened = null;
  };
  opened ??= openDB<Schema>("library", 1, {
    upgrade(db) {
      db.createObjectStore("pages", { keyPath: "address" });
      db.createObjectStore("rows", { keyPath: "address" }).createIndex("opened", "opened");
    },
    blocking: (_old, _new, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error) => {
    forget();
    throw error;
  });
  return opened;
}

/** So many rows at a time: all of them at once would hold up whoever types meanwhile. */
const ROWS_AT_ONCE = 500;

/** Every row, in the order of their addresses. */
export async function loadRows(): Promise<KeptRow[]> {
  const db = await database();
  const rows: KeptRow[] = [];
  for (let after: IDBKeyRange | null = null; ; after = IDBKeyRange.lowerBound(rows.at(-1)!.address, true)) {
    const some: KeptRow[] = await db.getAll("rows", after, ROWS_AT_ONCE);
    rows.push(...some);
    if (some.length < ROWS_AT_ONCE) return rows;
    await breath();
  }
}

/** What waits to be drawn or heard comes first. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The rows that were opened last, so many of them, the latest first; and how many there are in all. */
export async function latestRows(most: number): Promise<{ rows: KeptRow[]; total: number }> {
  const store = (await database()).transaction("rows").store;
  const total = await store.count();
  const rows: KeptRow[] = [];
  let at = await store.index("opened").openCursor(null, "prev");
  for (; at !== null && rows.length < most; at = await at.continue()) rows.push(at.value);
  return { rows, total };
}

export const loadPage = async (address: string): Promise<KeptPage | null> =>
  (await (await database()).get("pages", address)) ?? null;

/**
 * Changes one page, whole or not at all: a page and its row are written together. `of` is given what is kept of the
 * address and returns what is to be, or null for no change. Resolves to what is kept then.
 */
export async function changePage(
  address: string,
  of: (before: KeptPage | null) => KeptPage | null,
): Promise<KeptPage | null> {
  const write = (await database()).transaction(["pages", "rows"], "readwrite", { durability: "strict" });
  try {
    const before = (await write.objectStore("pages").get(address)) ?? null;
    const page = of(before);
    if (page !== null) {
      await Promise.all([write.objectStore("pages").put(page), write.objectStore("rows").put(rowOf(page))]);
    }
    await write.done;
    return page ?? before;
  } catch (error) {
    await write.done.catch(() => {});
    throw error;
  }
}

export async function deletePage(address: string): Promise<void> {
  const write = (await database()).transaction(["pages", "rows"], "readwrite");
  await Promise.all([
    write.objectStore("pages").delete(address),
    write.objectStore("rows").delete(address),
    write.done,
  ]);
}

export async function deleteAll(): Promise<void> {
  const write = (await database()).transaction(["pages", "rows"], "readwrite");
  await Promise.all([write.objectStore("pages").clear(), write.objectStore("rows").clear(), write.done]);
}

/** Some pages at a time, so that not all of them have to be in memory at once. */
const AT_ONCE = 100;

/** Every page, in the order of their addresses. */
export async function* allPages(): AsyncGenerator<KeptPage, void> {
  const db = await database();
  let after: IDBKeyRange | null = null;
  for (;;) {
    const pages: KeptPage[] = await db.getAll("pages", after, AT_ONCE);
    yield* pages;
    if (pages.length < AT_ONCE) return;
    after = IDBKeyRange.lowerBound(pages.at(-1)!.address, true);
  }
}
