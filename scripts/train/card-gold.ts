/** Texts with their cards, as the deciders learn from them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Models } from "../../src/engine/pipeline.ts";
import { read } from "../../src/engine/pipeline.ts";
import type { Reading } from "../../src/engine/reading.ts";
import type { Role } from "../../src/engine/types.ts";
import { laidOut } from "./layout.ts";

/** What a card may say of a role: every wording that is right. */
export interface Accepted {
  role: Role;
  accept: readonly (string | number)[];
  /** A good card may leave it out. */
  optional?: boolean;
}

export interface Card {
  type: readonly string[];
  attributes: readonly Accepted[];
}

/** One text: what the engine reads of it, and its card; null where it tells no event. */
export interface Lesson {
  id: string;
  reading: Reading;
  card: Card | null;
}

interface Gold {
  id: string;
  text?: string;
  title?: string;
  published?: string;
  card?: Card | null;
}

/** One text in so many is learned from without its headline: not everybody has one. */
const BARE = 8;

/** The openly licensed texts with cards: `open`, `own`, and of `dev` those of Wikinews. Pages of publishers teach nothing. */
export function readLessons(folder: string, models: Pick<Models, "grammar" | "names">): Lesson[] {
  const sets: [string, (file: string) => boolean][] = [
    ["open", () => true],
    ["own", () => true],
    ["dev", (file) => file.startsWith("wnb-")],
  ];
  return sets.flatMap(([set, isOpen]) =>
    readdirSync(join(folder, set))
      .filter((file) => file.endsWith(".json") && isOpen(file))
      .sort()
      .flatMap((file, i) => {
        const { id, text, title, published, card }: Gold = JSON.parse(
          readFileSync(join(folder, set, file), "utf8"),
        );
        if (text === undefined || card === undefined) return [];
        const headlines = (card?.attributes ?? []).filter(({ role }) => role === "what");
        const sheet = laidOut(
          text,
          title ?? null,
          headlines.flatMap(({ accept }) => accept.map(String)),
          i % BARE === 0,
        );
        const stages = read({ ...sheet, published: published ?? null }, models);
        let step = stages.next();
        while (step.done !== true) step = stages.next();
        return [{ id, reading: step.value, card }];
      }),
  );
}

/** How right a value is in a role: 1 where the card asks for it, less where it may leave it out, 0 where it is wrong. */
export function rightness(
  card: Card | null,
  role: Role,
  given: readonly (string | number)[],
): "asked" | "allowed" | "wrong" {
  const agreeing = (card?.attributes ?? []).filter(
    (one) => one.role === role && one.accept.some((want) => given.some((got) => agree(want, got))),
  );
  if (agreeing.length === 0) return "wrong";
  return agreeing.some(({ optional }) => optional !== true) ? "asked" : "allowed";
}

/** Numbers are equal, dates as exact as asked, and of words most are the same or all that is asked is there. */
function agree(want: string | number, got: string | number): boolean {
  if (typeof want === "number") return Number(got) === want;
  if (/^\d{4}(-\d\d){0,2}$/.test(want)) return String(got).startsWith(want);
  const [a, b] = [wordsOf(want), wordsOf(String(got))];
  if (a.length === 0 || b.length === 0) return false;
  const left = [...a];
  const shared = b.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  const holds = ` ${b.join(" ")} `.includes(` ${a.join(" ")} `) && b.length <= a.length + LONGER;
  return (2 * shared) / (a.length + b.length) >= ALIKE || holds;
}

const ALIKE = 0.5;
/** Words that a value may have beyond the ones asked for. */
const LONGER = 8;

const wordsOf = (text: string): string[] =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word, i) => i > 0 || !ARTICLES.has(word));
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
