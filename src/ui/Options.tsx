import type { ComponentChildren } from "preact";
import type { MarkOptions } from "../page/state.ts";
import { AddSite } from "./AddSite.tsx";
import { Banner } from "./Banner.tsx";
import { Brand } from "./Brand.tsx";
import { LanguageContext, type MessageKey, type Translate } from "./i18n.ts";
import { KeepSwitch } from "./library/KeepSwitch.tsx";
import { MarkControls } from "./MarkControls.tsx";
import { Reset } from "./Reset.tsx";
import { type Shortcut, Shortcuts } from "./Shortcuts.tsx";
import { SiteList } from "./SiteList.tsx";
import { Where, type WhereProps } from "./Where.tsx";

export interface OptionsProps extends WhereProps {
  marks: MarkOptions;
  hover: boolean;
  /** Pages that Nutgraf is opened on are kept. */
  library: boolean;
  /** Null until the browser has told them. */
  shortcuts: readonly Shortcut[] | null;
  /** Something that the reader should know of how settings are kept; null where all is well. */
  trouble: MessageKey | null;
  t: Translate;
  locale: string;
  onMarks(marks: MarkOptions): void;
  onHover(hover: boolean): void;
  onKeep(isOn: boolean): void;
  onLibrary(): void;
  onForget(site: string): void;
  /** False where what was typed is no site. */
  onNever(typed: string): boolean;
  onAllowAgain(site: string): void;
  onShortcuts: (() => void) | null;
  onReset(): void;
  /** The list of what the reader has hidden; left out where there is none. */
  hiddenItems?: ComponentChildren;
  /** The editor of the reader's template for Markdown. */
  template?: ComponentChildren;
}

/** A part of the page: its name beside it in wide windows, above it in narrow ones. */
function Part({ title, text, children }: { title: string; text?: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <div class="about">
        <h2>{title}</h2>
        {text && <p>{text}</p>}
      </div>
      <div class="content">{children}</div>
    </section>
  );
}

/** Every setting there is, on one page. */
export function Options(props: OptionsProps) {
  const { t, locale, sites, trouble } = props;
  return (
    <LanguageContext.Provider value={{ t, locale }}>
      <header class="top">
        <Brand />
      </header>
      <main class="wide">
        <h1>{t("options")}</h1>
        {trouble && <Banner>{t(trouble)}</Banner>}
        <Part title={t("where")} text={t("whereText")}>
          <Where {...props} />
          <SiteList
            title={t("alwaysList")}
            sites={sites.always}
            empty={t("alwaysEmpty")}
            onRemove={props.onForget}
          />
          <AddSite label={t("addNever")} action={t("addSite")} onAdd={props.onNever} />
          <SiteList
            title={t("neverList")}
            sites={sites.never}
            empty={t("neverEmpty")}
            onRemove={props.onAllowAgain}
          />
        </Part>
        <Part title={t("marks")} text={t("marksText")}>
          <MarkControls marks={props.marks} onMarks={props.onMarks} />
        </Part>
        <Part title={t("smallCard")}>
          <label class="switch">
            <input
              type="checkbox"
              checked={props.hover}
              onChange={(change) => props.onHover(change.currentTarget.checked)}
            />
            <span>{t("hover")}</span>
          </label>
          <p class="aside">{t("hoverText")}</p>
        </Part>
        {props.template && (
          <Part title={t("template")} text={t("templateText")}>
            {props.template}
          </Part>
        )}
        <Part title={t("library")}>
          <KeepSwitch isOn={props.library} onKeep={props.onKeep} />
          <button type="button" class="action" onClick={props.onLibrary}>
            {t("libraryOpen")}
          </button>
        </Part>
        {props.hiddenItems && <Part title={t("hiddenItems")}>{props.hiddenItems}</Part>}
        <Part title={t("shortcuts")}>
          <Shortcuts shortcuts={props.shortcuts} onChange={props.onShortcuts} />
        </Part>
        <Part title={t("privacy")}>
          <p>{t("privacyLine")}</p>
        </Part>
        <Part title={t("startOver")}>
          <Reset onReset={props.onReset} />
        </Part>
      </main>
    </LanguageContext.Provider>
  );
}
