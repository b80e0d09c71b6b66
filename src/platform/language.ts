import { browser } from "./browser.ts";

/** A message in the reader's language. */
export const message = (key: string, substitutions: string[] = []): string =>
  browser.i18n.getMessage(key, substitutions);

/** BCP 47: the language of the messages, for dates and numbers. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
