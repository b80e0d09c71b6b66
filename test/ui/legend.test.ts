import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = (file: string): string =>
  readFileSync(join(import.meta.dirname, "../../extension", file), "utf8");

/** The value of a declaration in the block after a text; empty where the block has none. */
function declared(sheet: string, after: string, property: string): string {
  const start = sheet.indexOf(after);
  if (start < 0) throw new Error(`${after} is not there`);
  const block = sheet.slice(sheet.indexOf("{", start + after.length - 1)).replace(/}\s.*/s, "");
  return new RegExp(`${property}: ([^;]+);`).exec(block)?.[1] ?? "";
}

const SAMPLES = {
  person: ".sample.person {",
  organization: ".sample.organization {",
  place: ".sample.place {",
  figure: ".sample.figure {",
  "speech-direct": ".sample.speech {",
  "speech-indirect": ".sample.speech.indirect {",
};

test.each(["light", "dark"])("the legend draws every mark as the page does, %s", (scheme) => {
  const [samples, marks, tokens] = [css("samples.css"), css("marks.css"), css("tokens.css")];
  const palette = scheme === "light" ? ":root" : "prefers-color-scheme: dark";
  const resolve = (value: string) =>
    value.replace(/var\((--[\w-]+)\)/, (_, name) => declared(tokens, palette, name));
  for (const [mark, sample] of Object.entries(SAMPLES)) {
    const drawn = ["text-decoration", "background-color"].map((property) => [
      resolve(declared(samples, sample, property)),
      declared(marks, `(nutgraf-${mark}-${scheme}) {`, property),
    ]);
    for (const [inLegend, inPage] of drawn) expect(inLegend, mark).toBe(inPage);
    expect(drawn.flat().join(""), mark).not.toBe("");
  }
});
