import { Banner } from "./Banner.tsx";
import { Brand } from "./Brand.tsx";
import { LanguageContext, type MessageKey, type Translate } from "./i18n.ts";
import { Legend } from "./Legend.tsx";
import { Where, type WhereProps } from "./Where.tsx";

export interface WelcomeProps extends WhereProps {
  trouble: MessageKey | null;
  t: Translate;
  locale: string;
  onOptions(): void;
}

/** What stands above the demo article on the first page that a reader sees. */
export function Welcome(props: WelcomeProps) {
  const { t, locale, sites, trouble } = props;
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
        <h2>{t("where")}</h2>
        <Where {...props} />
        {sites.always.length > 0 && (
          <p class="picked">
            {t("alwaysList")}: <bdi>{sites.always.join(", ")}</bdi>
          </p>
        )}
        <p class="aside">{t("whereLater")}</p>
        <h2>{t("tryIt")}</h2>
        <p class="lead small">{t("tryItText")}</p>
        <Legend />
      </div>
    </LanguageContext.Provider>
  );
}
