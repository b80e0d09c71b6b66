import { Banner } from "../Banner.tsx";
import { useLanguage } from "../i18n.ts";

export interface Comparing {
  /** How many kept pages tell the event of the page at hand. */
  kept: number;
  /** Opens the comparison: with all of those, or with tabs that the reader chooses. */
  onCompare(withKept: boolean): void;
}

/** Above the card: pages that the reader keeps tell the same event. */
export function KeptOffer({ kept, onCompare }: Comparing) {
  const { t, locale } = useLanguage();
  if (kept === 0) return null;
  const count = new Intl.NumberFormat(locale).format(kept);
  return (
    <Banner>
      <button type="button" class="action" onClick={() => onCompare(true)}>
        {kept === 1 ? t("compareOne") : t("compareMany", [count])}
      </button>
    </Banner>
  );
}

/** Below the card. */
export function TabsOffer({ onCompare }: Comparing) {
  const { t } = useLanguage();
  return (
    <p class="offer">
      <button type="button" class="action" onClick={() => onCompare(false)}>
        {t("compareTabs")}
      </button>
    </p>
  );
}
