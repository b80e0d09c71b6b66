import { oneLine } from "./values.ts";

/** What a field stands for: words of the page, an address, or Markdown that is written as it is. */
export interface Field {
  text: string | readonly string[];
  as: "words" | "address" | "markdown";
}

/** Characters of a template: more than any note needs, few enough to be kept and filled at each key. */
export const LONGEST_TEMPLATE = 10_000;

const FIELD = /\{\{([^{}]*)\}\}/g;

/** The names that a template asks for, each once, in order. */
export const fieldsIn = (template: string): string[] => [
  ...new Set([...template.matchAll(FIELD)].map(([, name]) => name!.trim())),
];

/**
 * A template with its fields filled in. A line whose fields are all empty is left out, and so is a heading under which
 * nothing is left; between the two lines of `---` at its beginning fields are written as YAML. A field that is not known
 * (null) stays as it is.
 */
export function fill(template: string, fieldOf: (name: string) => Field | null): string {
  const lines = template.replace(/\r\n?/g, "\n").split("\n");
  const close = lines[0]?.trimEnd() === "---" ? lines.findIndex((line, i) => i > 0 && isFence(line)) : -1;
  const filled = lines.map((line, i): Line => {
    const fields = [...line.matchAll(FIELD)].map(([, name]) => fieldOf(name!.trim()));
    if (fields.length > 0 && fields.every((field) => field !== null && isEmpty(field))) return null;
    if (fields.length === 0) return line;
    return i < close ? propertyOf(line, fieldOf) : markdownOf(line, fieldOf);
  });
  const kept = filled.filter((line, i) => line !== null && !(i > close && isBare(lines, filled, i)));
  return `${kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** Null for a line that is left out. */
type Line = string | null;

const isFence = (line: string): boolean => line.trimEnd() === "---";
const isEmpty = ({ text }: Field): boolean => text.length === 0;

/** The level of a heading that has no field; 0 for any other line. */
const levelOf = (line: string): number =>
  fieldsIn(line).length > 0 ? 0 : (/^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0);

/** A heading whose lines were left out, and that has no others. */
function isBare(lines: readonly string[], filled: readonly Line[], at: number): boolean {
  const level = levelOf(lines[at]!);
  if (level === 0) return false;
  let wasFilled = false;
  for (let i = at + 1; i < lines.length; i++) {
    const next = levelOf(lines[i]!);
    if (next > 0 && next <= level) break;
    if (filled[i] === null) wasFilled = true;
    else if (next === 0 && lines[i]!.trim() !== "") return false;
  }
  return wasFilled;
}

/** A line of Markdown; what a field has in several lines stands in the same quotation or list. */
function markdownOf(line: string, fieldOf: (name: string) => Field | null): string {
  const indent = /^[\s>]*/.exec(line)![0];
  return line.replace(FIELD, (whole, name: string) => {
    const field = fieldOf(name.trim());
    if (field === null) return whole;
    const text = joined(field);
    if (field.as === "address") return plainAddress(text);
    return field.as === "words" ? escaped(oneLine(text)) : text.replaceAll("\n", `\n${indent}`);
  });
}

const joined = ({ text }: Field): string => (typeof text === "string" ? text : text.join(", "));

const ALONE = /^(["']?)\{\{([^{}]*)\}\}\1$/;

/** A line of properties: what stands behind its key is written so that YAML reads it as it was. */
function propertyOf(line: string, fieldOf: (name: string) => Field | null): string {
  const [, key, value] = /^(\s*(?:- +)?(?:[\w-][\w -]*:)? *)(.*?)\s*$/.exec(line)!;
  const name = ALONE.exec(value!)?.[2];
  const alone = name === undefined ? null : fieldOf(name.trim());
  if (alone !== null) return key + yaml(alone);
  const put = (written: (field: Field) => string, text: string) =>
    text.replace(FIELD, (whole, name: string) => {
      const field = fieldOf(name.trim());
      return field === null ? whole : written(field);
    });
  if (/^\s*#/.test(line)) return put((field) => oneLine(joined(field)), line);
  if (/^(?:\[|\{(?!\{))/.test(value!)) return key + put(yaml, value!);
  return key + quoted(put(joined, value!.replace(/^(["'])(.*)\1$/, "$2")));
}

const yaml = ({ text }: Field): string => {
  if (typeof text !== "string") return `[${text.map(quoted).join(", ")}]`;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : quoted(text);
};

/** JSON's strings are YAML's, but for some characters that YAML does not print. */
const quoted = (text: string): string =>
  JSON.stringify(text.trim()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Words that are no markup, wherever they stand; one dollar is none, two may be a formula. */
export function escaped(text: string): string {
  const safe = text
    .replace(/[\\`*_{}[\]<>#|~]|&(?=#?\w+;)/g, "\\$&")
    .replace(/^(?:[-+=](?=\s|$|=)|\d+(?=[.)](?:\s|$)))/, (mark) =>
      /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
    );
  return safe.indexOf("$") === safe.lastIndexOf("$") ? safe : safe.replaceAll("$", "\\$");
}

/** An address that ends neither its link nor its cell. */
export const plainAddress = (link: string): string =>
  link.replace(
    /[\s|()<>\\[\]*`]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
