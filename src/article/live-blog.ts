import { isoDate } from "./iso-date.ts";
import { blockOf } from "./walk.ts";

/** More posts than this are no blog; and none has more parts around it than this. */
const MOST_POSTS = 500;
const HIGHEST = 40;
/** No headline of a post is longer. */
const LONGEST_TITLE = 300;

export interface Newest {
  /** All text nodes, the newest post's first. */
  nodes: Text[];
  /** The newest post's own headline and time, where it has them. */
  title: string | null;
  published: string | null;
}

interface Post {
  element: Element;
  time: number;
  written: string;
  nodes: Text[];
}

/**
 * Orders the text of a live blog by its posts' own times: what happened last is what the page is about now. A post is
 * the largest element that holds one `<time>`. Null where the text is not made of posts with times.
 */
export function newestFirst(body: readonly Text[]): Newest | null {
  const posts = new Map<Element, Post>();
  const postOf = postFinder(body);
  const others: Text[] = [];
  for (const node of body) {
    const found = postOf(node);
    if (found === null) others.push(node);
    else {
      const known = posts.get(found.element);
      if (known === undefined) posts.set(found.element, { ...found, nodes: [node] });
      else known.nodes.push(node);
    }
  }
  if (posts.size < 2 || posts.size > MOST_POSTS) return null;
  const sorted = [...posts.values()].sort((a, b) => b.time - a.time);
  const newest = sorted[0]!;
  return {
    nodes: [...sorted.flatMap(({ nodes }) => nodes), ...others],
    title: headingIn(newest.nodes),
    published: isoDate(newest.written),
  };
}

/** Finds the post that a text node is in: going up, the last element that holds times of one post alone. */
function postFinder(body: readonly Text[]): (node: Text) => Omit<Post, "nodes"> | null {
  const times = new Map<Element, Element[]>();
  const first = body[0];
  if (first === undefined) return () => null;
  const root = first.ownerDocument.body ?? first.ownerDocument.documentElement;
  for (const time of [...root.querySelectorAll("time[datetime]")].slice(0, MOST_POSTS * 2)) {
    let at = time.parentElement;
    for (let i = 0; at !== null && i < HIGHEST; i++, at = at.parentElement) {
      const known = times.get(at);
      if (known === undefined) times.set(at, [time]);
      else known.push(time);
    }
  }
  const known = new Map<Element, Omit<Post, "nodes"> | null>();
  return (node) => {
    const block = blockOf(node);
    if (block === null) return null;
    let post = known.get(block);
    if (post !== undefined) return post;
    post = null;
    for (let at: Element | null = block, i = 0; at !== null && i < HIGHEST; i++, at = at.parentElement) {
      const held = times.get(at);
      if (held === undefined) continue;
      // A post may be followed by when it was updated; a third time is another post's.
      if (held.length > 2 || (held.length === 2 && !isOneHeading(held, at))) break;
      const written = held[0]!.getAttribute("datetime") ?? "";
      const time = Date.parse(written);
      if (!Number.isNaN(time)) post = { element: at, time, written };
    }
    known.set(block, post);
    return post;
  };
}

/** Whether two times stand side by side, as "published" and "updated" do. */
const isOneHeading = ([a, b]: readonly Element[], within: Element): boolean =>
  a!.parentElement === b!.parentElement && a!.parentElement !== within;

function headingIn(nodes: readonly Text[]): string | null {
  const heading = nodes.find((node) => /^H[1-6]$/i.test(blockOf(node)?.tagName ?? ""));
  const block = heading === undefined ? null : blockOf(heading);
  const text = nodes
    .filter((node) => block !== null && blockOf(node) === block)
    .map(({ data }) => data)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" || text.length > LONGEST_TITLE ? null : text;
}
