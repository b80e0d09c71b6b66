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
    const line = clean(one)?.replace(BY, "").trim() ?? "";
    // A slogan of the outlet, an address, an account.
    if (line === "" || /[|@]|^(?:https?:|www\.)/.test(line)) return [];
    const parts: string[] = [];
    for (const part of line.split(BETWEEN).filter((piece) => piece !== ""))
      if (SUFFIX.test(part) && parts.length > 0) parts[parts.length - 1] += ` ${part}`;
      else parts.push(part);
    const names = parts.filter((part) => NAME.test(part) && !NO_NAME.test(part));
    const isList = names.length > 0 && parts.every((part) => names.includes(part) || NO_NAME.test(part));
    return isList ? names : [line];
  });
  const seen = new Set<string>();
  return authors.filter((name) => seen.size < seen.add(name.toLowerCase()).size).slice(0, MOST);
}

/** What a page shows as its authors, where it marks them so: side by side, and names of people. */
export function authorsShown(document: Document): string[] {
  const [first, ...others] = document.querySelectorAll('[rel~="author"], [itemprop~="author"]');
  if (first === undefined) return [];
  return [first, ...others.filter((element) => element.parentElement === first.parentElement)]
    .map((element) => (element.querySelector('[itemprop="name"]') ?? element).textContent ?? "")
    .filter((name) => name.length < LONGEST_SHOWN)
    .map((name) => name.replace(/\s+/g, " ").trim().replace(BY, ""))
    .filter((name) => NAME.test(name) && !NO_NAME.test(name));
}
const LONGEST_SHOWN = 200;
