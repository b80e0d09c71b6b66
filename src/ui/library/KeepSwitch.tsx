import { useLanguage } from "../i18n.ts";

interface Props {
  isOn: boolean;
  onKeep(isOn: boolean): void;
}

/** Switches the library on and off, with what that means. */
export function KeepSwitch({ isOn, onKeep }: Props) {
  const { t } = useLanguage();
  return (
    <>
      <label class="switch keep-pages">
        <input type="checkbox" checked={isOn} onChange={(change) => onKeep(change.currentTarget.checked)} />
        <span>{t("libraryKeep")}</span>
      </label>
      <p class="aside">{t("libraryText")}</p>
    </>
  );
}
