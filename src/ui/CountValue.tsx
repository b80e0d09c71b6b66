import type { Bound } from "../engine/index.ts";
import type { Count } from "./counts.ts";
import { type MessageKey, useLanguage } from "./i18n.ts";

/** Signs for the eye; a screen reader gets the words. */
const SIGNS: Partial<Record<Bound, string>> = { atLeast: "≥", atMost: "≤", about: "≈" };
const WORDS: Partial<Record<Bound, MessageKey>> = {
  atLeast: "bound_atLeast",
  atMost: "bound_atMost",
  about: "bound_about",
};

/** A count with its bound: "≥ 12", "12 to 18", "None reported". */
export function CountValue({ count }: { count: Count }) {
  const { t, locale } = useLanguage();
  const format = (value: number) => new Intl.NumberFormat(locale).format(value);
  if (count.value === 0 && count.high === null) return <>{t("noneReported")}</>;
  if (count.high !== null) {
    return <span class="count">{t("range", [format(count.value), format(count.high)])}</span>;
  }
  const sign = SIGNS[count.bound];
  const word = WORDS[count.bound];
  if (!sign || !word) return <span class="count">{format(count.value)}</span>;
  return (
    <span class="count">
      <span aria-hidden="true">{`${sign} ${format(count.value)}`}</span>
      <span class="sr-only">{t(word, [format(count.value)])}</span>
    </span>
  );
}
