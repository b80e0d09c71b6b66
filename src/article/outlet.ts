import { clean } from "./words.ts";

/** Names that templates fill in and no outlet has. */
const NO_OUTLET =
  /^(?:u\.?s\.?a?\.?|u\.?k\.?|world|news|home(?:page)?|hosted|website|blog|null|undefined|untitled)$/i;
const ADDRESS = /^(?:https?:|www\.|\/)|\//i;
/** Nobody's name is longer. */
const LONGEST = 80;
/** What parts a headline from the outlet's name behind it. */
const TAIL = /\s+[|–—•·»:-]\s+|\s*\|\s*/;

/** An outlet's name without its slogan: "WXYZ 7 | News, Weather, Sports" -> "WXYZ 7"; null for what is none. */
export function outletIn(written: string | null | undefined): string | null {
  const name = (clean(written) ?? "").split(/\s+[|–—-]\s+/)[0]!.trim();
  return name === "" || name.length > LONGEST || NO_OUTLET.test(name) || ADDRESS.test(name) ? null : name;
}

/** The first name of an outlet among what a page gives for it; a bare address is none while there is another. */
export function firstOutlet(written: readonly (string | null | undefined)[]): string | null {
  const names = written.map(outletIn).filter((name) => name !== null);
  return names.find((name) => !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(name)) ?? names[0] ?? null;
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
