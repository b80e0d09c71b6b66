import type { NounPhrase } from "../../clauses/index.ts";
import type { Attribute, EventType } from "../../types.ts";
import { attribute, type EventScene, isPlace, leadSentences, nounsOf, spansIn } from "../scene.ts";
import { BODIES, isAnimate } from "./somebody.ts";
import { wholeName } from "./wording.ts";

/** Kinds of events that are about somebody besides who acts. */
const CONCERNING: ReadonlySet<EventType> = new Set([
  "court",
  "appointment",
  "policy",
  "diplomacy",
  "election",
  "deal",
  "culture",
]);

/** Whom or what a lawsuit, an inquiry or sanctions are aimed at; else who is named in the nut graf and matters. */
export function concerned(scene: EventScene, actors: readonly Attribute[]): Attribute[] {
  if (!CONCERNING.has(scene.main.type)) return [];
  const aimed = aimedAt(scene);
  return aimed.length > 0 ? aimed : named(scene, actors);
}

const REACH = 3;
/** Ends straight before whom an action of the law or of a state is aimed at. */
const AIMED =
  /\b(?:lawsuit|suit|case|complaint|claim|charges?|allegations?|accusations?|ruling|sanctions|warrant|investigation|inquiry|probe|indictment|impeachment|motion|filed|made|brought)\s+(?:[^,.;:]{0,60}\s)?(?:against|into|(?<=\b(?:investigation|inquiry|probe|indictment|impeachment)\s)of)\s+(?:the\s+conduct\s+of\s+)?$/;
/** Characters before a noun in which it is said what is aimed at it. */
const LEAD = 110;

/** "a lawsuit filed by the senate against Owen Tarr", "an investigation of Ferrant". */
function aimedAt(scene: EventScene): Attribute[] {
  const { text, tokens } = scene.document;
  const isAimable = (noun: NounPhrase) =>
    !isPlace(scene, noun) && (isAnimate(scene, noun) || BODIES.has(tokens[noun.head]!.lower));
  for (const sentence of leadSentences(scene, REACH))
    for (const noun of nounsOf(scene, sentence))
      if (
        /^(?:against|into|of)$/.test(noun.preposition ?? "") &&
        isAimable(noun) &&
        AIMED.test(text.slice(Math.max(sentence.start, noun.start - LEAD), noun.start))
      )
        return [attribute(scene, "target", wholeName(scene, noun))];
  return [];
}

/** "passed a resolution on the inquiry into President Donald Trump": who is named in the nut graf behind who acts, and matters. */
function named(scene: EventScene, actors: readonly Attribute[]): Attribute[] {
  const { main, names, article, quotes } = scene;
  const { text } = scene.document;
  const from = actors[0]?.evidence[0]?.end ?? main.nutgraf.start;
  if (from < main.nutgraf.start || from >= main.nutgraf.end) return [];
  const name = spansIn(names, { start: from, end: main.nutgraf.end }).find(
    ({ start, entity }) =>
      start > from &&
      // A body that is merely named is mostly where something was said or done; but companies are bought.
      (entity.type === "person" || (entity.type === "organization" && main.type === "deal")) &&
      !actors.some((actor) => actor.text.includes(entity.name)) &&
      // ", Feld administration officials said": who tells it is not whom it concerns.
      !quotes.some(({ source }) => source !== null && source.start <= start && start < source.end) &&
      !ASIDE.test(text.slice(Math.max(main.nutgraf.start, start - LEAD), start)) &&
      (entity.mentions.length >= OFTEN || article.title?.includes(entity.name.split(" ").at(-1)!)),
  );
  return name === undefined ? [] : [attribute(scene, "target", name)];
}

/** "at the request of Prime Minister Ana Feld", "a debate between Ana Feld and": who acts too, or merely is there. */
const ASIDE =
  /\b(?:by|(?:request|behest|advice|invitation)\s+of|according\s+to|between)\s+(?:[\p{L}.’'-]+\s+){0,10}$/u;

/** Mentions of somebody whom an article is about. */
const OFTEN = 3;
