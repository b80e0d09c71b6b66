import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COUNTED, csvColumns, LONGEST_TEMPLATE, ROLES, templateFields } from "../../src/export/index.ts";

const docs = readFileSync(join(import.meta.dirname, "../../docs/FORMATS.md"), "utf8");
/** Everything that is set as code. */
const named = new Set([...docs.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));

describe("docs/FORMATS.md", () => {
  test("explains every field of a template", () => {
    const fields = [...templateFields(), ...ROLES].map((name) => `{{${name}}}`);
    expect(fields.filter((field) => !named.has(field))).toEqual([]);
    expect(docs).toContain(`${LONGEST_TEMPLATE.toLocaleString("en")} characters`);
  });

  test("explains every column of the table, and no other", () => {
    const counted: readonly string[] = [...COUNTED];
    // What is said once of all counts and of all rows.
    const explained = (column: string): boolean => {
      const [, name, about] = /^(.*)_(min|max|quote|label|certainty|confidence)$/.exec(column) ?? [];
      if (name === undefined) return named.has(column);
      if (/min|max|quote/.test(about!))
        return named.has(`killed_${about}`) && (name === "killed" || named.has(name));
      return named.has(`…_${about}`) && (named.has(name) || counted.includes(name));
    };
    expect(csvColumns().filter((column) => !explained(column))).toEqual([]);
    const table = /## CSV[\s\S]*?\n## /.exec(docs)![0];
    const columns = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
    );
    const known = new Set([...csvColumns(), ...counted]);
    expect(columns.length).toBeGreaterThan(25);
    expect(columns.filter((column) => !known.has(column))).toEqual([]);
  });
});
