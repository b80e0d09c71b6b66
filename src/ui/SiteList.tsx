import { useLanguage } from "./i18n.ts";

interface Props {
  /** Names the list. */
  title: string;
  sites: readonly string[];
  empty: string;
  onRemove(site: string): void;
}

/** Sites, each with a button that takes it off the list. */
export function SiteList({ title, sites, empty, onRemove }: Props) {
  const { t } = useLanguage();
  return (
    <>
      <h3>{title}</h3>
      {sites.length === 0 ? (
        <p class="aside">{empty}</p>
      ) : (
        <ul class="sites" aria-label={title}>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="action"
                aria-label={t("removeSite", [site])}
                onClick={() => onRemove(site)}
              >
                {t("remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
