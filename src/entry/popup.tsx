import { render } from "preact";
import type { MarkOptions, PageCommand } from "../page/state.ts";
import { message, uiLanguage } from "../platform/language.ts";
import { connectToPage, type PageLine } from "../platform/page-port.ts";
import { DEFAULTS } from "../platform/settings.ts";
import { changeSettings, loadSettings } from "../platform/settings-store.ts";
import { activeTab, enter, pageText } from "../platform/tabs.ts";
import { copyText } from "../ui/clipboard.ts";
import { Popup } from "../ui/Popup.tsx";
import { saveFile } from "../ui/save.ts";
import type { Revealed, ViewState } from "../ui/view.ts";

const root = document.getElementById("root")!;
document.documentElement.lang = uiLanguage();

let state: ViewState = { status: "connecting" };
let revealed: Revealed | null = null;
let marks: MarkOptions = DEFAULTS.marks;
let line: PageLine | null = null;

function show(): void {
  render(
    <Popup
      state={state}
      marks={marks}
      revealed={revealed}
      t={message}
      locale={uiLanguage()}
      onCommand={(command: PageCommand) => line?.send(command)}
      onMarks={(chosen) => {
        marks = chosen;
        // Full or broken storage keeps what it had, and so does the popup.
        changeSettings({ marks }).catch(async () => {
          marks = (await loadSettings()).marks;
          show();
        });
        show();
      }}
      onCopy={copyText}
      onSave={saveFile}
      onPageText={async () => {
        const tabId = await activeTab();
        return tabId === null ? null : pageText(tabId);
      }}
    />,
    root,
  );
}

async function open(): Promise<void> {
  show();
  marks = (await loadSettings()).marks;
  const tabId = await activeTab();
  const entry = tabId === null ? "restricted" : await enter(tabId);
  if (tabId === null || entry !== "entered") {
    state = { status: entry === "pdf" ? "pdf" : "restricted" };
    show();
    return;
  }
  line = connectToPage(
    tabId,
    (notice) => {
      if (notice.type === "state") state = notice.state;
      else revealed = { index: notice.index, count: notice.count };
      show();
    },
    () => {
      line = null;
    },
  );
}

void open();
