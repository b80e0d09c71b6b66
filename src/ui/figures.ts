import type { Bound, Figure } from "../engine/index.ts";
import type { MessageKey, Translate } from "./i18n.ts";

const BOUNDS: Partial<Record<Bound, MessageKey>> = {
  atLeast: "bound_atLeast",
  atMost: "bound_atMost",
  about: "bound_about",
};

/** A figure in plain digits with its bound and unit: "at least 12 people", "£3,200,000", "5%", "12 to 18 km". */
export function formatFigure(figure: Figure, locale: string, t: Translate): string {
  const { kind, value, high, unit, of, bound } = figure;
  const format = formatOf(kind === "money" ? unit : null, kind, locale);
  const number = high !== null && high !== value ? t("range", [format(value), format(high)]) : format(value);
  const bounded = high === null && BOUNDS[bound] ? t(BOUNDS[bound], [number]) : number;
  if (kind === "money" || kind === "percent") return bounded;
  const counted = of ?? unit;
  return counted === null ? bounded : `${bounded} ${counted}`;
}

function formatOf(currency: string | null, kind: Figure["kind"], locale: string): (value: number) => string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  if (kind === "percent") {
    const unit = { style: "unit", unit: "percent", unitDisplay: "narrow", maximumFractionDigits: 4 } as const;
    return new Intl.NumberFormat(locale, unit).format;
  }
  if (currency === null) return plain.format;
  try {
    const money = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    });
    return money.format;
  } catch {
    // A code that is none: the number and the words are shown as they are.
    return (value) => `${plain.format(value)} ${currency}`;
  }
}
