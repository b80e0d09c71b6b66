import { browser } from "./browser.ts";
import { localeOf } from "./locale.ts";

/** A message in the reader's language. */
export const message = (key: string, substitutions: string[] = []): string =>
  browser.i18n.getMessage(key, substitutions);

/**
 * BCP 47: the reader's own variety of the language that the messages are in ("de-AT"), for `lang`, dates and numbers.
 * The browser's own language is another one where there are no messages in it.
 */
export const uiLanguage = (): string => localeOf(message("language"), browser.i18n.getUILanguage());
