import { plain, shortText } from "./lines.ts";
import { classOf } from "./walk.ts";

/** Where other stories and the page's own furniture stand. */
export const ELSEWHERE =
  "aside, nav, footer, figure, form, [role=complementary], [role=navigation], [role=contentinfo], script, style, template, noscript";

/** A teaser has no more characters, and a link of so many words is its headline. */
const TEASER = 400;
export const TITLE = 5;
/** No day of a teaser lies deeper in it; who nests a thousand boxes is not climbed out of from each. */
const HIGHEST = 10;
const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** What boxes of other stories and of what readers write are called. */
const OTHERS =
  /(?:^|[\s_-])(?:related|recirc\w*|recommend\w*|trending|teasers?|promos?|ticker|popular|latest|more|next|sidebar|rail|carousel|comments?|weather)(?:[\s_-]|$)/i;

/**
 * Whether an element is part of a teaser: that has a headline of its own around the day, or the name of one, within what
 * it does not share with the story's headline.
 */
export function isOfAnother(element: Element, headline: Element | null): boolean {
  let one: Element | null = element;
  for (let up = 0; up < HIGHEST && one !== null && !one.contains(headline); up++, one = one.parentElement) {
    if (one.localName === "article" && headline !== null) return true;
    // The day itself may lead to an archive.
    if (one.localName === "a" && plain(one.textContent ?? "") !== plain(element.textContent ?? ""))
      return true;
    if (shortText(one, TEASER) === null) return false;
    if (OTHERS.test(`${classOf(one)} ${one.id}`)) return true;
    const links = [...one.querySelectorAll("a[href]")];
    if (one.querySelector(HEADINGS) !== null || links.some(isTitle)) return true;
  }
  return false;
}

/** The words of a headline: many, or with one in small letters, which names of people and most of sections have not. */
const isTitle = ({ textContent }: Element): boolean => {
  const words = (textContent ?? "").trim().split(/\s+/);
  return words.length >= TITLE || (words.length > 1 && SMALL.test(words.at(-1)!));
};
/** "Local news" is a section. */
const SMALL = /^(?!news$)\p{Ll}{3}/u;
