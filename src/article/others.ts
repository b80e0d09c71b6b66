import { ownHeadline } from "./own-day.ts";

/** Of a list no more headings are looked at. */
const MOST_HEADINGS = 30;
/** So many paragraphs make a story. */
const STORY = 3;

/**
 * The elements that hold other stories below the page's own, which readers who scroll on are given: each has a first
 * heading before its first paragraph, as the page's own has.
 */
export function otherStories(document: Document): ReadonlySet<Element> {
  const headings: (Element | null)[] = [...document.querySelectorAll("h1")];
  const own = ownHeadline(document);
  const at = headings.indexOf(own) + 1;
  const found = new Set<Element>();
  for (const heading of at === 0 ? [] : headings.slice(at, at + MOST_HEADINGS)) {
    let story = heading!;
    while (!(story.parentElement?.contains(own) ?? true)) story = story.parentElement!;
    const lines = [...(story.parentElement?.querySelectorAll("h1, p") ?? [])];
    const from = lines.indexOf(heading!);
    const isFirst = story.contains(lines[from]!) && !story.contains(lines[from - 1]!);
    if (isFirst && from - lines.indexOf(own!) > STORY && story.querySelectorAll("p").length >= STORY)
      found.add(story);
  }
  return found;
}
