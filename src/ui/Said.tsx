import type { Quote, QuoteKind } from "../engine/index.ts";
import type { MessageKey } from "./i18n.ts";
import { excerpt, quoted } from "./text.ts";
import { Words } from "./Words.tsx";

export const QUOTE_KINDS: Record<QuoteKind, MessageKey> = {
  direct: "quote_direct",
  mixed: "quote_mixed",
  indirect: "quote_indirect",
};

/** What is said: in quotation marks where every word is the speaker's, and else with the marks that the text has. */
export function Said({ quote, text }: { quote: Quote; text: string }) {
  if (quote.kind === "direct")
    return (
      <q>
        <Words>{excerpt(text, quote.contents)}</Words>
      </q>
    );
  return <Words>{quote.contents.map((span) => quoted(text, span)).join(" … ")}</Words>;
}
