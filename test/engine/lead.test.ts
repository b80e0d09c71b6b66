import { expect, test } from "vitest";
import { read } from "../../src/engine/pipeline.ts";
import { realModels } from "../support/engine.ts";

/** The subject of the first clause behind the dateline. */
function subjectOf(text: string): string | undefined {
  const stages = read({ text, published: "2026-03-12", language: "en" }, realModels());
  let step = stages.next();
  while (step.done !== true) step = stages.next();
  const { document, syntax } = step.value;
  const head = syntax.clauses.find(({ subject }) => subject !== null)?.subject?.heads[0];
  return head === undefined ? undefined : document.tokens[head]!.text;
}

test.each([
  ["NEW YORK (AP) — Former New York Attorney General Ida Whitlock sued the city.", "Ida"],
  ["PARIS, March 11 - The championships will take place in July.", "championships"],
  ["NORTHGATE — Rain closed the bridge.", "Rain"],
  ["Northgate rain closed the bridge.", "rain"],
])("a dateline is no part of the clause behind it: %s", (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});
