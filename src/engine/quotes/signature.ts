import type { QuoteSource } from "../types.ts";
import type { Quotation } from "./marks.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** `“We will rebuild.” — Ana Whitlock`: a line that closes with its speaker's name. */
export function signature({ document: { text }, mentions }: Scene, { outer }: Quotation): QuoteSource | null {
  const signed = SIGNATURE.exec(text.slice(outer.end, outer.end + 70));
  if (signed === null) return null;
  const end = outer.end + signed[0].trimEnd().length;
  const start = outer.end + signed[0].length - signed[1]!.length;
  const mention = mentions[firstFrom(mentions, start)];
  const entity = mention?.start === start && mention.form === "name" ? mention.entity : undefined;
  return { start, end, name: entity?.name ?? text.slice(start, end), entity: entity?.id ?? null };
}

/** A dash and a name, with initials, that ends the line or has an office behind its comma. */
const SIGNATURE =
  /^\s{0,3}[—–―-]{1,2}\s?(\p{Lu}(?:[^\n,(.!?"“]|(?<=\b\p{Lu})\.){1,49}\.?)(?=\s*(?:$|[\n,(]))/u;
