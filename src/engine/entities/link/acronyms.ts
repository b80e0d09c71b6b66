import type { Document } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import type { Group } from "./group.ts";

/** "WFC", "P&O", "TfL": the letters of an acronym in lower case; empty where it is a word. */
export function lettersOf(written: string): string {
  if (written.length > LONGEST || /[\s\d-]/.test(written)) return "";
  const letters = written.replace(/[^A-Za-z]|s$/g, "");
  const capitals = letters.replace(/[a-z]/g, "");
  return capitals.length > 1 && 2 * capitals.length > letters.length ? letters.toLowerCase() : "";
}
const LONGEST = 9;

/** "Fisheries, Harbours and Piers Northgate (FHPN)", "Seafarers' Institute (Seains)": what the bracket stands behind. */
export function definedInBrackets(
  { text }: Document,
  groups: readonly Group[],
  { start, end }: NameMention,
): Group | undefined {
  if (text[start - 1] !== "(" || text[end] !== ")") return undefined;
  const before = groups.find(
    ({ type, mentions }) =>
      type !== "person" &&
      mentions.some(
        (one) => one.end < start && one.end > start - 4 && text.slice(one.end, start - 1).trim() === "",
      ),
  );
  if (before === undefined) return undefined;
  const letters = text.slice(start, end).replace(/\P{L}/gu, "").toLowerCase();
  return before.names.some((name) => standsFor(letters, name.toLowerCase())) ? before : undefined;
}

/** The letters are in the name, in order; or most of them begin its words, where they come from another language. */
function standsFor(letters: string, name: string): boolean {
  if (letters === "") return false;
  let at = name.startsWith(letters[0]!) ? 0 : -1;
  for (let i = 1; i < letters.length && at >= 0; i++) at = name.indexOf(letters[i]!, at + 1);
  const initials = name.split(/[\s-]+/).map((word) => word[0]);
  return at >= 0 || 2 * [...letters].filter((letter) => initials.includes(letter)).length > letters.length;
}

/** The group whose initials an acronym is. */
export const spelledOut = (groups: readonly Group[], letters: string): Group | undefined =>
  groups.findLast(({ type, names }) => type !== "person" && names.some((name) => spells(name, letters)));

/** An acronym of so many letters may leave out whose the body is: "PUC" of the Northgate Public Utilities Commission. */
const LEAST_LETTERS = 3;

/** Whether an acronym is made of the name's initials, small words counted or not: "UNSMIL" of "... Mission in Libya". */
function spells(name: string, letters: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return false;
  const initials = (of: readonly string[]) =>
    of.map((word) => (word.includes(".") ? word.replaceAll(".", "") : word[0]!).toLowerCase()).join("");
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    initials(words) === letters ||
    initials(capital) === letters ||
    (letters.length >= LEAST_LETTERS && initials(capital.slice(1)) === letters)
  );
}
