import { useLanguage } from "./i18n.ts";
import type { Revealed } from "./view.ts";

/** Tells a screen reader which place of a value is shown, and everybody if there is none any more. */
export function Announcer({ revealed }: { revealed: Revealed | null }) {
  const { t } = useLanguage();
  const place = revealed?.index;
  return (
    <p class="announcer" role="status" aria-live="polite">
      {revealed && (
        <span class={place === null ? "" : "sr-only"}>
          {place === null || place === undefined
            ? t("goneFromPage")
            : t("step", [String(place + 1), String(revealed.count)])}
        </span>
      )}
    </p>
  );
}
