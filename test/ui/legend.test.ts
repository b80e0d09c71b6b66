import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = (file: string): string =>
  readFileSync(join(import.meta.dirname, "../../extension", file), "utf8");

/** The value of the first such declaration after a text. */
function declared(sheet: string, after: string, property: string): string {
  const start = sheet.indexOf(after);
  if (start < 0) throw new Error(`${after} is not there`);
  return new RegExp(`${property}: ([^;]+);`).exec(sheet.slice(start))?.[1] ?? "";
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
    expect(resolve(declared(samples, sample, "text-decoration")), mark).toBe(
      declared(marks, `(nutgraf-${mark}-${scheme})`, "text-decoration"),
    );
  }
  expect(resolve(declared(samples, SAMPLES.figure, "background-color"))).toBe(
    declared(marks, `(nutgraf-figure-${scheme})`, "background-color"),
  );
});
