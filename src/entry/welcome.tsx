import { render } from "preact";
import type { Sites } from "../page/site.ts";
import type { PageCommand } from "../page/state.ts";
import { loadSites, onSites } from "../platform/access.ts";
import { hide, isKept, unhide } from "../platform/hidden-store.ts";
import { message, uiLanguage } from "../platform/language.ts";
import { openOptions } from "../platform/panel.ts";
import { DEFAULTS } from "../platform/settings.ts";
import { changeSettings, loadSettings, onSettings } from "../platform/settings-store.ts";
import { loadTemplate } from "../platform/template-store.ts";
import { copyText } from "../ui/clipboard.ts";
import { keepFocusInSight } from "../ui/focus.ts";
import { Popup } from "../ui/Popup.tsx";
import { saveFile } from "../ui/save.ts";
import type { TroubleKey } from "../ui/trouble.ts";
import type { Revealed, ViewState } from "../ui/view.ts";
import { AskWhere, Welcome } from "../ui/Welcome.tsx";
import { whereCallbacks } from "./where.ts";

const part = (id: string): HTMLElement => document.getElementById(id)!;
document.documentElement.lang = uiLanguage();
document.title = `${message("welcome")} · ${message("extensionName")}`;

let state: ViewState = { status: "connecting" };
let revealed: Revealed | null = null;
let marks = DEFAULTS.marks;
let sites: Sites = { everywhere: false, always: [], never: [] };
let trouble: TroubleKey | null = null;
let command: (command: PageCommand) => void = () => {};

function notSaved(): void {
  trouble = "trouble_save";
  show();
}

const where = whereCallbacks(notSaved);

function show(): void {
  const language = { t: message, locale: uiLanguage() };
  render(<Welcome {...language} trouble={trouble} onOptions={openOptions} />, part("welcome"));
  render(<AskWhere {...language} {...where} sites={sites} />, part("ask"));
  render(
    <Popup
      {...language}
      embedded={true}
      state={state}
      marks={marks}
      revealed={revealed}
      onCommand={command}
      onMarks={(chosen) => {
        marks = chosen;
        void changeSettings({ marks }).catch(notSaved);
        show();
      }}
      onCopy={copyText}
      onSave={saveFile}
      // Nobody else could open a link to this page.
      onPageText={async () => null}
      onTemplate={loadTemplate}
      onHide={(item) => isKept(hide(item))}
      onUnhide={(item) => isKept(unhide(item))}
    />,
    part("card"),
  );
}

/** The demo article is a file of its own, which tests and `npm start` open as any page: its story is taken from there. */
async function tellStory(): Promise<void> {
  const file = await (await fetch("demo.html")).text();
  const demo = new DOMParser().parseFromString(file, "text/html");
  document.head.append(...demo.querySelectorAll("meta[property], meta[name='author'], script[type]"));
  // The page itself is in the reader's language.
  part("story").lang = demo.documentElement.lang;
  const paper = demo.querySelector(".masthead .title");
  if (paper) part("story").append(paper);
  part("story").append(...demo.querySelectorAll("main > article"));
}

/** This page is read as any other is, by the very script that runs in others; it starts when it is imported. */
async function read(): Promise<void> {
  const { reader } = await import("./content.ts");
  // Nobody can put a script into a page of the extension: this one brings the small card along.
  await import("./mini-card.tsx");
  command =
    reader?.join((notice) => {
      if (notice.type === "state") state = notice.state;
      else revealed = { index: notice.index, count: notice.count };
      show();
    }) ?? command;
  show();
}

async function open(): Promise<void> {
  for (const [id, name] of [
    ["story", "tryItStory"],
    ["card", "tryItCard"],
  ] as const)
    part(id).setAttribute("aria-label", message(name));
  show();
  onSettings((changed) => {
    marks = changed.marks;
    show();
  });
  onSites(async () => {
    sites = await loadSites();
    show();
  });
  [{ marks }, sites] = await Promise.all([loadSettings(), loadSites(), tellStory()]);
  await read();
}

keepFocusInSight(document);
void open();
