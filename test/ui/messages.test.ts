import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LABELS } from "../../src/export/labels.ts";
import { localeOf } from "../../src/platform/locale.ts";
import { type Catalogue, catalogue, catalogueOf } from "./support/words.ts";

const root = join(import.meta.dirname, "../..");
const files = globSync(["src/{ui,entry,platform}/**/*.{ts,tsx}", "extension/**/*.html", "manifest.json"], {
  cwd: root,
});
const code = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
const locales = readdirSync(join(root, "extension/_locales")).sort();
const translations = locales.filter((locale) => locale !== "en");

const placeholders = (text: string): string[] => (text.match(/\$\d/g) ?? []).sort();
const messagesOf = (one: Catalogue): [key: string, message: string][] =>
  Object.entries(one).map(([key, { message }]) => [key, message]);
const failing = (one: Catalogue, wrong: RegExp) =>
  messagesOf(one).filter(([, message]) => wrong.test(message));

test("every message is used", () => {
  const unused = Object.keys(catalogue).filter(
    (key) => !code.includes(`"${key}"`) && !code.includes(`__MSG_${key}__`) && !(key in LABELS),
  );
  expect(unused).toEqual([]);
});

test("every message that is asked for exists", () => {
  const asked = [
    ...code.matchAll(
      /\b(?:t|message|getMessage)\("(\w+)"|__MSG_(\w+)__|"((?:role|type|figure|actor|density|kind|section|quote|bound|modality|site|way|category|trouble|format|look|genre)_\w+)"/g,
    ),
  ];
  const keys = [
    ...Object.keys(LABELS),
    ...asked.map((match) => (match[1] ?? match[2] ?? match[3])!).filter((key) => !key.startsWith("@@")),
  ];
  expect(keys.length).toBeGreaterThan(150);
  expect(keys.filter((key) => !(key in catalogue))).toEqual([]);
});

test("no text of a view is written into it", () => {
  const views = globSync("src/ui/**/*.tsx", { cwd: root });
  const written = views.flatMap((file) => {
    const view = readFileSync(join(root, file), "utf8").replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");
    const found = [
      ...view.matchAll(/^\s*(\p{L}[^<>{}=;:()"\n]+)$/gmu),
      ...view.matchAll(/<\w[^<>{}]*>(\s*\p{L}[^<>{}]*)<\//gu),
      ...view.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)"/g),
    ].map(([, text]) => text!.trim());
    return found.filter((text) => /\p{L}{2}/u.test(text) && !/^\w+,?$/.test(text) && text !== "news.example");
  });
  expect(written).toEqual([]);
});

test("messages have names that browsers allow, and a reader finds words in each", () => {
  const wrong = messagesOf(catalogue).filter(([key, message]) => !/^\w+$/.test(key) || !message.trim());
  expect(wrong).toEqual([]);
});

test("the catalogues are those that the extension promises", () => {
  expect(locales).toEqual(["de", "en", "es", "fr"]);
});

describe.each(translations)("in %s", (locale) => {
  const translated = catalogueOf(locale);

  test("there is each message, in the same order, with the same placeholders", () => {
    expect(Object.keys(translated)).toEqual(Object.keys(catalogue));
    const differing = messagesOf(translated).filter(
      ([key, message]) => String(placeholders(message)) !== String(placeholders(catalogue[key]!.message)),
    );
    expect(differing).toEqual([]);
    expect(translated.language!.message).toBe(locale);
  });

  test("no message is empty, untrimmed, or the English one", () => {
    expect(failing(translated, /^$|^\s|\s$/)).toEqual([]);
    // Sentences: single words may well be the same.
    const same = messagesOf(translated).filter(
      ([key, message]) => message === catalogue[key]!.message && message.split(" ").length > 2,
    );
    expect(same).toEqual([]);
  });

  test("the typewriter's quotation marks, dots and hyphens are those of the language", () => {
    expect(failing(translated, /["']|\.\.\.| - /)).toEqual([]);
  });

  test("the stores take its description, and its labels fit their columns", () => {
    expect(translated.extensionDescription!.message.length).toBeLessThanOrEqual(132);
    const long = messagesOf(translated).filter(
      ([key, message]) => /^(?:role|actor)_/.test(key) && message.length > 16,
    );
    expect(long).toEqual([]);
  });
});

test("German sets its own quotation marks and speaks politely", () => {
  const german = catalogueOf("de");
  expect(failing(german, /“[^„]*“|[«»]/)).toEqual([]);
  expect(failing(german, /\b(?:du|dich|dir|dein\w*|deine\w*)\b/i)).toEqual([]);
});

test("French sets its spaces: none breaks, and none is missing", () => {
  const french = catalogueOf("fr");
  expect(failing(french, /[“”]| [:;?!»]|« |[^\s\u00a0\u202f][:;?!»]|«[^\u00a0]/)).toEqual([]);
});

test("Spanish opens its questions, and its guillemets stand close", () => {
  const spanish = catalogueOf("es");
  expect(failing(spanish, /^[^¿]*\?|^[^¡]*!|[“”]|«\s|\s»/)).toEqual([]);
});

test("dates and numbers follow the messages, in the reader's variety of their language", () => {
  expect(localeOf("de", "de-AT")).toBe("de-AT");
  expect(localeOf("en", "en-GB")).toBe("en-GB");
  expect(localeOf("es", "es_419")).toBe("es-419");
  // A reader of Finnish gets English messages, and English dates with them.
  expect(localeOf("en", "fi")).toBe("en");
});
