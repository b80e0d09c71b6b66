import { isDeed } from "../../lexicon/deeds.ts";
import type { Sentence } from "../../text/document.ts";
import { tokenIndexAt } from "../../text/document.ts";
import type { Figure } from "../../types.ts";
import { type EventScene, nounsOf, verbsOf } from "../scene.ts";
import type { Harm } from "./harm.ts";

/** What a running count is of; "toll" alone is of the dead. */
const COUNTED: Partial<Record<Harm, ReadonlySet<string>>> = {
  killed: new Set(["toll", "dead", "deaths", "fatalities", "killed"]),
  injured: new Set(["injured", "wounded", "injuries"]),
  missing: new Set(["missing"]),
  displaced: new Set(["displaced", "homeless", "evacuees"]),
};
const COUNTS: ReadonlySet<string> = new Set([
  "toll",
  "number",
  "count",
  "total",
  "tally",
  "deaths",
  "fatalities",
]);
/** "rose by three", "from 12": no count of all. */
const CHANGES: ReadonlySet<string | null> = new Set(["by", "from", "on", "in", "since"]);

/** "The number of injured in Monday's fire climbed to 21": the subject says what is counted, the verb how far it is. */
export function isToll({ syntax, document }: EventScene, { start, of }: Figure, harm: Harm): boolean {
  const at = tokenIndexAt(document, start);
  const subject = of === null || of === "people" ? syntax.clauseOf(at)?.subject : null;
  if (subject == null || subject.last > at || !COUNTS.has(document.tokens[subject.head]!.lower)) return false;
  if (CHANGES.has(syntax.phraseAt(at)?.preposition ?? null)) return false;
  return document.tokens
    .slice(subject.first, subject.last + 2)
    .some(({ lower }) => COUNTED[harm]?.has(lower));
}

const HOMES: ReadonlySet<string> = new Set("home homes house houses village villages apartments".split(" "));
const DRIVING: ReadonlySet<string> = new Set("force drive chase compel uproot push".split(" "));
/** Tokens between who flees, the verb and the homes. */
const NEAR = 4;

/** "forced 9,000 people from their homes", "drove 300 villagers to flee", "40 families left their homes". */
export function leftHomes(scene: EventScene, sentence: Sentence, { start, end }: Figure): boolean {
  const { document } = scene;
  const [first, last] = [tokenIndexAt(document, start), tokenIndexAt(document, end - 1)];
  const verbs = verbsOf(scene, sentence);
  const behind = verbs.filter((verb) => verb.first > last && verb.first - last <= NEAR);
  const driven = verbs.some(
    (verb) =>
      DRIVING.has(verb.lemma) &&
      (behind.includes(verb) ? verb.voice === "passive" : verb.last <= first && first - verb.last <= NEAR),
  );
  const from = behind.at(-1)?.last ?? last + 1;
  const homes = nounsOf(scene, sentence).find((noun) => noun.first >= from && noun.first - from <= 2);
  const isHome = homes !== undefined && HOMES.has(document.tokens[homes.head]!.lower);
  if (driven) return isHome || behind.some(({ lemma }) => isDeed(lemma, "fleeing"));
  return isHome && behind.some(({ lemma, voice }) => isDeed(lemma, "fleeing") && voice !== "passive");
}
