import type { Analysis } from "../engine/index.ts";
import { isSamePerson } from "./names.ts";
import type { Told } from "./pages.ts";
import { stemsOf } from "./stem.ts";
import { weightOf } from "./words.ts";

/** A word in more than three of ten texts names nothing: "people", "new". */
const NAMING = Math.log(1 / 0.3);

const stems = (words: string): ReadonlySet<string> => new Set(stemsOf(words));

/** Often in texts, and still what tells one value from another: "two men", "second-degree murder". */
const NUMERALS = stems(
  "one two three four five six seven eight nine ten eleven twelve dozen first second third fourth fifth",
);
/** They make the contrary of the same words: "not guilty". */
const DENIALS = stems(
  "no not never none neither nor nobody without cannot isn aren wasn weren didn doesn don hasn haven hadn couldn wouldn",
);

/**
 * How the words of two values stand to each other. Other words contradict nothing, "a lorry" may be "a truck"; but who
 * denies, counts otherwise or names somebody else has not said the same.
 */
export function relationOfWords(a: Told, b: Told, pages: readonly Analysis[]): "same" | "fits" | "apart" {
  const [x, y] = [a, b].map(({ attribute }) => stemsOf(attribute.text)) as [string[], string[]];
  if (x.some(denies) !== y.some(denies) || areOthers(x.filter(counts), y.filter(counts))) return "apart";
  const [some, others] = [personsIn(a, pages), personsIn(b, pages)];
  if (areOthers(some, others, isSamePerson)) return "apart";
  const [few, many] = [naming(x), naming(y)].sort((one, other) => one.size - other.size) as [
    Set<string>,
    Set<string>,
  ];
  if (few.size === 0) return x.join(" ") === y.join(" ") ? "same" : "apart";
  const shared = [...few].filter((stem) => many.has(stem)).length;
  // A headline sums up; two of them are no claims that could both be right.
  if (shared === few.size) return "same";
  return shared > 0 && a.attribute.role !== "what" ? "fits" : "apart";
}

const denies = (stem: string): boolean => DENIALS.has(stem);
const counts = (stem: string): boolean => NUMERALS.has(stem) || /^\d/.test(stem);
const naming = (all: readonly string[]): Set<string> =>
  new Set(all.filter((stem) => weightOf(stem) >= NAMING || counts(stem)));

/** Both are given, and have none in common. */
const areOthers = (
  a: readonly string[],
  b: readonly string[],
  isSame: (x: string, y: string) => boolean = (x, y) => x === y,
): boolean => a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => isSame(x, y)));

/** Whom a value names, by the name that the whole page gives them. */
function personsIn({ page, attribute }: Told, pages: readonly Analysis[]): string[] {
  const [first] = attribute.evidence;
  return pages[page]!.entities.filter(
    ({ type, mentions }) =>
      type === "person" && mentions.some(({ start, end }) => start < first!.end && end > first!.start),
  ).map(({ name }) => name);
}
