import { Brand } from "./Brand.tsx";
import { useLanguage } from "./i18n.ts";

interface Props {
  /** Null where the page has nothing that could be marked. */
  marksOn: boolean | null;
  onMarksOn(on: boolean): void;
  /** Opens the card beside the page; not given where it stands there already, or cannot. */
  onKeepOpen?: (() => void) | undefined;
}

/** The mark, the name, a way to keep the card, and the switch for this page's marks. */
export function Masthead({ marksOn, onMarksOn, onKeepOpen }: Props) {
  const { t } = useLanguage();
  return (
    <header class="masthead">
      <Brand />
      {onKeepOpen && (
        <button type="button" class="plain keep" onClick={onKeepOpen}>
          {t("keepOpen")}
        </button>
      )}
      {marksOn !== null && (
        <label class="switch">
          <span>{t("marks")}</span>
          <input
            type="checkbox"
            checked={marksOn}
            onChange={(change) => onMarksOn(change.currentTarget.checked)}
          />
        </label>
      )}
    </header>
  );
}
