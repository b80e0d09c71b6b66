import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The language of the article (BCP 47); undefined where it is not known. */
export const ArticleLanguage = createContext<string | undefined>(undefined);

interface Props {
  class?: string;
  children: ComponentChildren;
}

/**
 * Words of the article: in its own direction and its own language, whatever the reader's is. A screen reader speaks them
 * with the voice for it (WCAG 3.1.2).
 */
export function Words({ class: look, children }: Props) {
  return (
    <bdi lang={useContext(ArticleLanguage)} class={look}>
      {children}
    </bdi>
  );
}
