import { isAroundQuotation } from "./quotations.ts";

/** A shorter line behind a caption is its credit. */
const SHORTEST_PARAGRAPH = 60;
const FEWEST_PARAGRAPHS = 2;

/**
 * A test for what belongs to the picture of a `figure`, by the child of the figure that it lies in. A figure around a
 * quotation has none. A figure that nobody closed holds the story after it: what follows the caption, or where there is
 * none, its paragraphs.
 */
export function pictureTest(): (figure: Element, child: Element | null) => boolean {
  const stories = new Map<Element, ReadonlySet<Element>>();
  return (figure, child) => {
    let story = stories.get(figure);
    if (story === undefined) {
      story = storyIn(figure);
      stories.set(figure, story);
    }
    return child === null || !story.has(child);
  };
}

/** The children of a figure that are no part of its picture. */
function storyIn(figure: Element): ReadonlySet<Element> {
  const children = [...figure.children];
  if (isAroundQuotation(figure)) return new Set(children);
  const caption = children.findIndex(({ tagName }) => tagName.toUpperCase() === "FIGCAPTION");
  const long = children
    .slice(caption + 1)
    .filter(({ textContent }) => (textContent?.trim().length ?? 0) >= SHORTEST_PARAGRAPH);
  const paragraphs = long.filter(({ tagName }) => tagName.toUpperCase() === "P");
  if (caption >= 0 ? long.length === 0 : paragraphs.length < FEWEST_PARAGRAPHS) return new Set();
  return new Set(caption >= 0 ? children.slice(caption + 1) : paragraphs);
}
