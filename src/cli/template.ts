import { readFileSync } from "node:fs";
import { LONGEST_TEMPLATE, templateFields, unknownFields } from "../export/index.ts";
import { decode } from "./decode.ts";

/** The reader's own template, and a sentence on what it asks for that no card has. Throws an Error that says why it cannot be used. */
export function readTemplate(file: string): { template: string; warning: string | null } {
  const template = decode(readFileSync(file));
  if (template.length > LONGEST_TEMPLATE)
    throw new Error(`it has ${template.length} characters; the most is ${LONGEST_TEMPLATE}.`);
  const unknown = unknownFields(template).map((name) => `{{${name}}}`);
  const warning =
    unknown.length === 0
      ? null
      : `no card has ${unknown.join(", ")}; there are ${templateFields().join(", ")} and the rows.`;
  return { template, warning };
}
