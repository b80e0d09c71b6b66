import { useLanguage } from "./i18n.ts";

export interface Shortcut {
  name: string;
  /** What it does, in the words of the manifest. */
  description: string;
  /** "Alt+Shift+G"; empty where the reader or another extension took it away. */
  keys: string;
}

interface Props {
  /** Null until the browser has told them; none where it knows none. */
  shortcuts: readonly Shortcut[] | null;
  /** Null where the browser has no page for it. */
  onChange: (() => void) | null;
}

/** The keyboard commands as they are set now. Only the browser itself may change them. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  const { t } = useLanguage();
  if (shortcuts === null) return null;
  if (shortcuts.length === 0) return <p class="aside">{t("shortcutsNone")}</p>;
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys === "" ? t("shortcutNone") : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onChange === null ? (
        <p class="aside">{t("shortcutsHow")}</p>
      ) : (
        <button type="button" class="action" onClick={onChange}>
          {t("shortcutsChange")}
        </button>
      )}
    </>
  );
}
