import type { Count } from "../export/counts.ts";

export { COUNTED, type Count, countOf, spread } from "../export/counts.ts";

/** A phrase without the number that it begins with, where that stands before it as it is: "17" and "others". */
export function besideCount(phrase: string, { value, high, bound }: Count): string {
  const [, number = "", rest = ""] = /^(\d[\d.,\s]*)\s(.+)$/s.exec(phrase) ?? [];
  return bound === "exact" && high === null && number.replace(/\D/g, "") === String(value) ? rest : phrase;
}
