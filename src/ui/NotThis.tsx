import { useEffect, useRef } from "preact/hooks";
import { type Hidden, keyOf } from "../page/hidden.ts";
import { wordsOf } from "./HiddenNotice.tsx";
import { useHiding } from "./hiding.ts";
import { useLanguage } from "./i18n.ts";

/** "Not this": quiet until its line has the pointer or the focus. */
export function NotThis({ item }: { item: Hidden }) {
  const { t } = useLanguage();
  const hiding = useHiding();
  const button = useRef<HTMLButtonElement>(null);
  const isBack = hiding?.restored === keyOf(item);
  useEffect(() => {
    if (isBack) button.current?.focus();
  }, [isBack]);
  if (hiding === null) return null;
  return (
    <button
      ref={button}
      type="button"
      class="not-this"
      title={t("notThis")}
      aria-label={t("notThisOf", [wordsOf(item)])}
      onClick={() => hiding.hide(item)}
    >
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" />
      </svg>
    </button>
  );
}
