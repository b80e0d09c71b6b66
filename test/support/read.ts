import { decideKind } from "../../src/engine/events/decide/kinds.ts";
import { type Draft, draftOf, storyOf } from "../../src/engine/events/index.ts";
import type { Analysis, Attribute, Role, Span } from "../../src/engine/index.ts";
import { read as readStages } from "../../src/engine/pipeline.ts";
import { realEngine, realModels } from "./engine.ts";

/** Thursday, 12 March 2026: "today" in the tests' sentences. */
export const TODAY = "2026-03-12";

/** The analysis of a text as a paper of that Thursday prints it. */
export const read = (text: string, title: string | null = null): Analysis =>
  realEngine().analyse({ text, title, published: TODAY, language: "en" });

/** The words of spans, as written. */
export const words = ({ article }: Analysis, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => article.text.slice(start, end));

/** What is told of a text's event before anything is decided about it; null where there is none. */
export function draftIn(text: string, title: string | null = null): Draft | null {
  const models = realModels();
  const stages = readStages({ text, title, published: TODAY, language: "en" }, models);
  let step = stages.next();
  while (step.done !== true) step = stages.next();
  const story = storyOf(step.value);
  return story === null ? null : draftOf(step.value, story, decideKind(models.card.kinds, story).kind);
}

/** What the rules propose for the card of a text, before it is decided what is sure enough to be shown. */
export const proposalsIn = (text: string, title: string | null = null): Attribute[] =>
  draftIn(text, title)?.found ?? [];

/** The values that the rules propose for a role of a story under its headline. */
export const valuesOf = (role: Role, title: string, story: string): Attribute["value"][] =>
  proposalsIn(`${title}\n\n${story}`, title)
    .filter((one) => one.role === role)
    .map(({ value }) => value);

/** The values that a card shows as known or offers as not sure, the surest first. */
export const offered = (role: Role, title: string, story: string): string[] => {
  const { event } = read(`${title}\n\n${story}`, title);
  return [...(event?.attributes ?? []), ...(event?.unsure ?? [])]
    .filter((one) => one.role === role)
    .map(({ value }) => String(value));
};
