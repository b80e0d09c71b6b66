import type { Document, Token } from "../../text/document.ts";
import type { Entity } from "../../types.ts";

/** "the deputy prime minister": at most this many words between the article and the last. */
const LONGEST_TITLE = 3;

/** People by the last word of what they are called, with all its words: "prime minister" -> minister. */
export type Roles = ReadonlyMap<string, readonly { person: Entity; words: ReadonlySet<string> }[]>;

export function nominalsOf(people: readonly Entity[]): Roles {
  const roles = new Map<string, { person: Entity; words: ReadonlySet<string> }[]>();
  for (const person of people) {
    const words = person.description
      ?.toLowerCase()
      .split(/\s+(?:of|for|at|in)\s+|,/)[0]
      ?.split(/\s+/);
    const head = words?.at(-1);
    if (words === undefined || head === undefined || head === "") continue;
    roles.set(head, [...(roles.get(head) ?? []), { person, words: new Set(words) }]);
  }
  return roles;
}

/**
 * "the minister", "the prime minister", where one person introduced before is called so; null where it could be
 * two, and where the words are the title of the name that follows.
 */
export function nominal(
  document: Document,
  token: Token,
  roles: Roles,
): { person: Entity; start: number } | null {
  const known = roles.get(token.lower);
  if (known === undefined) return null;
  const { tokens } = document;
  const after = tokens[token.index + 1];
  if (after !== undefined && (/^\p{Lu}/u.test(after.text) || /^(?:of|for)$/.test(after.lower))) return null;
  let at = token.index - 1;
  const modifiers: string[] = [];
  while (at >= 0 && tokens[at]!.lower !== "the" && modifiers.length < LONGEST_TITLE)
    modifiers.push(tokens[at--]!.lower);
  const article = tokens[at];
  if (article?.lower !== "the" || article.sentence !== token.sentence) return null;
  const fitting = known.filter(
    ({ person, words }) =>
      person.mentions[0]!.start < token.start && modifiers.every((word) => words.has(word)),
  );
  return fitting.length === 1 ? { person: fitting[0]!.person, start: tokens[at + 1]!.start } : null;
}
