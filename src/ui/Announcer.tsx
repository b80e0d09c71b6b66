import { useLanguage } from "./i18n.ts";
import type { Revealed } from "./view.ts";

/** Tells a screen reader where the last value was shown; a new node each time, so that a repeated text is heard. */
export function Announcer({ revealed, turn }: { revealed: Revealed | null; turn: number }) {
  const { t } = useLanguage();
  const place = revealed?.index;
  return (
    <p class="announcer" role="status" aria-live="polite">
      {revealed && (
        <span key={turn} class={place === null ? "" : "sr-only"}>
          {place === null || place === undefined
            ? t("goneFromPage")
            : t("step", [String(place + 1), String(revealed.count)])}
        </span>
      )}
    </p>
  );
}
