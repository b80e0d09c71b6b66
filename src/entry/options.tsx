import { render } from "preact";
import type { Hidden } from "../page/hidden.ts";
import type { Sites } from "../page/site.ts";
import { allowAgain, chooseMode, forgetSite, loadSites, onSites } from "../platform/access.ts";
import { hiddenJson } from "../platform/hidden.ts";
import { clearHidden, loadHidden, onHidden, unhide } from "../platform/hidden-store.ts";
import { message, uiLanguage } from "../platform/language.ts";
import { openLibrary } from "../platform/library/client.ts";
import { askToStay } from "../platform/library/stay.ts";
import { DEFAULTS, type Settings } from "../platform/settings.ts";
import {
  changeSettings,
  loadSettings,
  onSettings,
  resetSettings,
  troubleWithSettings,
} from "../platform/settings-store.ts";
import { loadShortcuts, openShortcuts } from "../platform/shortcuts.ts";
import { siteTyped } from "../platform/sites.ts";
import { keepTemplate, loadTemplate, onTemplate } from "../platform/template-store.ts";
import { keepFocusInSight } from "../ui/focus.ts";
import { HiddenList } from "../ui/HiddenList.tsx";
import { Options } from "../ui/Options.tsx";
import type { Shortcut } from "../ui/Shortcuts.tsx";
import { saveFile } from "../ui/save.ts";
import { TemplateEditor } from "../ui/TemplateEditor.tsx";
import { type TroubleKey, troubleKey } from "../ui/trouble.ts";
import { whereCallbacks } from "./where.ts";

const root = document.getElementById("root")!;
document.documentElement.lang = uiLanguage();
document.title = `${message("options")} · ${message("extensionName")}`;

let settings: Settings = DEFAULTS;
let sites: Sites = { everywhere: false, always: [], never: [] };
let shortcuts: readonly Shortcut[] | null = null;
let hidden: readonly Hidden[] = [];
let trouble: TroubleKey | null = null;
let template: string | null = null;

function change(changed: Partial<Settings>): void {
  settings = { ...settings, ...changed };
  changeSettings(changed).catch(notSaved);
  show();
}

function changeTemplate(changed: string | null): void {
  template = changed;
  keepTemplate(changed).catch(notSaved);
  show();
}

function notSaved(): void {
  trouble = "trouble_save";
  show();
}

const where = whereCallbacks(notSaved);

function show(): void {
  render(
    <Options
      marks={settings.marks}
      hover={settings.hover}
      library={settings.library}
      sites={sites}
      shortcuts={shortcuts}
      trouble={trouble}
      t={message}
      locale={uiLanguage()}
      onMarks={(marks) => change({ marks })}
      onHover={(hover) => change({ hover })}
      onKeep={(library) => {
        if (library) askToStay();
        change({ library });
      }}
      onLibrary={() => openLibrary()}
      {...where}
      onForget={(site) => void forgetSite(site)}
      onNever={(typed) => {
        const site = siteTyped(typed);
        if (site !== null) chooseMode({ site, mode: "click" }, "never").catch(notSaved);
        return site !== null;
      }}
      onAllowAgain={(site) => void allowAgain(site).catch(notSaved)}
      onShortcuts={openShortcuts}
      hiddenItems={
        <HiddenList
          items={hidden}
          onUndo={(item) => unhide(item).catch(notSaved)}
          onClear={() => clearHidden().catch(notSaved)}
          onExport={() =>
            saveFile({ name: "nutgraf-hidden.json", type: "application/json", text: hiddenJson(hidden) })
          }
        />
      }
      template={<TemplateEditor template={template} onTemplate={changeTemplate} />}
      onReset={() => {
        changeTemplate(null);
        where.onEverywhere(false);
        resetSettings().catch(notSaved);
      }}
    />,
    root,
  );
}

async function open(): Promise<void> {
  // What the browser does not answer, or lacks, leaves the rest of the page as it is.
  show();
  onSettings((changed) => {
    settings = changed;
    trouble = null;
    show();
  });
  onSites(async () => {
    sites = await loadSites();
    show();
  });
  onHidden((changed) => {
    hidden = changed;
    show();
  });
  onTemplate((changed) => {
    // What is typed here comes back from the storage a moment later, when more may have been typed.
    if (document.hasFocus()) return;
    template = changed;
    show();
  });
  const listShortcuts = async () => {
    shortcuts = await loadShortcuts();
    show();
  };
  // They are changed on another page; what is right is known when the reader comes back.
  addEventListener("focus", () => void listShortcuts());
  [settings, sites, hidden, trouble, template] = await Promise.all([
    loadSettings(),
    loadSites(),
    loadHidden(),
    troubleWithSettings().then(troubleKey),
    loadTemplate(),
  ]);
  show();
  await listShortcuts();
}

keepFocusInSight(document);
void open();
