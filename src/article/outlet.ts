import { clean } from "./words.ts";

/** Names that templates fill in and no outlet has. */
const NO_OUTLET =
  /^(?:u\.?s\.?a?\.?|u\.?k\.?|world|news|home(?:page)?|hosted|website|blog|null|undefined|untitled)$/i;
const ADDRESS = /^(?:https?:|www\.|\/)|\//i;
/** "The Northgate Echo, LLC" */
const COMPANY = /,?\s+(?:llc|inc|ltd|plc|corp)\.?$/i;
/** Nobody's name is longer. */
const LONGEST = 80;
/** What parts a headline from the outlet's name behind it. */
const TAIL = /\s+[|–—•·»:-]\s+|\s*\|\s*/;

/** An outlet's name without its slogan: "WXYZ 7 | News, Weather, Sports" -> "WXYZ 7"; null for what is none. */
export function outletIn(written: string | null | undefined): string | null {
  const name = (clean(written) ?? "")
    .split(/\s+[|–—-]\s+/)[0]!
    .trim()
    .replace(COMPANY, "");
  return name === "" || name.length > LONGEST || NO_OUTLET.test(name) || ADDRESS.test(name) ? null : name;
}

/**
 * The name of the outlet among what a page gives for it: the first that the page's title ends with or that its
 * host tells, for papers give the agency that wrote a story as its publisher; with none of them the one in the footer
 * if it is such; else the first. A name without a capital is none while there is another.
 */
export function firstOutlet(
  written: readonly (string | null | undefined)[],
  inFooter: string | null = null,
  title: string | null = null,
  host = "",
): string | null {
  const names = written.map(outletIn).filter((name) => name !== null);
  const named = names.filter((name) => /\p{Lu}/u.test(name));
  if (named.length === 0) return names[0] ?? null;
  const own = [...named, inFooter ?? ""].find((name) => isOfPage(name, title ?? "", host));
  return own ?? named[0]!;
}

/** Whether an outlet's name stands behind the headline in a page's title, or is in the page's host, or has that in it. */
function isOfPage(name: string, title: string, host: string): boolean {
  const own = plain(name).replace(/^the/, "");
  if (own === "") return false;
  const site = host.replace(/^www\./, "");
  const label = plain(site.split(".").at(/\.(?:co|com|org|net)\.\w\w$/.test(site) ? -3 : -2) ?? "");
  const initials = plain((name.match(/\p{Lu}/gu) ?? []).join(""));
  const [, ...tail] = title.split(TAIL);
  return (
    plain(tail.at(-1) ?? "") === plain(name) ||
    plain(site).includes(own) ||
    // "AP" of apnews.com, "BBC News" of bbc.com, "The Northgate Echo" of echo.example
    (initials.length > 1 && label.startsWith(initials)) ||
    (label.length > 2 && own.startsWith(label)) ||
    (label.length > 3 && own.includes(label))
  );
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * A page's title in its two parts, headline and outlet. The outlet is what stands behind a headline of the page, or a
 * name that is in the page's address, or one that is known.
 *
 * "Bridge closes - Harbour news - The Northgate Echo", with the headline "Bridge closes" ->
 * {headline: "Bridge closes", outlet: "The Northgate Echo"}
 */
export function partsOfTitle(
  title: string,
  headings: readonly string[],
  host: string,
  known: string | null,
): { headline: string; outlet: string | null } {
  const parts = title.split(TAIL);
  const last = parts.at(-1)!.trim();
  if (parts.length < 2 || last === "") return { headline: title, outlet: null };
  const start = plain(title);
  for (const heading of headings) {
    const own = plain(heading);
    if (own.length < SHORTEST_HEADLINE || own === start || !start.startsWith(own)) continue;
    const end = endOf(title, own.length);
    if (/^\s*[|–—•·»:-]\s/.test(title.slice(end)))
      return { headline: title.slice(0, end).trim(), outlet: last };
  }
  const squeezed = plain(last);
  const isOutlet =
    (known !== null && last.toLowerCase().includes(known.toLowerCase())) ||
    (squeezed.length >= 2 && plain(host.replace(/^www\./, "")).includes(squeezed.replace(/^the/, "")));
  if (!isOutlet && !(title.includes("|") && last.length < LONGEST_TAIL))
    return { headline: title, outlet: null };
  const headline = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—•·»:-]+$/, "");
  return { headline, outlet: isOutlet ? last : null };
}
const SHORTEST_HEADLINE = 10;
const LONGEST_TAIL = 30;

/** Where in a title its first `letters` letters and digits end. */
function endOf(title: string, letters: number): number {
  let left = letters;
  for (let i = 0; i < title.length; i++) {
    if (/[\p{L}\p{N}]/u.test(title[i]!) && --left === 0) {
      // Marks that close the headline belong to it.
      while (/[^\s\p{L}\p{N}]/u.test(title[i + 1] ?? " ")) i++;
      return i + 1;
    }
  }
  return title.length;
}

/** "© 2026 The Northgate Echo. All rights reserved." in the page's footer. */
export function outletInFooter(document: Document): string | null {
  for (const footer of [...document.querySelectorAll("footer, #footer, .footer, .copyright")].slice(
    0,
    MOST_FOOTERS,
  )) {
    const text = (footer.textContent ?? "").slice(0, LONGEST_FOOTER).replace(/\s+/g, " ");
    const name = COPYRIGHT.exec(text)?.[1];
    const found = outletIn(name);
    if (found !== null) return found;
  }
  return null;
}
const MOST_FOOTERS = 5;
const LONGEST_FOOTER = 20_000;
const COPYRIGHT =
  /(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)(?:\s*(?:©|\([Cc]\)))?\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?\s*,?\s*(?:by\s+)?(\p{Lu}[\p{L}\p{N}&'’ -]{2,40}?)(?=\s*(?:[.,|(/©]|[Aa]ll\s[Rr]ights|ALL RIGHTS|Inc\b|Ltd\b|LLC\b|PLC\b|$))/u;
