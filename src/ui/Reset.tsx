import { useEffect, useRef, useState } from "preact/hooks";
import { useLanguage } from "./i18n.ts";

/** Puts everything back, after asking once more. */
export function Reset({ onReset }: { onReset(): void }) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  return (
    <>
      <p>{t("resetText")}</p>
      {asking ? (
        <p class="confirm">
          <strong>{t("resetSure")}</strong>{" "}
          <button
            type="button"
            class="action"
            onClick={() => {
              setAsking(false);
              setDone(true);
              onReset();
            }}
          >
            {t("resetYes")}
          </button>{" "}
          <button ref={keep} type="button" class="action" onClick={() => setAsking(false)}>
            {t("resetNo")}
          </button>
        </p>
      ) : (
        <button type="button" class="action" onClick={() => setAsking(true)}>
          {t("reset")}
        </button>
      )}
      <p role="status" class="aside">
        {done && !asking && t("resetDone")}
      </p>
    </>
  );
}
