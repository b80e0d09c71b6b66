import { pluralOf } from "./inflection.ts";

/** Nouns for one human being, as a pattern: who is told of without a name. */
export const PERSON =
  "man|woman|boy|girl|child|kid|teenager|teen|youth|juvenile|minor|baby|toddler|infant|male|female|student|officer|policeman|policewoman|deputy|detective|trooper|sergeant|paramedic|soldier|person|driver|rider|motorcyclist|motorist|pedestrian|cyclist|passenger|worker|employee|suspect|resident|civilian|protester|journalist|victim|bystander|mother|father|grandmother|grandfather|son|daughter|wife|husband|brother|sister|friend|pilot|contractor|firefighter|guard|pupil|player|climber|hiker|swimmer|farmer|teacher|neighbou?r|homeowner|gunman|attacker|tourist|traveller|traveler|hostage|prisoner|inmate|patient|newborn|migrant|refugee|aid\\s+worker";

/** The same as a set, with the words for several. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON.split("|").filter((noun) => /^[a-z]+$/.test(noun)),
  "people",
  "neighbour",
  "neighbor",
]);

const bothNumbers = (nouns: string): string[] => nouns.split(" ").flatMap((noun) => [noun, pluralOf(noun)]);

/** Whom the police shot or held in the end is who did it, and not whom it was done to. */
export const ATTACKERS: ReadonlySet<string> = new Set([
  ...bothNumbers("attacker gunman suspect assailant shooter bomber hijacker militant"),
  "gunmen",
]);

/** Who fights and counts the enemy's dead to its own glory. */
export const FIGHTERS: ReadonlySet<string> = new Set([
  ...ATTACKERS,
  ...bothNumbers("rebel insurgent guerrilla jihadist extremist terrorist separatist fighter"),
]);

/** Nouns for bodies and for people in their callings, who decide, trade, play and protest. */
export const BODIES: ReadonlySet<string> = new Set(
  bothNumbers(
    "government court parliament senate congress house assembly council cabinet ministry department agency authority commission committee company firm bank union party team club university hospital school jury judge prosecutor official lawmaker legislator voter nurse doctor teacher student worker driver farmer scientist researcher hacker regulator investor airline carmaker maker retailer chain group film album singer actor actress coach striker runner crowd thousand hundred activist resident family",
  ),
);

/** Whose age may stand behind "of": "a girl of six"; but a mother of three has three children. */
export const AGED_PEOPLE: ReadonlySet<string> = new Set(
  (
    "baby babies boy boys girl girls child children kid kids toddler toddlers infant infants man men woman women youth " +
    "youths lad lads teenager teenagers pensioner pensioners son sons daughter daughters"
  ).split(" "),
);
