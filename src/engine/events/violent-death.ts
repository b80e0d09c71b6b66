import { PERSON } from "../lexicon/people.ts";
import type { EventType } from "../types.ts";

/** How people die otherwise than in an obituary, in the order in which the kinds are tried. */
const CAUSES: readonly (readonly [EventType, RegExp])[] = [
  // A gun that goes off by itself is an accident, whoever holds it.
  [
    "accident",
    /\baccidental(?:ly)?\b|\b(?:car|bus|plane|train|boat|motorcycle|hunting)\s+(?:crash|accident)\b|\b(?:crash|collision|drown(?:ed|ing)|collapse[ds]?|explosion|blaze|house\s+fire|carbon\s+monoxide|poison(?:ed|ing)|fell\s+from|electrocut\p{L}+|avalanche)\b/iu,
  ],
  [
    "crime",
    /\b(?:shot|shooting|gunshot|gunfire|gunm[ae]n|stabb\p{L}+|murder\p{L}*|homicide|strangl\p{L}+|beaten\s+to\s+death|killed\s+by|killing|manslaughter)\b/iu,
  ],
  ["attack", /\b(?:missiles?|rockets?|air\s?strikes?|shelling|bombing|drones?|suicide\s+bomber)\b/iu],
  [
    "disaster",
    /\b(?:earthquake|flood\p{L}*|hurricane|cyclone|typhoon|landslide|mudslide|tornado|heat\s*wave|wildfires?)\b/iu,
  ],
  ["health", /\b(?:outbreak|epidemic|cholera|measles|ebola|virus|infection|newborns?|patients)\b/iu],
];

/** "A sixth tourist has died", "Two hikers died": nobody whom readers know. */
const UNNAMED = new RegExp(
  `\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}(?:${PERSON}|people|men|women|children)s?\\b[^.;:“”"]{0,60}\\s(?:died|dies|die|dead)\\b`,
  "iu",
);

/**
 * The kind of an event whose words are those of a death, from its headline and lead: an obituary tells of one person's
 * life, while the dead of a shooting, a crash or an outbreak are that event's.
 */
export const kindOfDeath = (lead: string): EventType =>
  CAUSES.find(([, cause]) => cause.test(lead))?.[0] ?? (UNNAMED.test(lead) ? "accident" : "death");
