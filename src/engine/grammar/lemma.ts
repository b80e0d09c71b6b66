/** The base form of a verb or noun. The tag tells which form it is; what is left to find out is how the form was made. */

import { MODAL_OF } from "../lexicon/auxiliaries.ts";
import { IRREGULAR_BASES } from "../lexicon/inflection.ts";
import { OWN_DOUBLE, PLURALS, SILENT_E, UNCHANGED, WITH_E, WITHOUT_E } from "../lexicon/lemmas.ts";
import type { Tag } from "./tags.ts";

/** lemmaOf("stopped", "VERB.Past") -> "stop"; lemmaOf("bodies", "NOUN.Plur") -> "body". The form is in lower case. */
export function lemmaOf(form: string, tag: Tag): string {
  switch (tag) {
    case "VERB.Past":
    case "VERB.PastPart":
    case "AUX.Past":
    case "AUX.PastPart":
      return IRREGULAR_BASES.get(form) ?? (form.endsWith("ed") ? stemmed(form.slice(0, -2)) : form);
    case "VERB.Ing":
    case "AUX.Ing":
      return IRREGULAR_BASES.get(form) ?? (form.endsWith("ing") ? stemmed(form.slice(0, -3)) : form);
    case "VERB.Pres3":
    case "AUX.Pres":
    case "VERB.Pres":
      // "found" and "lay" are present tenses of their own.
      return PRESENT.get(form) ?? (tag === "VERB.Pres3" ? withoutS(form) : form);
    case "AUX.Modal":
      return MODAL_OF.get(form) ?? form;
    case "NOUN.Plur":
      return PLURALS.get(form) ?? irregularEnding(form) ?? (UNCHANGED.has(form) ? form : withoutS(form));
    default:
      return form;
  }
}

const PRESENT: ReadonlyMap<string, string> = new Map(
  ["is", "are", "am", "'m", "'re", "'s", "'ve", "has", "does", "goes"].map((form) => [
    form,
    IRREGULAR_BASES.get(form)!,
  ]),
);

/** The verb to whose stem "-ed" or "-ing" was added. */
function stemmed(stem: string): string {
  const end = stem.at(-1) ?? "";
  if (WITH_E.has(stem)) return `${stem}e`;
  if (WITHOUT_E.has(stem)) return stem;
  // "carried", "died".
  if (end === "i") return stem.length > 2 ? `${stem.slice(0, -1)}y` : `${stem}e`;
  if (stem.endsWith("e")) return stem.endsWith("ee") || stem.length < 3 ? stem : `${stem}e`;
  if (end === stem.at(-2)) return undoubled(stem);
  return SILENT_E.test(stem) ? `${stem}e` : stem;
}

/** "stopp" -> "stop"; "kill", "pass" and "add" end in two letters of their own. */
function undoubled(stem: string): string {
  const end = stem.at(-1)!;
  if (OWN_DOUBLE.has(stem) || "sfzo".includes(end)) return stem;
  return end === "l" && syllables(stem) === 1 ? stem : stem.slice(0, -1);
}

const syllables = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 0;

/** "firemen", "grandchildren": compounds go as their last part does. */
function irregularEnding(form: string): string | null {
  if (form.endsWith("men") && form.length > 4) return `${form.slice(0, -2)}an`;
  return form.endsWith("children") ? form.slice(0, -3) : null;
}

/** The form without the ending of plurals and of the third person. */
function withoutS(form: string): string {
  if (!form.endsWith("s") || form.endsWith("ss") || form.length < 3) return form;
  if (form.endsWith("ies")) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  // "1990s"
  if (DECADE.test(form)) return form;
  return SIBILANT.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}

const SIBILANT = /(?:ss|sh|x|zz|ch|[^aeiou]o)es$/;
const DECADE = /\ds$/;
