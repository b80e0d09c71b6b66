import { useEffect, useState } from "preact/hooks";
import { useLanguage } from "./i18n.ts";
import type { Told } from "./taking.ts";
import type { Revealed } from "./view.ts";

interface Props {
  revealed: Revealed | null;
  told: Told | null;
}

/**
 * Tells a screen reader which place of a value is shown, and everybody if there is none any more, and what was copied
 * or saved.
 */
export function Announcer({ revealed, told }: Props) {
  const { t } = useLanguage();
  const place = revealed?.index;
  const passing = usePassing(told);
  return (
    <p class="announcer" role="status" aria-live="polite">
      {passing && <span key={passing.nth}>{passing.text}</span>}
      {revealed && !passing && (
        <span class={place === null ? "" : "sr-only"}>
          {place === null || place === undefined
            ? t("goneFromPage")
            : t("step", [String(place + 1), String(revealed.count)])}
        </span>
      )}
    </p>
  );
}

/** How long a sentence stays over the card, in milliseconds. */
const STAYS = 5_000;

/** A sentence that goes by itself, and is told anew even if its words are those of the last one. */
function usePassing(told: Told | null): Told | null {
  const [past, setPast] = useState<Told | null>(null);
  useEffect(() => {
    const clock = setTimeout(() => setPast(told), STAYS);
    return () => clearTimeout(clock);
  }, [told]);
  return told === past ? null : told;
}
