/** Within numbers and clocks, and behind short forms: "11:25", "1.5", "1,200", "Rep. Ana Feld". */
const INNER =
  /(?<=\d)[.,:](?=\d)|(?<=\b(?:Mr|Mrs|Ms|Dr|St|Mt|Rep|Reps|Sen|Sens|Gov|Gen|Lt|Sgt|Capt|Col|Prof|Jr|Sr|No|[A-Z]))\.(?=\s\p{Lu}|\p{Lu}|\s\d)/gu;

/**
 * A sentence for patterns in which a stop ends what is told: the stops that end nothing are letters in it, character
 * for character, so that offsets hold in the sentence too.
 */
export const withoutInnerStops = (sentence: string): string => sentence.replace(INNER, "_");
