import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type messages from "../../extension/_locales/en/messages.json";

/** A key of the English catalogue: a key that does not exist is a type error. */
export type MessageKey = keyof typeof messages;

/** Looks a message up; `$1`, `$2` ... in it are replaced by the substitutions, in order. */
export type Translate = (key: MessageKey, substitutions?: string[]) => string;

export interface Language {
  t: Translate;
  /** BCP 47, for dates and numbers. */
  locale: string;
}

export const LanguageContext = createContext<Language>({ t: (key) => key, locale: "en" });

export const useLanguage = (): Language => useContext(LanguageContext);
