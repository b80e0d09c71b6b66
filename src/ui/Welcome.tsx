import { Banner } from "./Banner.tsx";
import { Brand } from "./Brand.tsx";
import { LanguageContext, type MessageKey, type Translate } from "./i18n.ts";
import { Legend } from "./Legend.tsx";
import { Where, type WhereProps } from "./Where.tsx";

interface Speaking {
  t: Translate;
  locale: string;
}

export interface WelcomeProps extends Speaking {
  trouble: MessageKey | null;
  onOptions(): void;
}

/** What stands above the demo article on the first page that a reader sees: what it is, and what to try. */
export function Welcome(props: WelcomeProps) {
  const { t, locale, trouble } = props;
  return (
    <LanguageContext.Provider value={{ t, locale }}>
      <header class="top">
        <Brand />
        <button type="button" class="plain" onClick={props.onOptions}>
          {t("options")}
        </button>
      </header>
      <div class="wide">
        <h1>{t("welcome")}</h1>
        <p class="lead">{t("welcomeText")}</p>
        <p class="promise">{t("privacyLine")}</p>
        {trouble && <Banner>{t(trouble)}</Banner>}
        <h2>{t("tryIt")}</h2>
        <p class="lead small">{t("tryItText")}</p>
        <Legend />
      </div>
    </LanguageContext.Provider>
  );
}

/** What stands below it: who has seen a card may say when to be read to. */
export function AskWhere(props: WhereProps & Speaking) {
  const { t, locale, sites } = props;
  return (
    <LanguageContext.Provider value={{ t, locale }}>
      <div class="wide">
        <h2>{t("where")}</h2>
        <p class="lead small">{t("whereText")}</p>
        <Where {...props} />
        {sites.always.length > 0 && (
          <p class="picked">
            {t("alwaysList")}: <bdi>{sites.always.join(", ")}</bdi>
          </p>
        )}
        <p class="aside">{t("whereLater")}</p>
      </div>
    </LanguageContext.Provider>
  );
}
