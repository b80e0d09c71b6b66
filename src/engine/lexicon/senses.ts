import type { EventType } from "../types.ts";
import { type Deed, membersOf } from "./deeds.ts";
import { HAPPENINGS } from "./happenings.ts";
import { pluralOf, verbForms } from "./inflection.ts";

/** What a word tells in certain company, in place of what it tells otherwise. */
export interface Sense {
  /** Base forms. */
  words: readonly string[];
  form: "verb" | "noun";
  /**
   * The company, in any form: of a verb, who does it (`by`) and what it is done to or with (`to`); of a noun, what it is
   * a thing of, does and undergoes (`to`). "for #" is a number behind "for".
   */
  by?: ReadonlySet<string>;
  to?: ReadonlySet<string>;
  weights: readonly (readonly [EventType, number])[];
  /** How much the words that stand under it count: what is remembered or judged is told of, and is not the news. */
  recalls?: number;
}

const words = (text: string): readonly string[] => text.split(" ");
const nouns = (text: string): readonly string[] => words(text).flatMap((noun) => [noun, pluralOf(noun)]);
const verbs = (...deeds: readonly Deed[]): readonly string[] =>
  deeds.flatMap(membersOf).flatMap((verb) => Object.values(verbForms(verb)));

/** What kills and wrecks without anybody's doing. */
const NATURE = new Set(
  nouns(
    "heat heatwave cold frost storm thunderstorm sandstorm snowstorm wind gale lightning hail rain downpour monsoon snow blizzard avalanche flood floodwater landslide mudslide earthquake quake tremor tsunami hurricane typhoon cyclone tornado twister drought wildfire bushfire eruption volcano lava",
  ),
);

/** Who strikes with arms, and what is struck with. */
const FORCES = new Set([
  ...nouns(
    "army navy military troop soldier force warplane warship gunboat jet helicopter drone missile rocket shell artillery rebel militant insurgent airstrike bomber air",
  ),
]);

const MEDICINE = new Set([
  ...nouns("drug pill vaccine medicine therapy treatment tablet dose jab placebo volunteer surgery implant"),
  ...words("clinical medical late-stage early-stage mid-stage phase"),
]);

/** What somebody says, which others call untrue. */
const CLAIMS = new Set(
  nouns(
    "claim allegation accusation criticism report rumour rumor suggestion concern fear idea call complaint warning theory speculation notion talk",
  ),
);

/** What judges put away. */
const SUITS = new Set(nouns("case lawsuit suit charge appeal petition indictment conviction motion"));

/** Whom a vote puts there. */
const OFFICES = new Set(
  nouns(
    "mayor mayoralty governor gubernatorial president presidential presidency senate senator congress congressional parliament parliamentary council house assembly legislature commons mp",
  ),
);

/** Of several senses in one company the first is meant. */
export const SENSES: readonly Sense[] = [
  { words: ["trial", "study"], form: "noun", to: MEDICINE, weights: [["health", 4]] },
  // A court hears and finds; a trial that shows something is a study.
  {
    words: ["trial"],
    form: "noun",
    to: new Set(verbs("finding")),
    weights: [
      ["health", 2.5],
      ["science", 1.5],
    ],
  },
  // At cricket a side is out "for 112".
  { words: ["dismiss"], form: "verb", to: new Set(["for #"]), weights: [["sport", 4]] },
  { words: ["dismiss"], form: "verb", to: CLAIMS, weights: [] },
  { words: ["dismiss"], form: "verb", to: SUITS, weights: [["court", 3]] },
  {
    words: [...membersOf("killing"), ...membersOf("ruining"), ...words("injure hurt strike hit batter lash")],
    form: "verb",
    by: NATURE,
    weights: [["disaster", 3]],
  },
  {
    words: ["strike"],
    form: "verb",
    to: new Set(nouns("deal agreement accord bargain pact balance chord tone")),
    weights: [],
  },
  {
    words: words("strike hit pound"),
    form: "verb",
    by: FORCES,
    weights: [
      ["attack", 3],
      ["conflict", 1.5],
    ],
  },
  {
    words: ["strike"],
    form: "noun",
    to: FORCES,
    weights: [
      ["attack", 3],
      ["conflict", 1.5],
    ],
  },
  { words: ["race", "seat"], form: "noun", to: OFFICES, weights: [["election", 4]] },
  {
    words: ["charge"],
    form: "verb",
    to: new Set([
      ...HAPPENINGS,
      ...nouns("manslaughter homicide theft fraud assault arson rape burglary offence offense crime"),
      ...nouns("count conspiracy treason corruption bribery"),
    ]),
    weights: [
      ["court", 3],
      ["crime", 1.5],
    ],
    recalls: 0.5,
  },
  {
    words: ["mark"],
    form: "verb",
    to: new Set(nouns("year decade century anniversary")),
    weights: [["other", 4]],
    recalls: 0,
  },
  { words: ["remember", "commemorate"], form: "verb", weights: [["other", 3]], recalls: 0 },
  {
    words: ["anniversary", "commemoration", "remembrance", "memorial"],
    form: "noun",
    weights: [["other", 3]],
    recalls: 0,
  },
];
