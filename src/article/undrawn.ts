import type { Block } from "../engine/index.ts";
import type { Metadata } from "./metadata.ts";
import { NodeMap } from "./node-map.ts";
import type { AssembledText } from "./text.ts";
import { clean } from "./words.ts";

/** More text than this on a page is its story. */
const MOST_DRAWN = 400;
/** What the page gives is its story where it is so many times longer than what it shows. */
const TIMES = 3;

/**
 * The text of a page that is drawn by a script which has not run, as its JSON-LD has it; it stands nowhere on the page.
 * Null where the page shows its text, or gives none.
 */
export function undrawn({ title, body }: Metadata, shown: string): AssembledText | null {
  if (body === null || shown.length > MOST_DRAWN || body.length < shown.length * TIMES) return null;
  const blocks: Block[] = [];
  let text = "";
  const add = (line: string, kind: Block["kind"]) => {
    if (text !== "") text += "\n\n";
    blocks.push({ start: text.length, end: text.length + line.length, kind });
    text += line;
  };
  if (title !== null) add(title, "headline");
  for (const written of body.split(/[\n\r]+|<\/p>|<br\s*\/?>/i)) {
    const line = clean(written, written.length);
    if (line !== null) add(line, "paragraph");
  }
  return { text, blocks, nodes: new NodeMap() };
}
