import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Translate } from "../../../src/ui/i18n.ts";

export type Catalogue = Record<string, { message: string }>;

export const catalogueOf = (locale: string): Catalogue =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../extension/_locales/${locale}/messages.json`), "utf8"),
  );

export const catalogue = catalogueOf("en");

/** Looks a message up as browsers do: $1 to $9 are replaced, in order. */
export const lookUp =
  (messages: Catalogue): Translate =>
  (key, substitutions = []) =>
    (messages[key]?.message ?? `?${key}?`).replace(
      /\$(\d)/g,
      (_, nth) => substitutions[Number(nth) - 1] ?? "",
    );

export const t = lookUp(catalogue);
