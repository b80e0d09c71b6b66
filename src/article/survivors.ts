import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import Readability from "@mozilla/readability/Readability.js";
import { DECLARED, STAMP } from "./copy.ts";

/** Less than this of a page that calls itself an article is its menu, in characters. */
const LEAST_BODY = 400;

/** What was found in a copy: the stamps of its pieces in order, and how many characters they have. */
interface Found {
  stamps: number[];
  length: number;
}

/**
 * Which pieces of a page's copy are its article, by their stamps, in order.
 *
 * Readability takes long and cannot be interrupted, so it does not run on the page's thread: it works on the copy, in
 * the small document that it brings for workers. Where the names of a page's parts have misled it, it is asked once
 * more without them.
 */
export function survivorsOf(copy: string): number[] {
  const found = search(copy, () => {});
  if (found.length >= LEAST_BODY || !copy.slice(0, LONGEST_TAG).includes(DECLARED)) return found.stamps;
  const plain = search(copy, withoutNames);
  return plain.length > found.length * 2 ? plain.stamps : found.stamps;
}

/** The attributes of the copy's first element end within so many characters. */
const LONGEST_TAG = 4_000;

function search(copy: string, change: (document: Document) => void): Found {
  const stamps: number[] = [];
  let length = 0;
  try {
    const document = new JSDOMParser().parse(copy);
    change(document);
    const content = new Readability<Element>(document, {
      charThreshold: 250,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse()?.content;
    for (const span of content?.getElementsByTagName("span") ?? []) {
      const stamp = span.getAttribute(STAMP);
      if (stamp == null) continue;
      stamps.push(Number(stamp));
      length += span.textContent?.trim().length ?? 0;
    }
  } catch {
    // A page too broken for Readability: its paragraphs are the fallback.
    return { stamps: [], length: 0 };
  }
  return { stamps, length };
}

function withoutNames(document: Document): void {
  for (const element of document.getElementsByTagName("*")) {
    element.removeAttribute("class");
    element.removeAttribute("id");
  }
}
