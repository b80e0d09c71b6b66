import { pictureTest } from "./figures.ts";
import { hiddenTest } from "./hidden.ts";
import { isCaptionOfQuotation, isCite } from "./quotations.ts";
import { isOfShares } from "./shares.ts";
import { classOf } from "./walk.ts";

const TAGS = new Set([
  "FIGURE",
  "FIGCAPTION",
  "ASIDE",
  "NAV",
  "HEADER",
  "FOOTER",
  "BUTTON",
  "DIALOG",
  "LABEL",
]);

/** Words of a class or id that say what an element holds, and that it is no part of the story. */
const TELLING =
  /(?:^|[\s_-])(?:caption|credit|byline|authors?|related|newsletter|promo|recirc|recommended|social|advert|advertisement|sponsor|comments?|tags?|topics|breadcrumbs?|trending|most-?read|read-?more|sign-?up|sign-?in|sign-?in-group|subscribe|timestamp|dateline-info|meta|toolbar|widget|pullquote|pull-quote|teaser|footer|disclaimer|copyright|image|photo|gallery|slideshow|video|player|inline-?link|also-?read)(?:[\s_-]|$)/i;

/** The same of buttons; but a paragraph of companies may be named for their shares. */
const SHARE = /(?:^|[\s_-])shar(?:e|ing)(?:[\s_-]|$)/i;

/** Whether the names of an element say that it is no part of a story. "tabletNewsletter___Av6" is three words. */
export function isTelling(element: Element): boolean {
  const names = `${classOf(element)} ${element.id}`.replace(/([a-z])([A-Z])/g, "$1-$2");
  return TELLING.test(names) || (SHARE.test(names) && !isOfShares(names, element));
}

/** A test for elements that lie in the page's furniture or in what it hides; it remembers what it has seen. */
export function furnitureTest(document: Document): (element: Element) => boolean {
  const isHidden = hiddenTest(document);
  const isPicture = pictureTest();
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const before = known.get(at);
      const tag = at.tagName.toUpperCase();
      // What is true of one part of a figure is not true of all.
      if (tag === "FIGURE" && !isPicture(at, passed.at(-1) ?? null)) continue;
      passed.push(at);
      if (
        before !== undefined ||
        (TAGS.has(tag) && !isCite(at) && !isCaptionOfQuotation(at)) ||
        isHidden(at)
      ) {
        answer = before ?? true;
        break;
      }
      if (tag === "ARTICLE" || tag === "MAIN") break;
    }
    for (const at of passed) known.set(at, answer);
    return answer;
  };
}
