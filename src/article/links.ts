/** Fewer paragraphs in one link may be a card that leads to another story. */
const FEWEST_PARAGRAPHS = 3;
const SHORTEST_PARAGRAPH = 60;
/** So much of a paragraph is in a link that runs over all of it. */
const MOST = 0.9;

const lengthOf = (element: Element): number => element.textContent?.trim().length ?? 0;

/**
 * Links that nobody closed: browsers let them run on over all paragraphs that follow, as one link around them or as
 * one anew in each. What stands in them leads nowhere.
 */
export function unclosedLinks(document: Document): ReadonlySet<Element> {
  const unclosed = new Set<Element>();
  const around = new Map<Element, number>();
  const anew = new Map<string, Element[]>();
  for (const paragraph of document.querySelectorAll("a p, p > a")) {
    if (lengthOf(paragraph) < SHORTEST_PARAGRAPH) continue;
    if (paragraph.tagName.toUpperCase() === "P") {
      const link = paragraph.closest("a")!;
      around.set(link, (around.get(link) ?? 0) + 1);
    } else if (lengthOf(paragraph) >= lengthOf(paragraph.parentElement!) * MOST) {
      const target = paragraph.getAttribute("href") ?? "";
      const links = anew.get(target);
      if (links === undefined) anew.set(target, [paragraph]);
      else links.push(paragraph);
    }
  }
  for (const [link, paragraphs] of around) if (paragraphs >= FEWEST_PARAGRAPHS) unclosed.add(link);
  for (const links of anew.values())
    if (links.length >= FEWEST_PARAGRAPHS) for (const link of links) unclosed.add(link);
  return unclosed;
}

/** A test for text that leads to another page. */
export function linkTest(document: Document): (node: Text) => boolean {
  const unclosed = unclosedLinks(document);
  return (node) => {
    const link = node.parentElement?.closest("a") ?? null;
    return link !== null && !unclosed.has(link);
  };
}

/** A sentence of some length may be a link as a whole and be told all the same; the name of another story is none. */
export const isSentence = (text: string): boolean =>
  /[.!?…]["”’')\]]{0,3}\s*$/.test(text) && text.trim().split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS;
const FEWEST_WORDS = 10;
