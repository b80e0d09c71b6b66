import type { Figure, Role } from "../../types.ts";

/** What may happen to people in an event, and is counted. */
export type Harm = Extract<Role, "killed" | "injured" | "missing" | "displaced" | "arrested">;

interface HarmWords {
  /** Ends straight before a count: "killing 12", "left 3 dead". */
  before: RegExp;
  /** Begins straight behind it: "12 people were killed". */
  after: RegExp;
  /** Ends the counted words themselves: "12 dead". */
  inside: RegExp;
  /** What "no fatalities" is a count of. */
  none: RegExp;
}

export const HARM: Record<Harm, HarmWords> = {
  killed: {
    before:
      /\b(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)\s+(?:the\s+lives\s+of\s+)?|toll\s+of|toll\s+(?:[\p{L}\d,]+\s+){0,9}?(?:to|at|above|past|exceed(?:s|ed)|reach(?:es|ed)|hits?|passed|passes|is|was)|deaths?\s+of|dead:?|murder(?:ed|ing|s)?|massacred?|(?:fatalities|deaths)\s+(?:to|at|of|rises\s+to|stands\s+at|rose\s+to)|lives\s+of)\s*(?:all\s+|the\s+|an?\s+|other\s+|another\s+)?$/iu,
    after:
      /^\s*(?<skip>(?:\p{L}+\s+){0,4}?)(?:(?:were|was|are|is|have\s+been|has\s+been|had\s+been|being)\s+(?:\p{L}+ly\s+|also\s+|all\s+|both\s+)?(?:(?:shot|stabbed|beaten)\s+(?:dead|to\s+death|and\s+killed)|killed|dead|slain|murdered|executed|massacred|(?:confirmed|found|pronounced|declared|presumed|feared)\s+dead)|(?:have\s+|has\s+|had\s+)?(?:died|perished|drowned)|dead\b|deaths\b|fatally\b|fatalities\b|bodies\b|killed\b|lives\b|shot\s+(?:dead|to\s+death)|lost\s+their\s+lives|people\s+dead)/iu,
    inside: /\b(?:dead|killed|deaths|fatalities|bodies)$/i,
    none: /fatalit|casualt|death|killed|dead/i,
  },
  injured: {
    before:
      /\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|hospitali[sz]ed|shot|striking|grazing|injuries\s+to)\s*(?:at\s+least\s+)?(?:the\s+|an?\s+|other\s+|another\s+|some\s+)?$/iu,
    after:
      /^\s*(?<skip>(?:\p{L}+\s+){0,4}?)(?:(?:were|was|are|is|have\s+been|has\s+been|had\s+been|being)\s+(?:\p{L}+ly\s+|also\s+|badly\s+)?(?:injured|wounded|hurt|(?:reported\s+)?hospitali[sz]ed|shot\b(?!\s+(?:dead|and\s+killed|to\s+death))|(?:taken|rushed|airlifted|flown|sent|brought|transported)\s+to\s+(?:(?:the|an?|area|local|nearby)\s+)*hospitals?|in\s+(?:critical|serious|stable)|(?:hit|struck)\s+(?:by|with)\s+(?:\p{L}+\s+)?(?:bullets?|gunfire|shrapnel|debris)|treated)|injured\b|wounded\b|injuries\b|hurt\b|to\s+(?:the\s+)?hospital\b|(?:found\s+)?with\s+gunshot\s+wounds|suffered\s+(?:\p{L}+\s+)?(?:injuries|wounds|burns)|sustained|shot\b(?!\s+(?:dead|and\s+killed|to\s+death)))/iu,
    inside: /\b(?:injured|wounded|injuries|hurt)$/i,
    none: /injur|casualt|hurt|wounded/i,
  },
  missing: {
    before: /\bmissing:?\s*$/i,
    after:
      /^\s*(?<skip>(?:\p{L}+\s+){0,3}?)(?:(?:were|was|are|is|remain(?:ed|s)?|still|went|reported)\s+(?:\p{L}+\s+)?(?:missing|unaccounted)|missing\b|unaccounted\s+for)/iu,
    inside: /\bmissing$/i,
    none: /missing/i,
  },
  displaced: {
    before: /\b(?:displac(?:es|ed|ing)|evacuat(?:es|ed|ing)|homeless)\s*$/i,
    after:
      /^\s*(?<skip>(?:\p{L}+\s+){0,3}?)(?:(?:were|was|are|have\s+been|had\s+been|has\s+been)\s+(?:\p{L}+\s+)?(?:displaced|evacuated|left\s+homeless|forced\s+(?:to\s+(?:flee|leave)|from))|(?:have\s+|had\s+)?fled|homeless\b|evacuees\b)/iu,
    inside: /\b(?:displaced|homeless|evacuees)$/i,
    none: /displaced/i,
  },
  arrested: {
    before: /\b(?:arrest(?:s|ed|ing)?(?:\s+of)?|detain(?:s|ed|ing)?|jail(?:s|ed|ing))\s*$/i,
    after:
      /^\s*(?<skip>(?:\p{L}+\s+){0,3}?)(?:(?:were|was|have\s+been|has\s+been|had\s+been)\s+(?:\p{L}+ly\s+|also\s+)?(?:arrested|detained|taken\s+into\s+custody|in\s+custody|held\b)|arrests\b|arrested\b|detained\b)/iu,
    inside: /\b(?:arrests|arrested|detained)$/i,
    none: /arrest/i,
  },
};

/** Where one clause ends and the next has a verb of its own: its harm is another count's. */
export const CLAUSE_END =
  /[;:]|,\s+(?:and|but|while)\s|\s(?:and|but|while)\s(?!an?\s(?:\S+\s){1,3}were\b)(?=\S+\s(?:\S+\s){0,2}(?:was|were|are|is|have|has|died|remain)\b)/;

/** "four men in their twenties were shot": the counted are people, so words may stand before the verb. */
const PEOPLE =
  /(?:people|persons?|men|women|children|child|kids?|boys?|girls?|teens?|youths?|males?|females?|others?|victims?|police|troops|personnel|staff|crew|adults?|dead|relatives?|relations|families|members?|civilians?|daughters?|sons?|brothers?|sisters?|mothers?|fathers?|students?|pilots?|nationals?|mates?|guards?|\p{L}+(?:ers?|ors?|ists?|ees|ants?|ents|ians?|mates))$/iu;

/** Whether the words around may stand apart from the count, as they may where people are counted. */
export const namesPeople = ({ of }: Figure): boolean =>
  (of ?? "").split(/\s+/).some((word) => PEOPLE.test(word));

/** "gunned down in three shots", "12 houses": counts of things that stand where people are counted. */
const THINGS =
  /\b(?:years?|yr|percent|%|shots?|gunshots?|rounds|bullets|casings|wounds|counts|charges|times|days|weeks|months|hours|minutes|miles|kilomet(?:er|re)s|houses|homes|buildings|apartments|vehicles|cars|trucks|buses|boats|dollars|countries|states|cities|towns|villages|provinces|districts|incidents|shootings|attacks|blasts|explosions|bombs|bombings|strikes|airstrikes|raids|crashes|accidents|cases|guns?|weapons|reports|news|blocks?|streets?|avenue|mile|o'clock|rockets|missiles|animals|dogs|cattle|sheep|birds|horses)\b|\d[\s-]*y(?:ea)?rs?\b/i;

export const countsPeople = ({ kind }: Figure, words: string): boolean =>
  kind === "count" && !THINGS.test(words);
