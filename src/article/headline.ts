import { textsOf } from "./walk.ts";
import { wordsOf } from "./words.ts";

/** A page with more first headings has none that is the story's alone. */
const MOST_HEADINGS = 50;
/** A heading with more nodes in it is none. */
const MOST_NODES = 500;

/** The text nodes of the page's headline, where it is no part of the body already. */
export function headlineOf(
  document: Document,
  live: readonly Text[],
  body: readonly Text[],
  title: string | null,
): Text[] {
  const inBody = new Set<Node>(body);
  // Order by the text nodes themselves: not every DOM compares positions rightly.
  const place = new Map<Node, number>(live.map((node, i) => [node, i]));
  const first = body[0] === undefined ? Number.POSITIVE_INFINITY : (place.get(body[0]) ?? 0);
  const words = new Set(wordsOf(title ?? ""));
  const [best] = [...document.querySelectorAll("h1")]
    .slice(0, MOST_HEADINGS)
    .map((heading) => textsOf(heading, MOST_NODES))
    .filter(([opening]) => opening !== undefined && (place.get(opening) ?? 0) <= first)
    .map((nodes) => {
      const own = wordsOf(nodes.map(({ data }) => data).join(" "));
      return { nodes, likeness: own.filter((word) => words.has(word)).length };
    })
    .sort((a, b) => b.likeness - a.likeness);
  if (best === undefined || (words.size > 0 && best.likeness < Math.min(2, words.size))) return [];
  const nodes = best.nodes.filter(({ data }) => data.trim() !== "");
  return nodes.some((node) => inBody.has(node)) ? [] : nodes;
}
