import type { Document } from "../text/document.ts";
import type { Dateline, DateMention } from "../types.ts";

/** The report's own place and date, where its first paragraph opens with them. */
export function readDateline(_document: Document, _published: string | null): Dateline | null {
  return null;
}

/** Every date and time expression, resolved against the day of publication (ISO 8601) where it is relative. */
export function readDates(_document: Document, _published: string | null): DateMention[] {
  return [];
}
