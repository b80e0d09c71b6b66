import { useEffect, useRef } from "preact/hooks";
import type { Hidden } from "../page/hidden.ts";
import { useLanguage } from "./i18n.ts";

interface Props {
  item: Hidden;
  onUndo(): void;
}

/** The words of what is hidden. */
export const wordsOf = (item: Hidden): string => (item.kind === "name" ? item.name : item.words);

/** Says what was hidden and how far, with the way back; it takes the focus that the hidden control had. */
export function HiddenNotice({ item, onUndo }: Props) {
  const { t } = useLanguage();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [item]);
  return (
    <div class="hidden-notice">
      <p id="hidden-what" role="status">
        {t(item.kind === "name" ? "hiddenEverywhere" : "hiddenHere")} <bdi>{wordsOf(item)}</bdi>
      </p>
      <button ref={undo} type="button" class="action" aria-describedby="hidden-what" onClick={onUndo}>
        {t("undo")}
      </button>
    </div>
  );
}
