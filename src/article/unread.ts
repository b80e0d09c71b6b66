import type { Block } from "../engine/index.ts";
import { paragraphsOf } from "./find.ts";
import { isTelling } from "./furniture.ts";
import type { NodeMap } from "./node-map.ts";
import { blockOf, walk } from "./walk.ts";
import type { Work } from "./work.ts";

/**
 * How many characters stand in paragraphs among those of the article without being read: what has arrived since. The
 * next story below, in an element of its own, is not among them.
 */
export function* unread(blocks: readonly Block[], nodes: NodeMap): Work<number> {
  const body = blocks
    .filter(({ kind }) => kind !== "headline")
    .map(({ start }) => nodes.pointOf(start)?.node)
    .filter((node) => node?.isConnected)
    .map((node) => blockOf(node!))
    .filter((block) => block !== null);
  const scope = around(body);
  if (scope === null) return 0;
  const story = body[0]!.closest("article");
  const known = new Set(nodes.nodes());
  const { nodes: texts } = yield* walk(scope);
  let length = 0;
  for (const node of yield* paragraphsOf(texts)) {
    if (known.has(node)) continue;
    const block = blockOf(node)!;
    if (block.closest("article") === story && !isTold(block, scope)) length += node.data.trim().length;
  }
  return length;
}

/** The smallest element around all of some elements; their parents, for a story of one paragraph grows beside it. */
function around(elements: readonly Element[]): Element | null {
  let scope = elements[0]?.parentElement ?? null;
  for (const element of elements)
    while (scope !== null && !scope.contains(element)) scope = scope.parentElement;
  return scope;
}

function isTold(element: Element, scope: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== scope; at = at.parentElement)
    if (isTelling(at)) return true;
  return false;
}
