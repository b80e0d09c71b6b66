/** Parameters that tell who sent the reader, and never which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_[ce]id|at_\w+|cmpid|cmp|ocid|ito|smid|ns_\w+|_ga|ref_src)$/i;

/** A page's address without fragment and tracking parameters; null for what is no address of a page. */
export function addressOf(url: string | null): string | null {
  const [, page, query = ""] =
    /^((?:https?|file):\/\/[^?#\s]+)(?:\?([^#\s]*))?(?:#|$)/i.exec(url ?? "") ?? [];
  if (page === undefined) return null;
  const own = query.split("&").filter((part) => part !== "" && !TRACKING.test(part.replace(/=.*$/s, "")));
  return own.length === 0 ? page : `${page}?${own.join("&")}`;
}

/**
 * The address that a page is kept under, by what the browser shows and what the page calls itself. A page speaks for its
 * own host alone: else it could take the place of another one's.
 */
export function addressFor(shown: string | null, own: string | null): string | null {
  const [address, named] = [addressOf(shown), addressOf(own)];
  return address !== null && named !== null && hostOf(address) === hostOf(named) ? named : address;
}

const hostOf = (address: string): string => address.replace(/^(\w+:\/\/[^/]*).*$/s, "$1").toLowerCase();
