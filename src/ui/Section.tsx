import type { ComponentChildren } from "preact";
import { type MessageKey, useLanguage } from "./i18n.ts";

interface Props {
  title: MessageKey;
  /** How many there are; a section with none is not shown. */
  count: number;
  open?: boolean;
  children: ComponentChildren;
}

/** A part of the card that is folded until asked for. */
export function Section({ title, count, open = false, children }: Props) {
  const { t, locale } = useLanguage();
  if (count === 0) return null;
  return (
    <details class="section" open={open}>
      <summary>
        <h2>{t(title)}</h2> <span class="tally">{new Intl.NumberFormat(locale).format(count)}</span>
      </summary>
      {children}
    </details>
  );
}
