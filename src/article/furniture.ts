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
export const TELLING_CLASS =
  /(?:^|[\s_-])(?:caption|credit|byline|author|related|newsletter|promo|recirc|recommended|social|share|sharing|advert|advertisement|sponsor|comments?|tags?|topics|breadcrumbs?|trending|most-?read|read-?more|sign-?up|sign-?in|sign-?in-group|subscribe|timestamp|dateline-info|toolbar|widget|pullquote|pull-quote|teaser|footer|disclaimer|copyright|image|photo|gallery|slideshow|video|player|inline-?link|also-?read)(?:[\s_-]|$)/i;

/** Words within a line that are for screen readers or for the mouse over a name, or that stand under a picture in it. */
const UNSEEN_CLASS =
  /(?:^|[\s_-])(?:tooltip|popover|pop-?up|rollover|sr-only|visually-?hidden|screen-reader(?:-text)?|offscreen|(?<!overflow-)hidden|caption|timestamp)(?![\w-]*(?:link|trigger|toggle))(?:[\s_-]|$)/i;

/** Whether an element within a line is not to be read: hidden, or something to press. What holds the name and its tooltip both is not the tooltip. */
export const isUnseen = (element: Element): boolean =>
  element.hasAttribute("hidden") ||
  /^(?:button|label)$/i.test(element.tagName) ||
  (UNSEEN_CLASS.test(classOf(element)) &&
    ![...element.children].some(
      (child) => UNSEEN_CLASS.test(classOf(child)) && child.textContent?.trim() !== "",
    ));

/** Hidden by a class, on every width of the window: "hidden md:block" is not. */
export const isHiddenByClass = (element: Element): boolean =>
  HIDDEN.test(classOf(element)) && !SHOWN.test(classOf(element));
const HIDDEN = /(?:^|\s)(?:(?:is-)?hidden|sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
const SHOWN = /:(?:block|flex|inline|grid|contents|table)/;

export const classOf = (element: Element): string => element.getAttribute("class") ?? "";

/** A test for elements that lie in the page's furniture or in what it hides; it remembers what it has seen. */
export function furnitureTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const before = known.get(at);
      passed.push(at);
      const tag = at.tagName.toUpperCase();
      if (before !== undefined || TAGS.has(tag) || isHidden(at)) {
        answer = before ?? true;
        break;
      }
      if (tag === "ARTICLE" || tag === "MAIN") break;
    }
    for (const at of passed) known.set(at, answer);
    return answer;
  };
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute("hidden") ||
  element.getAttribute("aria-hidden") === "true" ||
  /display:\s*none/.test(element.getAttribute("style") ?? "");
