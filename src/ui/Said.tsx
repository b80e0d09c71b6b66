import type { Quote, QuoteKind } from "../engine/index.ts";
import type { MessageKey } from "./i18n.ts";
import { excerpt } from "./text.ts";
import { Words } from "./Words.tsx";

export const QUOTE_KINDS: Record<QuoteKind, MessageKey> = {
  direct: "quote_direct",
  mixed: "quote_mixed",
  indirect: "quote_indirect",
};

/** What is said: in quotation marks only where every word is the speaker's. */
export function Said({ quote, text }: { quote: Quote; text: string }) {
  const said = <Words>{excerpt(text, quote.contents)}</Words>;
  return quote.kind === "direct" ? <q>{said}</q> : said;
}
