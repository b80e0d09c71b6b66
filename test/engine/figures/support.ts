import { readSyntax } from "../../../src/engine/clauses/index.ts";
import { readDates } from "../../../src/engine/dates/index.ts";
import { readFigures } from "../../../src/engine/figures/index.ts";
import type { Entity } from "../../../src/engine/types.ts";
import { documentOf } from "../../support/document.ts";
import { TODAY } from "../../support/read.ts";

/** The figures of one paragraph, with the names that stand in it, as `text` shows them. */
export function figuresOf(text: string, names: readonly string[] = []) {
  const document = documentOf(text, [{ kind: "paragraph", start: 0, end: text.length }]);
  const entities = names.map((name, i): Entity => {
    const start = text.indexOf(name);
    const mentions = [{ start, end: start + name.length, form: "name" as const }];
    return { id: `e${i + 1}`, type: "organization", name, description: null, mentions };
  });
  return readFigures(document, readDates(document, readSyntax(document), TODAY), entities).map(
    ({ start, end, ...rest }) => ({
      text: text.slice(start, end),
      ...rest,
    }),
  );
}
