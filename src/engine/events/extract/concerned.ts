import type { Attribute, EventType } from "../../types.ts";
import { attribute, type EventScene, spansIn } from "../scene.ts";

/** Kinds of events that are about somebody besides who acts. */
const CONCERNING: ReadonlySet<EventType> = new Set([
  "court",
  "appointment",
  "policy",
  "diplomacy",
  "election",
  "deal",
]);

/** "passed a resolution on the inquiry into President Donald Trump": who is named in the nut graf behind who acts, and matters. */
export function concerned(
  { document, main, names, ...scene }: EventScene,
  actor: Attribute | undefined,
): Attribute[] {
  const from = actor?.evidence[0]?.end ?? main.nutgraf.start;
  if (!CONCERNING.has(main.type) || from < main.nutgraf.start || from >= main.nutgraf.end) return [];
  const name = spansIn(names, { start: from, end: main.nutgraf.end }).find(
    ({ start, entity }) =>
      start > from &&
      (entity.type === "person" || entity.type === "organization") &&
      actor?.text.includes(entity.name) !== true &&
      (entity.mentions.length >= OFTEN || scene.article.title?.includes(entity.name.split(" ").at(-1)!)),
  );
  return name === undefined ? [] : [attribute({ document, main, names, ...scene }, "target", name)];
}

/** Mentions of somebody whom an article is about. */
const OFTEN = 3;
