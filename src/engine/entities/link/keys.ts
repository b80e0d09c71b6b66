import { ALIASES, OPENING_LETTERS } from "../../lexicon/aliases.ts";
import type { EntityType } from "../../types.ts";

const ALIAS = new Map(ALIASES.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

export const isAlias = (name: string): boolean => ALIAS.has(name);

/** The words of a name in lower case, without accents, marks and "the"; a body's in one order. */
export function wordsOf(written: string, type: EntityType): string[] {
  const words = written
    .normalize("NFD")
    .replace(/[\u0300-\u036f“”"]/g, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s-]+/)
    .filter((word) => word !== "" && word !== "the");
  return type === "organization" ? bodyWords(words) : words;
}

/** "US Department of State" as "united states state department". */
function bodyWords(words: readonly string[]): string[] {
  const opener = words.length > 1 ? OPENING_LETTERS[words[0]!] : undefined;
  const full = opener === undefined ? [...words] : [...opener, ...words.slice(1)];
  const of = full.indexOf("of");
  const rest = full.slice(of + 1);
  const noun = full[of - 1] ?? "";
  if (!TURNED.has(noun) || rest.length === 0 || rest.includes("of") || rest.includes("for")) return full;
  return [...full.slice(0, of - 1), ...rest, noun];
}

/** Nouns of bodies that stand before their matter or behind it: "Ministry of Defence", "Defence Ministry". */
const TURNED = new Set(["department", "ministry"]);

/** What all writings of one name have in common. */
export function keyOf(words: readonly string[]): string {
  const name = words
    .join(" ")
    // "the Republic of Northland" and "Northland", "central Northgate" and "Northgate".
    .replace(
      /^(?:islamic |federal )?(?:republic|kingdom|state|province|city|commonwealth) of (?!congo)(?=\p{L}+$)/u,
      "",
    )
    .replace(/^(?:central|downtown) /, "");
  return (
    ALIAS.get(name) ??
    name.replace(/\.(?=\s|$)/g, "").replace(/^(?:[a-z]\.){2,}$/, (dotted) => dotted.replaceAll(".", ""))
  );
}

/** The last words of a longer name. */
export const isSuffix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);
