import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { escaped, type Field, fieldsIn, fill } from "../../src/export/template.ts";

const FIELDS: Record<string, Field> = {
  title: { text: 'Strike: "two" dead', as: "words" },
  author: { text: ["Ines Calloway", "Feld, Omar"], as: "words" },
  day: { text: "2026-03-12", as: "words" },
  year: { text: "2026", as: "words" },
  none: { text: "", as: "words" },
  nobody: { text: [], as: "words" },
  url: { text: "https://a.example/x_(y)", as: "address" },
  facts: { text: "- one *fact*\n- two", as: "markdown" },
};
const filled = (template: string) => fill(template, (name) => FIELDS[name] ?? null);
/** What YAML reads between the lines of dashes. */
const properties = (template: string) => parse(/^---\n([\s\S]*?)---\n/.exec(filled(template))![1]!);

describe("a field", () => {
  test.each([
    ["# {{title}}", '# Strike: "two" dead\n'],
    ["{{ day }}", "2026-03-12\n"],
    ["{{author}}", "Ines Calloway, Feld, Omar\n"],
    ["[page]({{url}})", "[page](https://a.example/x_%28y%29)\n"],
    ["{{facts}}", "- one *fact*\n- two\n"],
    ["> {{facts}}", "> - one *fact*\n> - two\n"],
    ["{{titel}}: {{day}}", "{{titel}}: 2026-03-12\n"],
    ["No field.", "No field.\n"],
    ["a\r\n{{day}}\r\n", "a\n2026-03-12\n"],
  ])("in %j is filled in", (template, written) => {
    expect(filled(template)).toBe(written);
  });

  test("is known by its name alone, each once", () => {
    expect(fieldsIn("{{a}} {{ b }} {{a}} {{c|upper}} {{}} {d}")).toEqual(["a", "b", "c|upper", ""]);
  });

  test("holds no field: what the page says is no template", () => {
    const page: Field = { text: "{{day}}", as: "markdown" };
    expect(fill("{{title}}", (name) => (name === "title" ? page : FIELDS[name]!))).toBe("{{day}}\n");
  });
});

describe("what has nothing to say", () => {
  test.each([
    ["> {{none}}\n{{day}}", "2026-03-12\n"],
    ["By {{nobody}}\n{{day}}", "2026-03-12\n"],
    ["{{none}}{{day}}", "2026-03-12\n"],
    [
      "# {{title}}\n\n## Quotes\n\n{{none}}\n\n## Facts\n\n{{day}}",
      '# Strike: "two" dead\n\n## Facts\n\n2026-03-12\n',
    ],
    ["{{day}}\n\n## Quotes\n\n### Direct\n\n{{none}}", "2026-03-12\n"],
    ["## Quotes\n\n{{none}}\n\nMine.", "## Quotes\n\nMine.\n"],
  ])("is left out of %j", (template, written) => {
    expect(filled(template)).toBe(written);
  });

  test("is not a heading of the reader's own, for notes to come", () => {
    expect(filled("{{day}}\n\n## My notes\n")).toBe("2026-03-12\n\n## My notes\n");
  });
});

describe("properties", () => {
  test.each([
    ["title: {{title}}", { title: 'Strike: "two" dead' }],
    ['title: "{{title}}"', { title: 'Strike: "two" dead' }],
    ["title: '{{title}}'", { title: 'Strike: "two" dead' }],
    ["author: {{author}}", { author: ["Ines Calloway", "Feld, Omar"] }],
    ["authors:\n  - {{author}}", { authors: [["Ines Calloway", "Feld, Omar"]] }],
    ["published: {{day}}", { published: "2026-03-12" }],
    ["year: {{year}}", { year: "2026" }],
    ["tags: [news, {{title}}]", { tags: ["news", 'Strike: "two" dead'] }],
    ["note: {{title}} of {{day}}", { note: 'Strike: "two" dead of 2026-03-12' }],
    ['note: "Of {{day}}: {{title}}"', { note: 'Of 2026-03-12: Strike: "two" dead' }],
    ["publisher: {{none}}\nday: {{day}}", { day: "2026-03-12" }],
    ["author: {{nobody}}\nday: {{day}}", { day: "2026-03-12" }],
    ["url: {{url}}", { url: "https://a.example/x_(y)" }],
    ["my key: {{day}}\n# {{title}}", { "my key": "2026-03-12" }],
  ])("%j are read as they were", (template, read) => {
    expect(properties(`---\n${template}\n---\n`)).toEqual(read);
  });

  test("of any text at all are read as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const words = text.trim() === "" ? "x" : text.trim();
        const written = fill("---\ntitle: {{title}}\nall: [{{title}}]\n---\n", () => ({
          text: words,
          as: "words",
        }));
        const [, block] = /^---\n([\s\S]*)---\n$/.exec(written)!;
        expect(parse(block!)).toEqual({ title: words, all: [words] });
      }),
    );
  });

  test("are only what stands between two lines of dashes at the beginning", () => {
    expect(filled("Mine\n---\ntitle: {{title}}\n---")).toContain('title: Strike: "two" dead');
    expect(filled("---\n{{facts}}")).toContain("- one *fact*\n- two");
  });
});

describe("words of the page in Markdown", () => {
  test.each([
    [
      "a *b* _c_ `d` [e](f) <g> #h | i ~~j~~",
      "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\#h \\| i \\~\\~j\\~\\~",
    ],
    ["$85 million", "$85 million"],
    ["$85-$110 million", "\\$85-\\$110 million"],
    ["AT&T &amp; Feld", "AT&T \\&amp; Feld"],
    ["1. January", "1\\. January"],
    ["- 5 degrees", "\\- 5 degrees"],
    ["-5 degrees", "-5 degrees"],
    ["2026-03-12", "2026-03-12"],
  ])("%j is written %j", (words, written) => {
    expect(escaped(words)).toBe(written);
  });
});

test("a template of braces alone is filled in no time", () => {
  const start = performance.now();
  filled("{{".repeat(50_000));
  filled(`## A\n${"{{none}}\n## B\n".repeat(1_500)}`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
