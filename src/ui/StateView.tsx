import type { PageCommand } from "../page/state.ts";
import { Banner } from "./Banner.tsx";
import { Card } from "./Card.tsx";
import { useLanguage } from "./i18n.ts";
import { Notice } from "./Notice.tsx";
import type { ViewState } from "./view.ts";

interface Props {
  state: ViewState;
  onCommand(command: PageCommand): void;
  onCopy(text: string): void;
  /** Reads a page that nobody has asked for yet. */
  onRead?: (() => void) | undefined;
  /** Lets a site be read again. */
  onAllow?: (() => void) | undefined;
}

const LOOKS = {
  empty: { title: "look_empty", text: "look_emptyText" },
  media: { title: "look_media", text: "look_mediaText" },
  file: { title: "look_file", text: "look_fileText" },
  short: { title: "look_short", text: "look_shortText" },
} as const;

/** The language's name in the reader's own language, or its tag where the browser knows none. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Firefox's stacks do not begin with what happened. */
const withMessage = ({ message, details }: { message: string; details: string }): string =>
  details.includes(message) ? details : `${message}\n${details}`;

/** Every state in words of its own, each with a way on where there is one. */
export function StateView({ state, onCommand, onCopy, onRead, onAllow }: Props) {
  const { t, locale } = useLanguage();
  switch (state.status) {
    case "connecting":
      return (
        <p class="progress" role="status">
          {t("connecting")}
        </p>
      );
    case "silent":
      return (
        <Notice title={t("silent")} text={t("silentText")}>
          <button type="button" class="action" onClick={onRead}>
            {t("tryAgain")}
          </button>
        </Notice>
      );
    case "working":
      return (
        <>
          <p class="progress" role="status">
            {t("working")}
          </p>
          {state.analysis && <Card analysis={state.analysis} working={true} />}
        </>
      );
    case "ready":
      return (
        <>
          {state.changed && (
            <Banner>
              {t("pageChanged")}{" "}
              <button type="button" class="action" onClick={() => onCommand({ type: "read", anyway: true })}>
                {t("rescan")}
              </button>
            </Banner>
          )}
          {state.grown && !state.changed && (
            <Banner>
              {t("pageGrown")}{" "}
              <button type="button" class="action" onClick={() => onCommand({ type: "read", anyway: true })}>
                {t("rescan")}
              </button>
            </Banner>
          )}
          {state.isLiveBlog && <Banner>{t("liveBlog")}</Banner>}
          {!state.paintable && <Banner>{t("notPaintable")}</Banner>}
          {state.visibleParagraphs !== null && (
            <Banner>
              {state.visibleParagraphs === 1
                ? t("partialOne")
                : t("partial", [String(state.visibleParagraphs)])}
            </Banner>
          )}
          <Card analysis={state.analysis} working={false} />
        </>
      );
    case "no-article":
      return (
        <Notice title={t("noArticle")} text={t("noArticleText")}>
          <button type="button" class="action" onClick={() => onCommand({ type: "read", anyway: true })}>
            {t("runAnyway")}
          </button>
        </Notice>
      );
    case "nothing":
      return (
        <Notice title={t(LOOKS[state.look].title)} text={t(LOOKS[state.look].text)}>
          {(state.look === "file" || state.look === "short") && (
            <button type="button" class="action" onClick={() => onCommand({ type: "read", anyway: true })}>
              {t("runAnyway")}
            </button>
          )}
        </Notice>
      );
    case "unsupported-language":
      return (
        <Notice
          title={t("unsupportedLanguage", [languageName(state.language, locale)])}
          text={t("unsupportedLanguageText")}
        />
      );
    case "too-large":
      return <Notice title={t("tooLarge")} text={t("tooLargeText")} />;
    case "restricted":
      return <Notice title={t("restricted")} text={t("restrictedText")} />;
    case "pdf":
      return <Notice title={t("pdf")} text={t("pdfText")} />;
    case "unread":
      return (
        <Notice title={t("unread")} text={t("unreadText")}>
          <button type="button" class="action" onClick={onRead}>
            {t("readThisPage")}
          </button>
        </Notice>
      );
    case "needs-click":
      return <Notice title={t("needsClick")} text={t("needsClickText")} />;
    case "off":
      return (
        <Notice title={t("off")} text={t("offText", [state.site])}>
          <button type="button" class="action" onClick={onAllow}>
            {t("offAllow")}
          </button>
        </Notice>
      );
    case "error":
      return (
        <Notice title={t("error")} text={t("errorText")}>
          <button type="button" class="action" onClick={() => onCommand({ type: "read", anyway: false })}>
            {t("tryAgain")}
          </button>{" "}
          <button type="button" class="action" onClick={() => onCopy(withMessage(state))}>
            {t("copyDetails")}
          </button>
        </Notice>
      );
  }
}
