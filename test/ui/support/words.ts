import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Translate } from "../../../src/ui/i18n.ts";

type Catalogue = Record<string, { message: string }>;

export const catalogue: Catalogue = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../extension/_locales/en/messages.json"), "utf8"),
);

/** Looks a message up as browsers do: $1 to $9 are replaced, in order. */
export const lookUp =
  (messages: Catalogue): Translate =>
  (key, substitutions = []) =>
    (messages[key]?.message ?? `?${key}?`).replace(
      /\$(\d)/g,
      (_, nth) => substitutions[Number(nth) - 1] ?? "",
    );

export const t = lookUp(catalogue);
