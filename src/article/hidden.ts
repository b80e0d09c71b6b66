import { otherStories } from "./others.ts";
import { classOf } from "./walk.ts";

/** What a page hides, or lays over itself; told without its style sheets, which the command line does not have. */

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

/** Whether a piece of text within a block lies in an element that is not to be read. */
export function isUnseenIn(block: Element, node: Text): boolean {
  for (let at = node.parentElement; at !== null && at !== block; at = at.parentElement)
    if (isUnseen(at)) return true;
  return false;
}

/** Hidden by a class, on every width of the window: "hidden md:block" is not. */
export const isHiddenByClass = (element: Element): boolean =>
  HIDDEN.test(classOf(element)) && !SHOWN.test(classOf(element));
const HIDDEN = /(?:^|\s)(?:(?:is-)?hidden|sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
const SHOWN = /:(?:block|flex|inline|grid|contents|table)/;

/**
 * The names of consent managers' boxes, by vendor: OneTrust, Cookiebot, Didomi, Sourcepoint, Quantcast, TrustArc,
 * Usercentrics, Google's Funding Choices, Osano, Klaro, iubenda, Evidon, Complianz, CookieYes, Borlabs, Termly, Ketch,
 * Transcend, consentmanager.net, Civic; and of those that pages make themselves.
 */
const CONSENT =
  /(?:^|[\s_-])(?:onetrust|optanon|cookiebot|cybotcookiebot\w*|didomi|sp_message|qc-cmp2?|truste|trustarc|usercentrics|uc-banner|fc-consent|osano|klaro|iubenda|evidon|cmplz|cky|cookieyes|borlabs|termly|ketch|transcend|cmpbox|cmpwrapper|ccc-module|gdpr|ccpa|cookies?-?(?:law|consent|notice|banner|bar|policy|popup|dialog|modal|message|warning)|consent-(?:banner|modal|dialog|manager|popup|overlay|box|form)|(?:privacy|tracking)-(?:banner|consent|modal|notice))(?:[\s_-]|$)/i;
const DIALOG = /^(?:alert)?dialog$/i;
/** A paywall hides its paragraphs from screen readers, and shows them. */
const PAYWALL = /paywall|premium|subscri|piano|regwall|metered/i;
const NOT_DRAWN = /(?:display:\s*none|visibility:\s*hidden)/;

/** A test for elements of one document that are hidden, hold other stories, or lie over the page as dialogs and consent forms do. */
export function hiddenTest(document: Document): (element: Element) => boolean {
  const whole = wholeOf(document);
  const others = otherStories(document);
  const story = [...document.querySelectorAll("h1, article, main")].slice(0, MOST_STORIES);
  const isOver = (element: Element): boolean => {
    const role = element.getAttribute("role");
    const isNamed = element.hasAttribute("class") || element.id !== "";
    return (
      ((role !== null && DIALOG.test(role)) ||
        (isNamed && CONSENT.test(`${classOf(element)} ${element.id}`))) &&
      // What holds the story may be named for what lies over it.
      !story.some((part) => element.contains(part))
    );
  };
  return (element) => {
    if (element === whole) return false;
    if (
      others.has(element) ||
      element.hasAttribute("hidden") ||
      NOT_DRAWN.test(element.getAttribute("style") ?? "")
    )
      return true;
    if (element.getAttribute("aria-hidden") === "true")
      return element.tagName.toUpperCase() !== "P" && !PAYWALL.test(classOf(element));
    return isOver(element);
  };
}
const MOST_STORIES = 5;

/** The part of a page that holds most of its paragraphs and waits, hidden, for the page's script to show it. */
function wholeOf({ body }: Document): Element | null {
  const parts = [...(body?.children ?? [])]
    .filter((part) => part.hasAttribute("hidden") || NOT_DRAWN.test(part.getAttribute("style") ?? ""))
    .slice(0, MOST_PARTS);
  if (parts.length === 0) return null;
  const paragraphs = body.querySelectorAll("p").length;
  return parts.find((part) => part.querySelectorAll("p").length > paragraphs / 2) ?? null;
}
const MOST_PARTS = 20;
