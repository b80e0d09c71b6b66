import { lineDate } from "./iso-date.ts";
import { openingOf } from "./lines.ts";
import { around, ownHeadline } from "./own-day.ts";
import { ELSEWHERE, isOfAnother } from "./teasers.ts";
import { classOf } from "./walk.ts";
import { clean } from "./words.ts";

/** What stands before names: "By Ines Calloway" */
const BY = /^(?:(?:written|words|story|report(?:ed|ing)?|posted)\s+)?(?:by|from)[:\s]\s*/i;
const BETWEEN = /\s*(?:[,;/&]|(?<=[\s,;])and(?=\s))\s*/;
/** "Tomas Reuel Jr." is one name, however it is parted. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\.?$/i;
const NAME =
  /^(?:(?:de|di|da|van|von|der|den|la|le|al|el|bin|ibn|dos|du)\s+|[\p{Lu}][\p{L}\p{M}.'’-]*(?:\s+|$)){2,5}$/u;
/** Who somebody is, or writes for: "Court Reporter", "AP Sports Writer", "CNN", "The Northgate Echo" */
const NO_NAME =
  /\b(?:writer|reporter|correspondent|editor|columnist|desk|staff|team|bureau|news|press|post|times|echo|daily|agenc(?:y|ies)|reports?|reuters|service|media)\b|^the\s|^\p{Lu}{2,5}$|[\d@|]|\.(?:com|org|net|co)\b/iu;
const MOST = 50;

/**
 * The authors in what pages give for them, each once and without what they do or write for.
 *
 * ["By Ines Calloway, Echo Staff Writer, and Tomas Reuel Jr."] -> ["Ines Calloway", "Tomas Reuel Jr."];
 * ["Staff and agencies"] -> ["Staff and agencies"]
 */
export function authorsIn(written: readonly string[]): string[] {
  const authors = written.flatMap((one) => {
    const line = inOrder(clean(one)?.replace(BY, "").trim() ?? "");
    // A slogan of the outlet, an address, an account.
    if (line === "" || /[|@]|^(?:https?:|www\.)/.test(line)) return [];
    const parts: string[] = [];
    for (const part of line.split(BETWEEN).filter((piece) => piece !== ""))
      if (SUFFIX.test(part) && parts.length > 0) parts[parts.length - 1] += ` ${part}`;
      else parts.push(part);
    const names = parts.filter((part) => NAME.test(part) && !NO_NAME.test(part));
    // What stands behind the first name and is none says who they are, or whom they write for.
    return names.length > 0 && names[0] === parts[0] ? names : [line];
  });
  const seen = new Set<string>();
  return authors.filter((name) => seen.size < seen.add(name.toLowerCase()).size).slice(0, MOST);
}

const TURNED = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}\.?)?)$/u;

/** A name as libraries have it, as it is spoken: "Calloway, Ines" -> "Ines Calloway" */
const inOrder = (line: string): string =>
  line
    .split(/\s*;\s*/)
    .map((name) => (NO_NAME.test(name) ? name : name.replace(TURNED, "$2 $1")))
    .join("; ");

/** "icalloway": what a system calls somebody. */
const ACCOUNT = /^[\p{Ll}\d._-]+$/u;

/** The authors of a page: what its JSON-LD, else its meta tags, else its own elements give for them. */
export function authorsOf(
  document: Document,
  inJsonLd: readonly string[],
  inMeta: readonly string[],
): string[] {
  for (const given of [inJsonLd, inMeta]) {
    const authors = authorsIn(given.filter((name) => !ACCOUNT.test(name.trim())));
    if (authors.length > 0) return authors;
  }
  return authorsShown(document);
}

/** What a page shows as its authors: marked so side by side, or called a byline beside the headline; names of people. */
function authorsShown(document: Document): string[] {
  const [first, ...others] = document.querySelectorAll('[rel~="author"], [itemprop~="author"]');
  const marked = [first, ...others.filter((element) => element.parentElement === first?.parentElement)];
  const named = marked.filter((element) => element !== undefined).flatMap(namesIn);
  if (named.length > 0) return authorsIn(named);
  const headline = ownHeadline(document);
  for (const element of headline === null ? [] : around(headline)) {
    if (!BYLINE.test(classOf(element)) || element.closest(ELSEWHERE) !== null) continue;
    // Beside a name may stand an account, or a portrait.
    const parts = [...element.querySelectorAll("*")].filter(
      ({ childElementCount }) => childElementCount === 0,
    );
    const names = authorsIn(parts.flatMap(namesIn));
    if (names.length > 0 || namesIn(element).length > 0) return names.length > 0 ? names : namesIn(element);
  }
  for (const element of headline === null ? [] : [...around(headline), headline.parentElement!]) {
    if (element.closest(ELSEWHERE) !== null || isOfAnother(element, headline)) continue;
    for (const line of openingOf(element, LONGEST_SHOWN)) {
      const names = namesOfLine(line);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** What stands behind the names in one line with them: a day, or whom they write for. */
const BEHIND = /,?\s+(?=(?:for|in|on|at)\s|(?:\p{Lu}\p{L}{2,8}\.?\s)?\d)/u;
const ROLE = /\b(?:writer|reporter|correspondent|editor|columnist|staff)\b/i;

/** The names of a line that is a byline by its words: "By Ines Calloway", "Ines Calloway, Echo reporter"; else none. */
function namesOfLine(line: string): string[] {
  const [said, ...others] = line.split(/\s*[|•·]\s*/);
  const isBy = /^by\s/i.test(line);
  const parts = said!.replace(BY, "").split(BEHIND)[0]!.split(BETWEEN);
  const isNamed = (part: string) => NAME.test(part) && !NO_NAME.test(part);
  const isDated = others.some((part) => lineDate(part) !== null);
  if (!isNamed(parts[0]!) || !(isBy || isDated || (parts.length > 1 && ROLE.test(parts.at(-1)!)))) return [];
  return parts.every(
    (part) => isNamed(part) || SUFFIX.test(part) || (NO_NAME.test(part) && !/^the\s/.test(part)),
  )
    ? authorsIn([parts.join(", ")])
    : [];
}
const LONGEST_SHOWN = 200;
const BYLINE = /(?:^|[\s_-])(?:byline|author)(?:[\s_-]|$)/i;

/** The names that are all that an element says: "By Ines Calloway and Tomas Reuel" */
function namesIn(element: Element): string[] {
  const name = element.querySelector('[itemprop="name"]');
  const written = name?.getAttribute("content") ?? (name ?? element).textContent ?? "";
  if (written.length > LONGEST_SHOWN) return [];
  // "Ines Calloway | Echo Media for Echo.example"
  const names = authorsIn([written.split("|")[0]!]);
  return names.every((one) => NAME.test(one) && !NO_NAME.test(one)) ? names : [];
}
