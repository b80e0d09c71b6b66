/** Abbreviations as they bear on where a sentence ends; in lower case, without their last full stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Titles, ranks and states of address: a name follows, so no sentence ends with them. */
export const NEVER_ENDS_SENTENCE = words(
  "mr mrs ms mx dr prof rev fr msgr hon messrs gen lt col sgt cpl maj capt cmdr adm brig pvt cpt spc sen sens rep reps gov govs lt.gov atty supt insp det pres st ste mt ft vs ph.d assn dept univ",
);

/** A number follows: "No. 5", "Art. 7". */
export const BEFORE_NUMBERS = words("no nos art arts sec secs vol p pp fig figs ch para approx ca c");

/** What stands inside a sentence as often as at its end: firms, times of day, months, states of the US. */
export const MAY_END_SENTENCE = words(
  "inc corp co cos ltd llc plc bros kft oy ab sa jr sr a.m p.m etc al jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo",
);

/** Words with a capital that open a sentence and are no part of a name: behind "U.S." they tell that it ended. */
export const SENTENCE_OPENERS = words(
  "The A An In On At It He She They We I You But And Or So This That These Those There His Her Its Their Our My For As After Before When While If By With From To However Meanwhile Since Under Until Although Though Because Yet Not No Some Many Most All Both Each Every One Two Three What Who Where Why How Here Then Now Also Still During According Among Despite",
);
