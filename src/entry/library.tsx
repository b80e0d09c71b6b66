import { render } from "preact";
import { EVERYTHING, type KeptPage, type KeptRow, type Query } from "../library/index.ts";
import { message, uiLanguage } from "../platform/language.ts";
import {
  deleteAll,
  deletePage,
  exportLibrary,
  type Imported,
  importLibrary,
  isPrivate,
  latestRows,
  loadPage,
  loadRows,
  putBack,
  storageUsed,
  type Trouble,
} from "../platform/library/index.ts";
import { askToStay } from "../platform/library/stay.ts";
import { DEFAULTS } from "../platform/settings.ts";
import { changeSettings, loadSettings, onSettings } from "../platform/settings-store.ts";
import { keepFocusInSight } from "../ui/focus.ts";
import type { MessageKey } from "../ui/i18n.ts";
import { Library } from "../ui/library/Library.tsx";
import { saveBlob } from "../ui/save.ts";

const root = document.getElementById("root")!;
document.documentElement.lang = uiLanguage();
document.title = `${message("library")} · ${message("extensionName")}`;

let isOn = DEFAULTS.library;
let rows: readonly KeptRow[] | null = null;
/** How many pages are kept, of which `rows` may be the first. */
let total = 0;
let query: Query = EVERYTHING;
let trouble: MessageKey | null = null;
let told: string | null = null;
let deleted: KeptPage | null = null;
let changed: KeptPage | null = null;
let used: number | null = null;

function show(): void {
  render(
    <Library
      t={message}
      locale={uiLanguage()}
      isOn={isOn}
      isPrivate={isPrivate()}
      rows={rows}
      total={total}
      query={query}
      trouble={trouble}
      told={told}
      deleted={deleted}
      changed={changed}
      used={used}
      onKeep={switchTo}
      onQuery={(next) => {
        query = next;
        show();
      }}
      onDelete={(address) =>
        attempt(async () => {
          const page = await loadPage(address);
          await deletePage(address);
          deleted = page;
        })
      }
      onUndo={() =>
        attempt(async () => {
          const failed = deleted === null ? null : await putBack(deleted);
          if (failed === null) deleted = null;
          else trouble = troubleKey(failed);
        })
      }
      onDeleteAll={() =>
        attempt(async () => {
          await deleteAll();
          deleted = null;
        })
      }
      onChanges={(address) => {
        location.hash = address === null ? "" : encodeURIComponent(address);
      }}
      onExport={() => attempt(async () => saveBlob("nutgraf-library.json", await exportLibrary()))}
      onImport={(file) =>
        attempt(async () => {
          told = tell(await importLibrary(file));
        })
      }
    />,
    root,
  );
}

const troubleKey = (one: Trouble): MessageKey => (one === "full" ? "storageFull" : "libraryBroken");

function switchTo(next: boolean): void {
  isOn = next;
  if (next) askToStay();
  changeSettings({ library: next }).catch(() => {
    trouble = "trouble_save";
    show();
  });
  show();
}

/** Does something with the library and shows what is there then; what goes wrong is told, and the rest stays. */
async function attempt(work: () => Promise<void>): Promise<void> {
  [trouble, told] = [null, null];
  try {
    await work();
  } catch {
    trouble = "libraryBroken";
  }
  await load();
}

function tell(result: Imported): string {
  if (result.problem !== null) return message(result.problem === "newer" ? "importNewer" : "importNoLibrary");
  const { added, renewed, known, broken, trouble: stopped } = result;
  if (stopped !== null) trouble = stopped === "full" ? "importFull" : "libraryBroken";
  const counts = message("imported", [added, renewed, known].map(String));
  return broken === 0 ? counts : `${counts} ${message("importedBroken", [String(broken)])}`;
}

/** A tab behind others draws nothing, and waits for nothing. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/** So many pages are there at once when the library opens; the others come behind them. */
const FIRST = 50;

async function load(): Promise<void> {
  try {
    if (rows === null && !isPrivate()) {
      ({ rows, total } = await latestRows(FIRST));
      show();
      await drawn();
    }
    rows = isPrivate() ? [] : await loadRows();
    total = rows.length;
  } catch {
    trouble = "libraryBroken";
  }
  used = (await storageUsed())?.used ?? null;
  show();
}

/** Shows what has changed of the page that the address of this one names, if it is kept. */
async function followHash(): Promise<void> {
  const address = nameIn(location.hash.slice(1));
  changed = address === null || isPrivate() ? null : await loadPage(address).catch(() => null);
  show();
}

function nameIn(hash: string): string | null {
  try {
    return decodeURIComponent(hash) || null;
  } catch {
    return null;
  }
}

async function open(): Promise<void> {
  show();
  onSettings((settings) => {
    isOn = settings.library;
    show();
  });
  addEventListener("hashchange", () => void followHash());
  // Pages are kept while this one stands in another tab.
  addEventListener("focus", () => void load());
  isOn = (await loadSettings()).library;
  await Promise.all([load(), followHash()]);
}

keepFocusInSight(document);
void open();
