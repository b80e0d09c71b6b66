import { ownHeadline } from "./own-day.ts";

/** Of a list no more headings are looked at. */
const MOST_HEADINGS = 30;
/** So many characters make a story, and its headline is within so many. */
const STORY = 400;
const LEAD = 200;

/**
 * The elements that hold other stories below the page's own, which readers who scroll on are given: each begins with a
 * first heading of its own.
 */
export function otherStories(document: Document): ReadonlySet<Element> {
  const headings: (Element | null)[] = [...document.querySelectorAll("h1")];
  const own = ownHeadline(document);
  const at = headings.indexOf(own) + 1;
  const found = new Set<Element>();
  for (const heading of at === 0 ? [] : headings.slice(at, at + MOST_HEADINGS)) {
    let story = heading!;
    while (!(story.parentElement?.contains(own) ?? true)) story = story.parentElement!;
    const { textContent: headline } = heading!;
    const text = story.textContent ?? "";
    if (
      text.length >= STORY &&
      headline !== own!.textContent &&
      text.slice(0, LEAD).includes(headline!.slice(0, 40))
    )
      found.add(story);
  }
  return found;
}
