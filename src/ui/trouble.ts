import type { MessageKey } from "./i18n.ts";

/** What the reader should know of how settings are kept. */
export type TroubleKey = Extract<MessageKey, `trouble_${string}`>;

export const troubleKey = (trouble: "unreadable" | "damaged" | null): TroubleKey | null =>
  trouble === null ? null : trouble === "unreadable" ? "trouble_unreadable" : "trouble_damaged";
