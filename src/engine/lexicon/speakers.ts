/** Nouns for those who can say something. A word is looked up in its singular; lists hold what endings cannot tell. */
import { HONORIFICS, OFFICES } from "./titles.ts";

/** People by what they are, do or have been through. */
const PEOPLE = new Set(
  `man woman person people child kid boy girl teen teenager youth adult baby guy lady gentleman fellow folk parent
  mother father mum mom dad brother sister son daughter sibling twin wife husband spouse widow widower fiance
  fiancee aunt uncle cousin niece nephew grandmother grandfather grandson granddaughter grandparent relative
  friend partner girlfriend boyfriend ex neighbour neighbor colleague peer roommate classmate teammate victim
  survivor witness eyewitness bystander passer-by passerby local resident native inhabitant townsfolk guest
  patient client customer consumer passenger commuter tourist caller user viewer reader fan official aide adviser
  advisor source insider expert specialist critic skeptic sceptic advocate ally opponent rival foe enemy associate
  representative rep delegate spokesperson counsel attorney suspect defendant accused plaintiff claimant
  complainant convict inmate prisoner detainee hostage captive captor student pupil graduate professor academic
  scholar researcher scientist doctor medic paramedic nurse clinician surgeon physician chef clerk cop
  policeman detective sheriff marshal cleric priest monk nun bishop pope imam rabbi monarch king queen
  prince princess sheikh pilot captain crew sailor soldier marine troop veteran vet rebel militant insurgent
  fighter gunman dissident refugee migrant immigrant exile activist protester protestor marcher volunteer member
  colonel general admiral chief boss head chair president premier chancellor minister secretary senator governor
  mayor envoy diplomat consul commissioner councillor mp mep lawmaker legislator congressman politician politico
  candidate nominee voter elector pollster strategist operative analyst economist trader broker banker investor
  shareholder stakeholder regulator inspector investigator auditor prosecutor judge justice magistrate juror
  lawyer solicitor barrister referee umpire coach manager striker player skipper star hero legend celebrity artist
  actor actress singer musician poet author novelist narrator host anchor pundit guru journalist reporter
  correspondent editor columnist blogger vlogger influencer youtuber streamer publicist agent exec executive ceo
  cfo coo cto entrepreneur tycoon billionaire millionaire mogul founder co-founder cofounder owner landlord tenant
  employee staffer staff personnel worker labourer laborer docker crewman recruit intern apprentice contractor
  supplier vendor retailer dealer merchant maker operator provider developer engineer architect designer
  technician mechanic farmer fisherman butcher baker driver cyclist motorist pedestrian hiker climber guide ranger
  conservationist environmentalist meteorologist forecaster seismologist responder firefighter dispatcher other
  others companion visitor attendee participant organiser organizer sponsor donor benefactor backer supporter
  loyalist defector whistleblower leaker hacker historian anthropologist mediator negotiator observer monitor
  commentator orderly carer caregiver midwife therapist counsellor counselor psychologist principal teacher dean
  rector heir heiress taxpayer citizen civilian national countryman compatriot elder villager dweller nobleman
  interviewee trustee appointee returnee devotee honoree payee evacuee abductee entourage respondent party hunter accountant applicant assistant lieutenant sergeant attendant sergeant-major
  consultant combatant occupant servant informant giant`.split(/\s+/),
);

/** Bodies that speak through somebody: offices, companies, teams, outlets. */
const BODIES = new Set(
  `government administration ministry department agency authority authorities bureau office commission commissioner
  committee subcommittee council board panel inquiry tribunal court parliament congress senate house assembly
  legislature cabinet kremlin palace embassy consulate mission delegation secretariat federation confederation
  union alliance coalition bloc league association society institute institution foundation fund charity
  organisation organization ngo group network movement campaign camp team squad club party opposition majority
  minority side lobby watchdog think-tank tank company firm corporation conglomerate startup business
  bank lender insurer airline carrier railway railroad utility brand maker chain store supermarket hotel hospital
  clinic school college university academy faculty church diocese archdiocese mosque synagogue vatican museum
  gallery theatre theater label studio publisher newspaper paper magazine daily weekly tabloid broadsheet journal
  outlet broadcaster channel station website site portal blog media press newsroom wire army navy force military
  militia guard coastguard gendarmerie constabulary police garrison command unit brigade battalion troops junta regime leadership management family
  household community tribe village town city district municipality county province nation country state kingdom
  republic industry sector services service provider operator regulator developer producer manufacturer retailer
  exchange treasury exchequer centre center laboratory lab observatory survey jury prosecution defence defense
  counsel estate trust body bodies quartet duo trio band cast crew franchise syndicate cartel gang
  faction wing branch arm front brotherhood guardians hq headquarters registry registrar
  consortium cooperative venture subsidiary giant giants crown commons intelligence diplomacy
  leaders officials`.split(/\s+/),
);

/** Documents that report what others found or said. */
const DOCUMENTS = new Set(
  `report study survey poll research analysis review assessment audit census data figures statistics tally findings
  statement announcement communique declaration dossier document documents record records file files paper letter
  memo filing lawsuit suit complaint indictment affidavit petition brief ruling verdict judgment judgement
  testimony transcript article story editorial column post tweet email message notice advisory bulletin release
  website webpage site presentation slideshow estimate forecast projection index dispatch
  account notes log manifesto resolution biography autobiography book memoir essay
  blog reports autopsy post-mortem investigation complaints reading factsheet publication newsletter summary flyer
  leaflet whitepaper reporting coverage sources guidance guidelines opinion warning order constitution schedule`.split(
    /\s+/,
  ),
);

/** What is only read or heard: it quotes, and nobody relies on it. */
const WORDS = new Set(
  `sign signature banner placard poster caption headline title label screen ticker plaque inscription sticker clip film
  movie ad advert advertisement commercial spot song lyric chant voice video footage recording slogan billboard graffiti
  tattoo subtitle trailer page`.split(/\s+/),
);

/** They end like people who do something, and are things. */
const THINGS_IN_ER = new Set(
  `number letter order matter water weather winter summer river power tower computer chapter quarter border factor
  error mirror motor sensor corner counter disorder murder thunder fever cancer disaster encounter transfer offer
  answer paper cover layer meter metre liter litre dollar finger shoulder liver flower dinner supper butter powder
  ladder filter poster banner bomber chopper helicopter tanker freighter trailer trawler bunker container timber
  lumber rubber copper silver tender gender laughter slaughter charter barrier career pier tier reactor generator
  elevator escalator tractor vector terror horror tremor armor floor door corridor indicator denominator
  calculator accelerator printer scanner browser server router folder slider burger beer cheer character parameter
  diameter december october september november easter thriller blockbuster newsletter cluster monster hunger
  danger anger trigger wager sector interior exterior minor major prior inferior drawer shower cylinder reminder
  remainder wonder under over whether either neither never ever however rather per after later sneaker sweater
  chamber amber ember feather leather fiber lever clever thermometer barometer laser ether crater meteor asteroid
  labor color flavor honor favor behavior harbor vapor humor rumor shelter gutter litter twitter center theater
  semester register buffer boulder alter further lower higher greater larger smaller older younger former latter
  earlier better newer longer shorter stronger weaker together another other proper super deeper wider closer
  faster slower fewer`.split(/\s+/),
);

/** Words that stand for some of those behind them: "one of the dockers", "a group of lawmakers". */
const SOME = new Set(
  `one two three four five six seven eight nine ten several some many most few both all each any majority minority
  number handful dozens hundreds thousands scores half third quarter plurality lot percent rest
  pair couple group series array host range section segment kind`.split(/\s+/),
);

/** They may stand for people by themselves: "some say", "others fear". */
export const INDEFINITE: ReadonlySet<string> = new Set(
  "some many others several both most few one two three all".split(" "),
);

/** "no one", "neither side", "any indicator": nobody in particular says it. */
export const NOBODY: ReadonlySet<string> = new Set(
  "no neither nobody none any anyone anybody whichever whoever nothing to".split(" "),
);

/** Behind these words somebody's name must stand; alone they are nobody: "many", "few". */
export const isSome = (word: string): boolean => SOME.has(word) || /^\d[\d,.]*%?$/.test(word);

/** What kind of source a head noun is; null if it is none: "official" a person, "ministry" a body, "tide" none. */
export function speakerKind(head: string): "person" | "body" | "document" | "words" | null {
  const word = head.toLowerCase().replaceAll("’", "'");
  for (const one of singularsOf(word)) {
    if (PEOPLE.has(one) || OFFICES.has(one) || HONORIFICS.has(one)) return "person";
    if (BODIES.has(one)) return "body";
    if (DOCUMENTS.has(one)) return "document";
    if (WORDS.has(one)) return "words";
  }
  return singularsOf(word).some(isAgent) ? "person" : null;
}

/** "inspector", "geologist", "clergyman": the ending says that somebody does it. */
const isAgent = (word: string): boolean =>
  (word.length > 5 && /(?:ist|ician|arian|man)$/.test(word) && !/(?:list|mist|twist|exist)$/.test(word)) ||
  (word.length > 4 && /(?:er|or)$/.test(word) && !THINGS_IN_ER.has(word) && !/(?:meter|ower)$/.test(word));

/** The word itself and what it may be the plural of. */
function singularsOf(word: string): string[] {
  const forms = [word];
  if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
  else if (/(?:ses|xes|ches|shes)$/.test(word)) forms.push(word.slice(0, -2), word.slice(0, -1));
  else if (word.endsWith("s") && !word.endsWith("ss")) forms.push(word.slice(0, -1));
  if (word.endsWith("men")) forms.push(`${word.slice(0, -2)}an`);
  if (word === "children") forms.push("child");
  if (word === "wives") forms.push("wife");
  return forms;
}
