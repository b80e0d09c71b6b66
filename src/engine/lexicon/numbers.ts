/** Number words, scale words and the words that bound a number. */
import type { Bound } from "../types.ts";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

export const CARDINALS = new Map<string, number>([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

const ORDINAL_UNITS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(
  " ",
);

export const ORDINALS = new Map<string, number>([
  ...ORDINAL_UNITS.map((word, i) => [word, i] as const),
  ...ORDINAL_TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ["hundredth", 100],
]);

/** Multiplied into the number before them. "lakh" and "crore" are South Asian. */
export const SCALES = new Map<string, number>([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Letters after the digits of a sum: "$2.5bn". */
export const SHORT_SCALES = new Map<string, number>([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mm", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["trln", 1e12],
  ["t", 1e12],
]);

/** Those that are nothing else, and scale any number: "40k cars", "2bn tonnes". */
export const SURE_SCALES: ReadonlySet<string> = new Set("k mn mln bn bln tn trn trln".split(" "));

/** Those that scale what is counted, and are something else elsewhere: "2.5m people", but "48m tall". */
export const UNSURE_SCALES: ReadonlySet<string> = new Set(["m", "b"]);

/** Words beside a pair of numbers that make a result of it though it runs upwards: "lost 10-20", "a 2-3 defeat". */
export const CONTESTS: ReadonlySet<string> = new Set(
  (
    "beat beaten beating won win wins winning winners lost lose loses losing loss losses defeat defeats defeated defeating " +
    "victory victories draw drew drawn score scored scoreline led lead leads leading trail trails trailed trailing vote " +
    "votes voted voting edged tie tied rout routed thrashed hammered ruled ruling verdict match game halftime aggregate " +
    "penalties shootout playoff record season standings unbeaten start went down fell slumped"
  ).split(" "),
);

/** Words that make a result of a pair that runs downwards, which is no range: "up 5-3", "by 5-4". */
export const NEAR_CONTESTS: ReadonlySet<string> = new Set(
  "passed approved rejected decision majority over tie level final margin down up ahead by acquit convict".split(
    " ",
  ),
);

/** What somebody counts out of a whole, where "two out of three" is no share of everybody. */
export const TALLIED: ReadonlySet<string> = new Set(
  (
    "games matches sets rounds frames innings overs shots penalties attempts goals points stars seats wards districts " +
    "states counties charges counts votes judges jurors races tests questions bids medals holes targets"
  ).split(" "),
);

/** Words before a step and where it led: "rose five pence to 913 pence" is no range. */
export const CHANGES: ReadonlySet<string> = new Set([
  ..."increased rose grew fell dropped up down gained climbed jumped surged soared added advanced".split(" "),
  ..."lost slid slipped sank tumbled plunged shed eased dipped edged rising falling".split(" "),
  "put on",
]);

/** Behind these "by" tells how much, and "to" where it led: "cut by $2 to $14". */
export const CHANGED_BY: ReadonlySet<string> = new Set(
  (
    "rise rises rising rose risen raise raises raising raised increase increases increasing increased grow grows growing " +
    "grew grown climb climbs climbing climbed gain gained advance advanced jump jumps jumped lift lifts lifted hike hikes " +
    "hiked boost boosts boosted widen widens widened fall falls falling fell fallen drop drops dropping dropped cut cuts " +
    "cutting lower lowers lowering lowered reduce reduces reducing reduced decrease decreases decreased decline declines " +
    "declined ease eases eased slip slips slipped slide slid shrink shrinks shrank trim trims trimmed narrow narrows " +
    "narrowed tumble tumbled plunge plunged up down higher"
  ).split(" "),
);

/** What may be so many times as much: "four times the average", "2.1 times earnings". */
export const MULTIPLIED: ReadonlySet<string> = new Set(
  (
    "average size number amount rate level levels price value limit speed weight width height length depth cost area " +
    "population distance total sum salary income wage wages original legal normal usual national global earnings revenue " +
    "revenues sales profit profits output capacity budget"
  ).split(" "),
);

/** What goes by "5k" and "4K" without being thousands: races of so many kilometres, and pictures. */
export const NAMED_BY_K: ReadonlySet<string> = new Set(
  "run runs race races runner runners walk swim event champion video tv screen monitor display".split(" "),
);

/** What so many metres are the length or the height of, though its plural could be counted in millions: "20m waves". */
export const MEASURED_IN_METRES: ReadonlySet<string> = new Set(
  "waves swells hurdles cliffs walls flames poles pylons masts towers races relays sprints heats finals champions runners swimmers depths heights".split(
    " ",
  ),
);

/** Words before a number that is a name and counts nothing, in any case: "phase two", "version 2.10". */
export const LABELS: ReadonlySet<string> = new Set(
  "phase part stage chapter step act type tier volume season number day round group version".split(" "),
);

/** Words that make a name of digits behind them when they have their capital, or are short for a number: "Room 12". */
export const NAMING_LABELS: ReadonlySet<string> = new Set(
  (
    "No no Nos Number Section Article Chapter Channel channel Route Highway Interstate Flight Room Gate Terminal " +
    "Page Pages page pages pp Area Unit Phase Level Tier Group Windows iPhone Day Step Part Volume Season Episode " +
    "Apollo Falcon Boeing Airbus Title Rule Line Platform District Ward Region Zone Grade Grades grade grades Class " +
    "Victim Witness Juror Block Tel Phone Call Resolution Proposition Measure Amendment Bill Directive Regulation " +
    "Protocol Stage Category Type Release Build Firmware Android iOS macOS Firefox Chrome Linux Python PlayStation"
  ).split(" "),
);

export const FRACTIONS = new Map<string, number>([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fourth", 1 / 4],
  ["fifth", 1 / 5],
  ["sixth", 1 / 6],
  ["seventh", 1 / 7],
  ["eighth", 1 / 8],
  ["ninth", 1 / 9],
  ["tenth", 1 / 10],
]);

export const GLYPHS: Record<string, number> = {
  "½": 0.5,
  "¼": 0.25,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 0.125,
};

/** Directions on a map but before a sum, a share or a large number: "north of $40 million", "north of 14 villages". */
export const COMPASS: ReadonlySet<string> = new Set(["north of", "south of"]);

/** What is glued to a number and bounds it, with the space before what is counted: "500-plus workers", "40-odd". */
export const TRAILING_BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ["-plus", "atLeast"],
  [" plus", "atLeast"],
  ["+", "atLeast"],
  ["-odd", "about"],
  ["-ish", "about"],
];

/** Bounds only before a word of scale: "several dozen", but not "several two-bedroom flats". */
export const BEFORE_SCALES: ReadonlySet<string> = new Set(["several", "a few", "many"]);

/** Words straight before a number, the longest first, with what they make of it. */
export const BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ["at least", "atLeast"],
  ["more than", "atLeast"],
  ["no fewer than", "atLeast"],
  ["no less than", "atLeast"],
  ["not less than", "atLeast"],
  ["as many as", "atMost"],
  ["as much as", "atMost"],
  ["as few as", "atLeast"],
  ["no more than", "atMost"],
  ["not more than", "atMost"],
  ["fewer than", "atMost"],
  ["less than", "atMost"],
  ["lower than", "atMost"],
  ["greater than", "atLeast"],
  ["higher than", "atLeast"],
  ["in excess of", "atLeast"],
  ["upwards of", "atLeast"],
  ["upward of", "atLeast"],
  ["north of", "atLeast"],
  ["south of", "atMost"],
  ["as little as", "atLeast"],
  ["a little over", "atLeast"],
  ["a little more than", "atLeast"],
  ["slightly more than", "atLeast"],
  ["slightly over", "atLeast"],
  ["well above", "atLeast"],
  ["a little under", "atMost"],
  ["a little less than", "atMost"],
  ["slightly less than", "atMost"],
  ["slightly under", "atMost"],
  ["well under", "atMost"],
  ["well below", "atMost"],
  ["just shy of", "atMost"],
  ["shy of", "atMost"],
  ["just short of", "atMost"],
  ["in the region of", "about"],
  ["something like", "about"],
  ["somewhere around", "about"],
  ["a minimum of", "atLeast"],
  ["a maximum of", "atMost"],
  ["a total of", "exact"],
  ["up to", "atMost"],
  ["at most", "atMost"],
  ["close to", "about"],
  ["just over", "atLeast"],
  ["just under", "atMost"],
  ["well over", "atLeast"],
  ["over", "atLeast"],
  ["above", "atLeast"],
  ["exceeding", "atLeast"],
  ["exceeded", "atLeast"],
  ["under", "atMost"],
  ["below", "atMost"],
  ["nearly", "atMost"],
  ["almost", "atMost"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["approx.", "about"],
  ["some", "about"],
  ["circa", "about"],
  ["several", "atLeast"],
  ["a few", "atLeast"],
  ["many", "atLeast"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["only", "exact"],
  ["just", "exact"],
  ["exactly", "exact"],
];
