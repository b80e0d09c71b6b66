import { walk } from "./walk.ts";
import { finish } from "./work.ts";

/** A paragraph of companies is short at times; the calls to share a story are known by their words. */
const FEWEST_WORDS = 5;
/** A paragraph names a company with a link; buttons are links. */
const MOST_LINKED = 0.6;
/** Nodes that are looked at, and characters: pages may nest what they name for shares without an end. */
const MOST_NODES = 200;
const LONGEST_TEXT = 4_000;

/**
 * Whether an element that is named for "share" tells of the shares of companies, and is no button for sharing: it is a
 * heading, or ends as a sentence does, and is mostly no link.
 */
export function isOfShares(name: string, element: Element): boolean {
  if (!/shar[ei]/i.test(name)) return false;
  let text = "";
  let linked = 0;
  let links = 0;
  let isButton = false;
  const count = (node: Node, by: number) => {
    if (/^a$/i.test(node.nodeName)) links += by;
  };
  const enter = (node: Node) => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      text += data;
      if (links > 0) linked += data.length;
    } else isButton ||= /^button$/i.test(node.nodeName);
    count(node, 1);
  };
  finish(walk(element, { enter, leave: (node) => count(node, -1) }, MOST_NODES));
  if (isButton || text.length > LONGEST_TEXT || linked > text.length * MOST_LINKED) return false;
  const words = text.trim();
  return (
    /^h[1-6]$/i.test(element.nodeName) ||
    (/[.!?…]["”’)]{0,3}$/.test(words) && words.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS)
  );
}
