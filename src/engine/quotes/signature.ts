import { spansIn } from "../text/span.ts";
import type { QuoteSource, Span } from "../types.ts";
import type { Quotation } from "./marks.ts";
import type { Scene } from "./scene.ts";

/** `“We will rebuild.” — Ana Whitlock`: a line that closes with its speaker's name, or a cite below a block. */
export function signature(scene: Scene, { outer, cite }: Quotation): QuoteSource | null {
  const { text } = scene.document;
  const line = cite ?? signed(text, outer.end);
  if (line === null) return null;
  const name = text.slice(line.start, line.end).split(ENDING)[0]!;
  const written = { start: line.start, end: line.start + name.length };
  const named = spansIn(scene.mentions, line).find(({ form }) => form === "name");
  return { ...written, name: named?.entity.name ?? name, entity: named?.entity.id ?? null };
}

/** What stands behind a name in a cite: its office, its handle, a day. */
const ENDING = /,|\s\(/;

function signed(text: string, at: number): Span | null {
  const found = SIGNATURE.exec(text.slice(at, at + 70));
  if (found === null) return null;
  const end = at + found[0].trimEnd().length;
  return { start: at + found[0].length - found[1]!.length, end };
}

/** A dash and a name, with initials, that ends the line or has an office behind its comma. */
const SIGNATURE =
  /^\s{0,3}[—–―-]{1,2}\s?(\p{Lu}(?:[^\n,(.!?"“]|(?<=\b\p{Lu})\.){1,49}\.?)(?=\s*(?:$|[\n,(]))/u;
