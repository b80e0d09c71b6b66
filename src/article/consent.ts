import { classOf } from "./furniture.ts";

/**
 * The names that consent managers give their boxes, by vendor: OneTrust, Cookiebot, Didomi, Sourcepoint, Quantcast,
 * TrustArc, Usercentrics, Google's Funding Choices, Osano, Klaro, iubenda, Evidon, Complianz, CookieYes, Borlabs,
 * Termly, Ketch, Transcend, consentmanager.net, Admiral, Civic; and those of boxes that pages make themselves.
 */
const VENDORS =
  /(?:^|[\s_-])(?:onetrust|optanon|cookiebot|cybotcookiebot\w*|didomi|sp_message|sp_message_container|qc-cmp2?|truste|trustarc|usercentrics|uc-banner|fc-consent|osano|klaro|iubenda|evidon|cmplz|cky|cookieyes|borlabs|termly|ketch|transcend|cmpbox|cmpwrapper|cmp-?container|civic-?cookie\w*|ccc-module|gdpr|ccpa|cookie-?law|cookie-?(?:consent|notice|banner|bar|policy|popup|dialog|modal|message|warning)|cookies-(?:consent|notice|banner)|consent-(?:banner|modal|dialog|manager|popup|overlay|box|form)|(?:privacy|tracking)-(?:banner|consent|modal|notice))(?:[\s_-]|$)/i;
const ROLES = /^(?:alert)?dialog$/i;
/** What holds the story itself may carry such names too, for what lies over it. */
const PAGE = /^(?:HTML|BODY|MAIN|ARTICLE)$/i;

/** Whether an element is the box of a consent manager, or lies over the page as one does. */
export function isConsent(element: Element): boolean {
  if (PAGE.test(element.tagName)) return false;
  const role = element.getAttribute("role");
  if (role !== null && ROLES.test(role)) return element.querySelector("h1, article, main") === null;
  const names = `${classOf(element)} ${element.id}`;
  return names.length > 1 && VENDORS.test(names) && element.querySelector("h1, article, main") === null;
}
