import type { Attribute } from "../../types.ts";
import { attribute, type EventScene, type Extractor, leadSentences } from "../scene.ts";
import { withoutInnerStops } from "./stops.ts";

const END =
  '(?=[,.;:"“”()]|\\s+(?:after|on|in|at|by|when|each|and\\s+(?:was|is|were|will|has)|for\\s+(?:his|her|their|the)|who|which|following|during|over|against)\\s|$)';
const VALUE = `(?:the\\s+|an?\\s+)?(?:charges\\s+(?:of\\s+|that\\s+)?)?(?<value>[^,.;:"“”()]{4,70}?)${END}`;
/** How many sentences from the top are searched. */
const REACH = 14;

/** "charged with murder", "charged the suspect with murder", "guilty of three counts of arson", "on suspicion of theft" */
const CHARGE = new RegExp(
  `\\b(?:charged\\s+with(?!\\s+(?:running|leading|overseeing|administering|protecting|managing|keeping))|(?:has|have|had|prosecutors|police|authorities|officials)\\s+charged\\s[^,.;:"“”()]{2,50}?\\swith|accused\\s+of|guilty\\s+(?:on\\s+\\p{Lu}\\p{Ll}+\\s+)?(?:of|to)|convicted\\s+(?:on\\s+\\p{Lu}\\p{Ll}+\\s+)?of|suspicion\\s+of|charges?\\s+of|indicted\\s+(?:on|for)|counts\\s+of|arrested\\s+for|sued\\s+(?:[^,.;:"“”()]{2,40}?\\s)?for|wanted\\s+for|charges\\s+(?:involve[ds]?|include[ds]?|relat(?:e[ds]?|ing)\\s+to))\\s+${VALUE}`,
  "giu",
);

/** "charged with a crime", "wanted for questioning": no offence is named. */
const UNNAMED =
  /^(?:(?:any\s+)?(?:crimes?|offen[cs]es?)$|(?:questioning|doing|ongoing|pending|remaining|during|nothing|anything|something|everything|being|having|damages)\b|[$£€\d])/i;

const SUSPECTED = /^(?:suspicion\s+of|accused\s+of|wanted\s+for|arrested\s+for)/i;
/** A second one is another's or comes beside the first; more are a list. */
const MOST = 2;

/** The offences alleged or tried, by the words that a text has for that. */
export const charge: Extractor = (scene) => {
  const found = new Map<string, Attribute>();
  for (const sentence of leadSentences(scene, REACH))
    for (const one of chargesIn(scene, sentence.start, sentence.end)) {
      const words = String(one.value).toLowerCase();
      const isKnown = [...found.keys()].some(
        (other) => other.includes(words) || words.includes(other) || firstOf(other) === firstOf(words),
      );
      if (!UNNAMED.test(words) && !isKnown) found.set(words, one);
    }
  return [...found.values()].slice(0, MOST);
};

/** "threatening a judge", "threatening to kill Judge Feld": what is told twice begins with the same doing. */
const firstOf = (words: string): string => {
  const [first = ""] = words.replace(/^.*\bcounts? of /, "").split(" ", 1);
  return first.endsWith("ing") ? first : words;
};

/** Without one of these parts of words no offence is told: a look that costs little. */
const HINT = /charg|accus|guilty|convict|suspicion|indict|counts|arrest|sued|wanted/i;

function chargesIn(scene: EventScene, start: number, end: number): Attribute[] {
  if (!HINT.test(scene.document.text.slice(start, end))) return [];
  const text = withoutInnerStops(scene.document.text.slice(start, end));
  return [...text.matchAll(CHARGE)].flatMap((match) => {
    const value = match.groups!.value!.trimEnd();
    const from = start + match.index + match[0].lastIndexOf(value);
    // "convicted of mischief in 1998": of another time.
    if (
      /^convicted/i.test(match[0]) &&
      /^\s+in\s+(?:19|20)\d\d\b/.test(text.slice(from + value.length - start))
    )
      return [];
    const told = attribute(scene, "charge", { start: from, end: from + value.length });
    // Who is suspected or accused of something has not been found to have done it.
    const doubt = SUSPECTED.exec(match[0])?.[0];
    return [doubt === undefined ? told : { ...told, modality: "hedged" as const, cue: doubt }];
  });
}
