import { render } from "preact";
import type { SiteAccess, SiteMode } from "../page/site.ts";
import type { MarkOptions, PageCommand, PageState } from "../page/state.ts";
import { accessOf, chooseMode, onSites } from "../platform/access.ts";
import { hide, isKept, unhide } from "../platform/hidden-store.ts";
import { message, uiLanguage } from "../platform/language.ts";
import { askToKeep, openLibrary } from "../platform/library/client.ts";
import { connectToPage, type PageLine } from "../platform/page-port.ts";
import { canKeepOpen, followWindow, keepOpen, openOptions, ownWindow } from "../platform/panel.ts";
import type { KeepReply } from "../platform/protocol.ts";
import { DEFAULTS } from "../platform/settings.ts";
import { changeSettings, loadSettings, onSettings, troubleWithSettings } from "../platform/settings-store.ts";
import {
  activeTab,
  addressOf,
  enter,
  glimpse,
  lookInto,
  onLoaded,
  printPage,
  showTab,
} from "../platform/tabs.ts";
import { loadTemplate } from "../platform/template-store.ts";
import { copyText } from "../ui/clipboard.ts";
import { keepFocusInSight } from "../ui/focus.ts";
import { lookOf } from "../ui/look.ts";
import { Popup } from "../ui/Popup.tsx";
import { saveFile } from "../ui/save.ts";
import { type TroubleKey, troubleKey } from "../ui/trouble.ts";
import type { Revealed, ViewState } from "../ui/view.ts";
import { Comparisons } from "./comparisons.ts";
import { pageText } from "./page-text.ts";

const root = document.getElementById("root")!;
document.documentElement.lang = uiLanguage();
/** popup.html and panel.html are one view: the popup reads its page at once, the panel follows its window. */
const isPanel = root.dataset.view === "panel";

let state: ViewState = { status: "connecting" };
let revealed: Revealed | null = null;
let marks: MarkOptions = DEFAULTS.marks;
let access: SiteAccess | null = null;
let trouble: TroubleKey | null = null;
let seen: KeepReply | null = null;
/** The text that was handed to the library last: marks and the like tell the page's state anew. */
let keptText: string | null = null;
let line: PageLine | null = null;
let windowId: number | null = null;
let tabId: number | null = null;
/** The tab that the panel's window shows. */
let shownTab: number | null = null;
/** The tab has shown a page that could be read. */
let wasThere = false;
/** What a visit finds out is dropped when another one has begun. */
let visits = 0;
/** The reader has let this page be read: the panel, which otherwise only looks, reads it too. */
let isWanted = false;
/** A page that has not answered after so many milliseconds may be loading or busy, which the reader is told. */
const PATIENCE = 4_000;
let patience: ReturnType<typeof setTimeout> | undefined;

function show(): void {
  render(
    <Popup
      state={state}
      marks={marks}
      revealed={revealed}
      access={access}
      trouble={trouble}
      t={message}
      locale={uiLanguage()}
      comparing={comparisons.offer(tabId, state)}
      comparison={comparisons.shown(state)}
      onCommand={command}
      onMarks={(chosen) => {
        marks = chosen;
        // Full or broken storage keeps what it had, and so does the popup.
        changeSettings({ marks }).catch(async () => {
          marks = (await loadSettings()).marks;
          notSaved();
        });
        show();
      }}
      onCopy={copyText}
      onSave={saveFile}
      onPageText={async () => (tabId === null ? null : lookInto(tabId, pageText))}
      onTemplate={loadTemplate}
      onMode={choose}
      onRead={again}
      onHide={(item) => isKept(hide(item))}
      onUnhide={(item) => isKept(unhide(item))}
      onKeepOpen={mayKeep() ? keep : undefined}
      onOptions={openOptions}
      seen={seen}
      onLibrary={openLibrary}
      onPrint={() => tabId !== null && void printPage(tabId)}
    />,
    root,
  );
}

/** What is set side by side with others stays while the reader looks at another tab, and is shown from there. */
function command(command: PageCommand): void {
  if (comparisons.isOpen && tabId !== null) void showTab(tabId);
  line?.send(command);
}

const comparisons = new Comparisons({
  isPanel,
  onChange: show,
  onClose: () => isPanel && void visit(shownTab),
  inPanel: () => (mayKeep() ? keep : null),
});

function become(next: ViewState): void {
  state = next;
  comparisons.hear(tabId, next);
  clearTimeout(patience);
  // What the page answers later is shown all the same.
  if (next.status === "connecting") patience = setTimeout(become, PATIENCE, { status: "silent" });
  if (next.status === "ready") void keepPage(next);
  show();
}

/** Has the page at hand kept, once a reading; the background knows whether the reader wants that. */
async function keepPage({ analysis, isLiveBlog, visibleParagraphs }: PageState & { status: "ready" }) {
  if (tabId === null || keptText === analysis.article.text) return;
  keptText = analysis.article.text;
  const mine = visits;
  const reply = await askToKeep(tabId, analysis, !isLiveBlog && visibleParagraphs === null);
  if (mine !== visits) return;
  seen = reply;
  show();
}

/** The reader wants this page read, or the popup has lost it. */
function again(): void {
  isWanted = true;
  become({ status: "connecting" });
  void visit(tabId);
}

function notSaved(): void {
  trouble = "trouble_save";
  show();
}

function choose(mode: SiteMode): void {
  isWanted = state.status === "off" && mode !== "never";
  if (access !== null) chooseMode(access, mode).catch(notSaved);
}

/** Not before the page has answered: a popup that is closed earlier has not entered it, and the panel may not. */
function mayKeep(): boolean {
  return !isPanel && canKeepOpen && windowId !== null && state.status !== "connecting";
}

function keep(): void {
  void keepOpen(windowId!).then(() => window.close());
}

/** Looks at a tab: the popup reads it, the panel shows what is known of it. */
async function visit(next: number | null): Promise<void> {
  const mine = ++visits;
  line?.close();
  line = null;
  [seen, keptText] = [null, null];
  if (next !== tabId) {
    [tabId, revealed, isWanted, wasThere] = [next, null, false, false];
    become({ status: "connecting" });
  }
  const found = next === null ? null : await accessOf(await addressOf(next));
  if (mine !== visits) return;
  access = found;
  if (next === null) become({ status: "restricted" });
  else if (access?.mode === "never") become({ status: "off", site: access.site });
  // A page that finishes loading after it could not be read is no news.
  else if (isPanel && !isWanted) connect(next, state.status === "needs-click" ? state : { status: "unread" });
  else await read();
}

/** Puts the reader into the page, if the browser allows it. */
async function read(): Promise<void> {
  if (tabId === null) return;
  const mine = visits;
  const entry = await enter(tabId);
  // The page went on loading meanwhile: the visit that this brought reads it.
  if (mine !== visits) return;
  isWanted = false;
  if (entry === "entered") connect(tabId, { status: "silent" });
  else if (entry === "pdf") become({ status: "pdf" });
  else {
    if (isPanel) become({ status: "needs-click" });
    // A page of our own may have a reader without having been entered.
    connect(tabId, isPanel ? state : { status: wasThere ? "needs-click" : "restricted" });
  }
}

/** What the page's reader has told last. */
let told: PageState | null = null;

/** Nothing to read was found: the page itself is looked at for the reason. */
async function tellWhy(tab: number, absent: PageState): Promise<void> {
  const page = await glimpse(tab);
  if (told !== absent) return;
  const look = page && lookOf(page);
  become(look === null || look === "page" ? absent : { status: "nothing", look });
}

/** Connects to the reader of a tab; `absent` is shown where there is none. */
function connect(to: number, absent: ViewState): void {
  const mine = visits;
  let isThere = false;
  const answering = () => mine === visits && line === mineLine;
  const mineLine = connectToPage(
    to,
    (notice) => {
      if (!answering()) return;
      isThere = true;
      wasThere = true;
      if (notice.type === "state") {
        told = notice.state;
        return told.status === "no-article" ? void tellWhy(to, told) : become(told);
      }
      revealed = { index: notice.index, count: notice.count };
      show();
    },
    () => {
      if (!answering()) return;
      line = null;
      // The page went elsewhere under the popup, which reads what is there now; the panel stays longer than the page.
      if (!isThere) become(absent);
      else if (isPanel) become({ status: "unread" });
      else again();
    },
  );
  line = mineLine;
}

function follow(tab: number): void {
  shownTab = tab;
  if (!comparisons.isOpen) void visit(tab);
}

async function open(): Promise<void> {
  show();
  keepFocusInSight(document);
  onSettings((changed) => {
    marks = changed.marks;
    trouble = null;
    show();
  });
  onSites(async () => {
    if (tabId === null) return;
    const was = access;
    const found = await accessOf(await addressOf(tabId));
    access = found;
    if ((was?.mode === "never") !== (found?.mode === "never")) await visit(tabId);
    else show();
  });
  [marks, trouble, windowId] = await Promise.all([
    loadSettings().then((settings) => settings.marks),
    troubleWithSettings().then(troubleKey),
    ownWindow(),
  ]);
  if (isPanel && windowId !== null) await followWindow(windowId, follow);
  else {
    const tab = await activeTab();
    if (tab !== null) onLoaded(tab, () => void visit(tab));
    await visit(tab);
  }
}

void open();
