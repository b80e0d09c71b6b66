import { type Document, type Token, tokenIndexAt } from "../text/document.ts";
import { inTextOrder } from "../text/span.ts";
import type { Entity, Mention } from "../types.ts";

/** ... and among the last people named alone: a list of hundreds has no subject. */
const MOST_RECENT = 40;
/** "the deputy prime minister": at most this many words between the article and the last. */
const LONGEST_TITLE = 3;
/** A pronoun looks back this many sentences at most. */
const REACH = 4;
const PRONOUNS: Record<string, "he" | "she"> = {
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
};
const MALE =
  /^(?:mr|sir|lord|king|prince|duke|father|brother|son|husband|spokesman|chairman|businessman|congressman|actor|pope|bishop|imam|sultan|emir|policeman|fireman)\b/i;
const FEMALE =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|duchess|mother|sister|daughter|wife|spokeswoman|chairwoman|businesswoman|congresswoman|actress|assemblywoman|policewoman)\b/i;

/**
 * The entities with their pronouns ("he") and nominals ("the minister") added to their mentions, in text order.
 * Returns new entities; the given ones stay as they are.
 *
 * A pronoun is the person last in its place: the one who opens the sentence before, of a fitting sex where it is known.
 */
export function readReferences(document: Document, entities: Entity[]): Entity[] {
  const people = entities.filter(({ type }) => type === "person");
  if (people.length === 0) return entities;
  const bySentence = namesBySentence(document, people);
  const sexes = new Map(people.map((person) => [person, sexOf(document, person)] as const));
  const likely = new Map(people.map((person) => [person, sexOfGivenName(document, person)] as const));
  const roles = nominalsOf(people);
  const found = new Map<Entity, Mention[]>();
  const recent: { entity: Entity; sentence: number; opens: boolean }[] = [];

  for (const sentence of document.sentences) {
    const names = bySentence.get(sentence.index) ?? [];
    let nextName = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = document.tokens[i]!;
      while (nextName < names.length && names[nextName]!.start <= token.start) {
        recent.push({
          entity: names[nextName]!.entity,
          sentence: sentence.index,
          opens: names[nextName]!.start <= sentence.start + 40,
        });
        nextName++;
      }
      const sex = PRONOUNS[token.lower];
      const title = sex === undefined ? nominal(document, token, roles) : null;
      const referent =
        sex === undefined ? (title?.person ?? null) : antecedent(recent, sentence.index, sex, sexes, likely);
      if (referent === null) continue;
      const mention: Mention = {
        start: title?.start ?? token.start,
        end: token.end,
        form: sex === undefined ? "nominal" : "pronoun",
      };
      const mentions = found.get(referent);
      if (mentions === undefined) found.set(referent, [mention]);
      else mentions.push(mention);
      if (sex !== undefined) {
        sexes.set(referent, sex);
        recent.push({ entity: referent, sentence: sentence.index, opens: i - sentence.first < 4 });
      }
    }
  }
  return entities.map((entity) => {
    const more = found.get(entity);
    return more === undefined
      ? entity
      : { ...entity, mentions: [...entity.mentions, ...more].sort(inTextOrder) };
  });
}

function namesBySentence(document: Document, people: readonly Entity[]) {
  const bySentence = new Map<number, { start: number; entity: Entity }[]>();
  const starts = document.sentences.map(({ start }) => start);
  for (const entity of people)
    for (const { start } of entity.mentions) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! > start) high = middle;
        else low = middle + 1;
      }
      const names = bySentence.get(low - 1) ?? [];
      bySentence.set(low - 1, names);
      names.push({ start, entity });
    }
  for (const names of bySentence.values()) names.sort((a, b) => a.start - b.start);
  return bySentence;
}

function sexOf(document: Document, { description, mentions }: Entity): "he" | "she" | null {
  const titles = [
    description ?? "",
    ...mentions.map(
      ({ start }) =>
        document.text
          .slice(Math.max(0, start - 8), start)
          .trim()
          .split(/\s/)
          .at(-1) ?? "",
    ),
  ];
  const words = titles.flatMap((title) => title.split(/\s+/));
  if (words.some((word) => FEMALE.test(word))) return "she";
  return words.some((word) => MALE.test(word)) ? "he" : null;
}

/** What a given name suggests: "Ana Whitlock" is rather she. A surname alone suggests nothing. */
function sexOfGivenName(document: Document, { mentions, name }: Entity): "he" | "she" | null {
  if (!name.includes(" ")) return null;
  const full = mentions.find(({ start, end }) => document.text.slice(start, end) === name);
  const tags = full === undefined ? undefined : document.tokens[tokenIndexAt(document, full.start)]?.tags;
  if (tags?.has("FemaleName")) return "she";
  return tags?.has("MaleName") ? "he" : null;
}

function antecedent(
  recent: readonly { entity: Entity; sentence: number; opens: boolean }[],
  sentence: number,
  sex: "he" | "she",
  sexes: ReadonlyMap<Entity, "he" | "she" | null>,
  likely: ReadonlyMap<Entity, "he" | "she" | null>,
): Entity | null {
  let best: Entity | null = null;
  let bestScore = -Infinity;
  for (let i = recent.length - 1; i >= 0 && i > recent.length - MOST_RECENT; i--) {
    const { entity, sentence: at, opens } = recent[i]!;
    if (sentence - at > REACH) break;
    const known = sexes.get(entity) ?? null;
    if (known !== null && known !== sex) continue;
    const guess = known === null ? (likely.get(entity) ?? null) : null;
    // "Julian" is not "she": nobody is better than somebody else.
    if (guess !== null && guess !== sex) continue;
    const score =
      (known === sex ? 1 : 0) +
      (guess === null ? 0 : 1) +
      (opens ? 1.5 : 0) -
      (sentence - at) -
      (recent.length - 1 - i) * 0.1;
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

/** People by the last word of what they are called, with all its words: "prime minister" -> minister. */
type Roles = ReadonlyMap<string, readonly { person: Entity; words: ReadonlySet<string> }[]>;

function nominalsOf(people: readonly Entity[]): Roles {
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
function nominal(document: Document, token: Token, roles: Roles): { person: Entity; start: number } | null {
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
