/**
 * Runs in a page: the same 2,000 places marked by the extension's own painter and by mark.js, in turns. Bundled for
 * the browser by run.ts.
 */
import Mark from "mark.js/dist/mark.js";
import { readArticle } from "../../src/article/index.ts";
import type { Mark as Place } from "../../src/page/choose.ts";
import { Painter } from "../../src/page/painter.ts";
import { Places } from "../../src/page/places.ts";

const RANGES = 2_000;
const ROUNDS = 7;

/** Words of the article, as spans in its text. */
function placesIn(text: string): Place[] {
  const places: Place[] = [];
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const step = Math.max(1, Math.floor(words.length / RANGES));
  for (let i = 0; i < words.length && places.length < RANGES; i += step) {
    const { index, 0: word } = words[i]!;
    places.push({ style: "person", start: index, end: index + word.length });
  }
  return places;
}

/** A frame is drawn: what was painted is to be seen. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export interface Painting {
  ranges: number;
  /** Milliseconds a round, the script's work and the frame that shows it. */
  painter: number[];
  markJs: number[];
}

async function compare(): Promise<Painting> {
  const found = readArticle(document, { url: location.href, anyway: true });
  if (found.kind !== "article") throw new Error("No article.");
  const { text } = found.article;
  const places = placesIn(text);
  const painter = new Painter(new Places(found.nodes, text));
  const root = document.querySelector("article")!;
  const result: Painting = { ranges: places.length, painter: [], markJs: [] };
  for (let i = 0; i < ROUNDS; i++) {
    await frame();
    let began = performance.now();
    await painter.paint(() => places);
    await frame();
    result.painter.push(performance.now() - began);
    painter.clear();
    // mark.js counts in the characters of the element that it works on.
    const ranges = rangesOf(root, found.nodes, places);
    await frame();
    const mark = new Mark(root);
    began = performance.now();
    mark.markRanges(ranges);
    await frame();
    result.markJs.push(performance.now() - began);
    await new Promise<void>((done) => mark.unmark({ done }));
    root.normalize();
  }
  return result;
}

function rangesOf(
  root: Element,
  nodes: { partsOf(span: Place): { node: Text; start: number; end: number }[] },
  places: readonly Place[],
): { start: number; length: number }[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode(); at += (walker.currentNode as Text).data.length)
    starts.set(walker.currentNode, at);
  return places.flatMap((place) =>
    nodes
      .partsOf(place)
      .map(({ node, start, end }) => ({ start: starts.get(node)! + start, length: end - start })),
  );
}

Object.assign(window, { comparePainting: compare });
