import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import Readability from "@mozilla/readability/Readability.js";
import { STAMP } from "./copy.ts";

/**
 * Which pieces of a page's copy are its article, by their stamps, in order.
 *
 * Readability takes long and cannot be interrupted, so it does not run on the page's thread: it works on the copy, in
 * the small document that it brings for workers.
 */
export function survivorsOf(copy: string): number[] {
  const stamps: number[] = [];
  try {
    const document = new JSDOMParser().parse(copy);
    const content = new Readability<Element>(document, {
      charThreshold: 250,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse()?.content;
    for (const span of content?.getElementsByTagName("span") ?? []) {
      const stamp = span.getAttribute(STAMP);
      if (stamp != null) stamps.push(Number(stamp));
    }
  } catch {
    // A page too broken for Readability: its paragraphs are the fallback.
    return [];
  }
  return stamps;
}
