import { useLanguage } from "./i18n.ts";

/** The mark and the name. */
export function Brand() {
  const { t } = useLanguage();
  return (
    <span class="brand">
      <svg viewBox="0 0 32 32" width="18" height="18" aria-hidden="true">
        <path class="hexagon" d="M16 2 28.1 9v14L16 30 3.9 23V9z" />
        <path class="lead" d="M9.5 11.5h13" />
        <path class="lines" d="M9.5 16.5h13M9.5 21.5h7.5" />
      </svg>
      {t("extensionName")}
    </span>
  );
}
