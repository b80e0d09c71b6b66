/** What the regular way back from a form to its lemma does not tell. */
const words = (text: string): string[] => text.split(" ");
const pairs = (text: string): [string, string][] =>
  words(text).map((pair) => pair.split(":") as [string, string]);

/**
 * Endings of stems that lose an "e" before "-ed" and "-ing": "argu", "decid", "creat", "organiz". A vowel before the
 * last vowel ("gain", "load", "treat") means that none was lost.
 */
export const SILENT_E = new RegExp(
  [
    "[cuvz]",
    "(?:d|r|l|[aeiou])g",
    "(?:[^aeious]|[aeiouy])s",
    "[bcdfgkptz]l",
    "[iu]at",
    // All such verbs share the ending: two syllables do not double there.
    "(?<![aeo]|[^q]u|i)(?:ir|ur|ar|at|ut|id|ad|ud|od|ed|in|um|im|ak|ok|ik|uk|ib|il|ul|yl|yp|yr)",
    // Words of one syllable double their consonant unless an "e" was there.
    "^[^aeiou]*(?:qu)?[aeiouy][bdfgklmnprt]",
  ]
    .map((ending) => `(?:${ending})$`)
    .join("|"),
);

/** Stems that those endings are wrong about: with "e" ... */
export const WITH_E = new Set(
  words(
    "guid persuad extradit accus expedit massacr breath bath cloth sooth loath tast wast past hast chang arrang rang challeng plung exchang reveng ignor explor restor stor scor ador bor interfer adher sever coher persever unit invit cit recit excit ignit incit complet delet compet deplet vot quot promot devot denot not postpon interven conven welcom escap creat recreat procreat phon clon ton zon hop cop scop slop telephon typ retyp prob ey believ definit lik dislik mistak outlin headlin streamlin borderlin silenc evolv envisag awak overtak rop underlin conceiv suit renam overcom becom swip wip prop tailgat hom strik chok stok prototyp dyn shov dy provok tackl handl aw ow besieg intrigu siev seiz devis cours nurs rais prais ceas leas releas increas decreas teas pleas eas crea freez breez sneez squeez impos",
  ),
);
/** ... and without. */
export const WITHOUT_E = new Set(
  words(
    "focus bias canvas debrief benefit combat format murmur occur monitor author anchor pivot pilot riot ballot abandon plan total signal equal develop envelop gallop gossip worship kidnap program bus gas pass offer enter visit edit limit exit profit deposit exhibit inherit inhibit prohibit credit merit audit orbit recruit suit await wait target market victim blossom ransom custom fathom bottom pillar collar altar spar vomit forfeit sour recur incur concur blur pencil stencil cancel counsel fulfil distil instil civil panel eat heat seat repeat defeat cheat beat sweat bet debut plead head ask spiral marshal rival channel petrol patrol control extol basket carpet ticket budget gadget wed embed shed",
  ),
);

/** Verbs whose doubled consonant is their own: "added", "called" are of one syllable, these too or longer. */
export const OWN_DOUBLE = new Set(
  words("add err egg odd purr butt boycott fulfill enroll install recall rebuff"),
);

/** Plurals that are no singular with "s". */
export const PLURALS = new Map(
  pairs(
    "people:person men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse oxen:ox lives:life wives:wife knives:knife wolves:wolf halves:half shelves:shelf thieves:thief leaves:leaf loaves:loaf selves:self calves:calf scarves:scarf elves:elf media:medium criteria:criterion phenomena:phenomenon bacteria:bacterium analyses:analysis crises:crisis theses:thesis hypotheses:hypothesis bases:base diagnoses:diagnosis parentheses:parenthesis axes:axis oases:oasis stimuli:stimulus alumni:alumnus fungi:fungus nuclei:nucleus larvae:larva algae:alga formulae:formula movies:movie cookies:cookie rookies:rookie zombies:zombie calories:calorie ties:tie pies:pie lies:lie dies:die hippies:hippie selfies:selfie prairies:prairie birdies:birdie eyes:eye shoes:shoe toes:toe foes:foe canoes:canoe heroes:hero buses:bus campuses:campus bonuses:bonus censuses:census choruses:chorus circuses:circus focuses:focus statuses:status gases:gas viruses:virus matrices:matrix indices:index appendices:appendix vertices:vertex quizzes:quiz dice:die pence:penny genera:genus memoranda:memorandum strata:stratum caches:cache headaches:headache aches:ache axes:axe niches:niche avalanches:avalanche psyches:psyche moustaches:moustache creches:creche",
  ),
);

/** Nouns that end in "s" or are plural without one: they are their own lemma. */
export const UNCHANGED = new Set(
  words(
    "police staff troops species series means news politics economics physics mathematics ethics athletics headquarters clothes goods pants trousers jeans glasses thanks regards contents remains surroundings manners finances whereabouts proceedings savings earnings crossroads barracks outskirts fish deer sheep aircraft spacecraft offspring cattle data belongings arms odds customs scissors shorts riches minutiae auspices shenanigans dynamics logistics arrears electronics geopolitics specifics genetics genitals etc amends",
  ),
);
