import { ownHeadline } from "./own-day.ts";
import { nextElement } from "./walk.ts";
import { contentWordsOf } from "./words.ts";

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
  const longer = own === null ? null : longerStory(document, own);
  return longer === null ? found : found.add(longer);
}

/** Of fewer words none need be in a story. */
const FEWEST_WORDS = 3;
const SHORTEST_LINE = 40;
/** So many elements may stand between a heading and its first paragraph. */
const MOST_BETWEEN = 20;
/** So many times likelier a line of its own story has a word of the headline. */
const TIMES = 6;

/**
 * A part of the page that has more text than all the rest, and is another story all the same: it has a heading of its
 * own above its first paragraph, and hardly a line with a word of the page's headline, which the rest has in many.
 */
function longerStory(document: Document, own: Element): Element | null {
  const wanted = new Set(contentWordsOf(own.textContent ?? ""));
  if (wanted.size < FEWEST_WORDS) return null;
  const isAlike = (line: string) => contentWordsOf(line).some((word) => wanted.has(word));
  const lines = [...document.querySelectorAll("p")].map((paragraph) => ({
    paragraph,
    text: paragraph.textContent ?? "",
  }));
  const told = lines.filter(({ text }) => text.length >= SHORTEST_LINE);
  const sums = (of: typeof told) => ({
    length: of.reduce((sum, { text }) => sum + text.length, 0),
    alike: of.filter(({ text }) => isAlike(text)).length / (of.length || 1),
  });
  for (const heading of [...document.querySelectorAll("h2, h3")].slice(0, MOST_HEADINGS)) {
    let paragraph = nextElement(heading);
    for (let i = 0; i < MOST_BETWEEN && paragraph !== null && paragraph.localName !== "p"; i++)
      paragraph = nextElement(paragraph);
    let box = heading;
    for (let at = heading.parentElement; at !== null && !at.contains(own); at = at.parentElement) {
      const first = at.querySelector("p");
      if (first !== null && first !== paragraph) break;
      box = at;
    }
    const inside = told.filter(({ paragraph }) => box.contains(paragraph));
    if (inside.length < STORY || isAlike(heading.textContent ?? "")) continue;
    const [it, rest] = [sums(inside), sums(told.filter((line) => !inside.includes(line)))];
    if (it.length > rest.length && it.alike * TIMES < rest.alike) return box;
  }
  return null;
}
