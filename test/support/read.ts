import type { Analysis, Attribute, Role, Span } from "../../src/engine/index.ts";
import { realEngine } from "./engine.ts";

/** Thursday, 12 March 2026: "today" in the tests' sentences. */
export const TODAY = "2026-03-12";

/** The analysis of a text as a paper of that Thursday prints it. */
export const read = (text: string, title: string | null = null): Analysis =>
  realEngine().analyse({ text, title, published: TODAY, language: "en" });

/** The words of spans, as written. */
export const words = ({ article }: Analysis, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => article.text.slice(start, end));

/** The card's values of a role for a story under its headline. */
export const valuesOf = (role: Role, title: string, story: string): Attribute["value"][] =>
  (read(`${title}\n\n${story}`, title).event?.attributes ?? [])
    .filter((one) => one.role === role)
    .map(({ value }) => value);
