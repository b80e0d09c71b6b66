import type { Seen } from "../../library/index.ts";
import { Banner } from "../Banner.tsx";
import { useLanguage } from "../i18n.ts";
import { formatInstant } from "./instant.ts";

interface Props {
  /** What came of keeping the page. */
  seen: Seen | { type: "full" | "broken" };
  /** Shows what has changed of the page with this address. */
  onChanges(address: string): void;
}

/** Over a card: when its page was read before and what is new since, or why it could not be kept. */
export function SeenBanner({ seen, onChanges }: Props) {
  const { t, locale } = useLanguage();
  if (seen.type !== "kept")
    return <Banner>{t(seen.type === "full" ? "storageFull" : "libraryBroken")}</Banner>;
  const { address, on, changes } = seen;
  if (on === null) return null;
  return (
    <Banner>
      {t("youRead", [formatInstant(on, locale)])}{" "}
      {changes !== null && changes > 0 && (
        <button type="button" class="action see-changes" onClick={() => onChanges(address)}>
          {t("seeChanges", [String(changes)])}
        </button>
      )}
      {changes === 0 && t("nothingChanged")}
    </Banner>
  );
}
