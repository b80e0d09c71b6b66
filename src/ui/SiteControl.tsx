import { SITE_MODES, type SiteAccess, type SiteMode } from "../page/site.ts";
import { type MessageKey, useLanguage } from "./i18n.ts";

interface Props {
  access: SiteAccess;
  /** Called in the reader's click: the browser asks for its permission only then. */
  onMode(mode: SiteMode): void;
}

export const MODES: Record<SiteMode, MessageKey> = {
  click: "site_click",
  always: "site_always",
  everywhere: "site_everywhere",
  never: "site_never",
};

/**
 * How the site at hand is read. Buttons, not radio buttons: going through them with the arrow keys must not ask for
 * permissions on the way.
 */
export function SiteControl({ access: { site, mode }, onMode }: Props) {
  const { t } = useLanguage();
  return (
    <details class="site">
      <summary>
        <span class="name">
          {t("thisSite")} <bdi>{site}</bdi>
        </span>
        <span class="mode">{t(MODES[mode])}</span>
      </summary>
      <ul>
        {SITE_MODES.map((one) => (
          <li key={one}>
            <button type="button" aria-pressed={one === mode} onClick={() => one !== mode && onMode(one)}>
              {t(MODES[one])}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
