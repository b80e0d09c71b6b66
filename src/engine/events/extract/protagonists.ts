import type { NounPhrase } from "../../clauses/index.ts";
import { isDeed } from "../../lexicon/deeds.ts";
import { pluralOf } from "../../lexicon/inflection.ts";
import { SAYING_FORMS } from "../../lexicon/reporting.ts";
import { OFFICES } from "../../lexicon/titles.ts";
import type { Attribute, EventType } from "../../types.ts";
import {
  attribute,
  type EventScene,
  type Extractor,
  isPlace,
  leadSentences,
  nounsOf,
  spansIn,
  verbsOf,
} from "../scene.ts";
import { tellsOther } from "./main-event.ts";
import { rolesOf } from "./roles.ts";
import { wholeName } from "./wording.ts";

const REACH = 3;
/** What a storm or a quake destroyed is told behind its strength and its dead. */
const REACH_OF_DISASTERS = 14;

/** Whom or what an event of some kinds is about, whatever the grammar of the sentence that tells it. */
export const protagonists: Extractor = (scene) => {
  const find = BY_TYPE[scene.main.type];
  return find === undefined ? [] : find(scene);
};

const BY_TYPE: Partial<Record<EventType, Extractor>> = {
  // An obituary's first person is the one who died: "The novelist Edda Crane died".
  death: (scene) => firstPerson(scene, "target"),
  science: (scene) => [...nounWithHead(scene, RESEARCHERS, "actor"), ...used(scene)],
  accident: (scene) => {
    const thing = thingOf(scene);
    return [...(thing.length > 0 ? thing : victim(scene)), ...vehicle(scene)];
  },
  disaster: thingOf,
  protest: (scene) => [...nounWithHead(scene, PROTESTERS, "actor"), ...hindered(scene)],
};

const PROTESTERS = both(
  "protester protestor demonstrator marcher activist striker campaigner rioter supporter",
);

/** Nouns in the singular and the plural. */
function both(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").flatMap((noun) => [noun, pluralOf(noun)]));
}

function firstPerson(scene: EventScene, role: Attribute["role"]): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    const person = spansIn(scene.names, sentence).find(({ entity }) => entity.type === "person");
    if (person !== undefined) return [plain(attribute(scene, role, person))];
  }
  return [];
}

/** "protesters blocked the runway" */
function hindered(scene: EventScene): Attribute[] {
  const { tokens } = scene.document;
  for (const sentence of leadSentences(scene, REACH))
    for (const verb of verbsOf(scene, sentence)) {
      if (!isDeed(verb.lemma, "hindering")) continue;
      const { target } = rolesOf(scene, verb);
      if (target !== undefined && tokens[target.head]!.pos !== "pronoun")
        return [plain(attribute(scene, "target", wholeName(scene, target)))];
    }
  return [];
}

/** "the hiker Ana Feld drowned": where no thing was wrecked, who it befell by the nut graf's own verb. */
function victim(scene: EventScene): Attribute[] {
  const { nutgraf } = scene.main;
  const verbs = verbsOf(scene, nutgraf);
  const verb = verbs.find(({ finite }) => finite);
  if (verb === undefined || SAYING_FORMS.has(scene.document.tokens[verb.head]!.lower)) return [];
  const [person] = spansIn(scene.names, { start: nutgraf.start, end: verb.start }).filter(
    ({ entity }) => entity.type === "person",
  );
  return person === undefined ? [] : [plain(attribute(scene, "target", person))];
}

const VEHICLES =
  "boat ship ferry bus train tram plane jet airliner helicopter aircraft car truck lorry van tanker minibus motorcycle motorbike pickup".split(
    " ",
  );
const VEHICLE: ReadonlySet<string> = new Set(VEHICLES);

/** "a pickup truck": the first vehicle that an accident's lead tells of. */
function vehicle(scene: EventScene): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    const noun = nounsOf(scene, sentence).find(({ head }) => VEHICLE.has(scene.document.tokens[head]!.lower));
    if (noun !== undefined) return [plain(attribute(scene, "instrument", noun))];
  }
  return [];
}

/** Sentences from the top in which a study says what it used. */
const METHODS = 12;

/** "they used the telescope to watch its star", "used data from the telescope" */
function used(scene: EventScene): Attribute[] {
  const { tokens } = scene.document;
  for (const sentence of leadSentences(scene, METHODS)) {
    const verb = verbsOf(scene, sentence).find(
      ({ lemma, voice, negated, tense }) =>
        voice === "active" && !negated && tense === "past" && lemma === "use",
    );
    const [noun, source] = verb ? nounsOf(scene, sentence).filter(({ start }) => start > verb.end) : [];
    if (verb === undefined || noun === undefined || noun.start - verb.end > 2) continue;
    if (tokens[noun.head]!.pos === "pronoun") continue;
    const { start, end } = wholeName(scene, noun);
    const isFrom = source !== undefined && source.preposition === "from" && source.start - end <= 6;
    return [plain(attribute(scene, "instrument", { start, end: isFrom ? source.end : end }))];
  }
  return [];
}

const RESEARCHERS = both(
  "researcher scientist astronomer biologist physicist chemist geologist archaeologist palaeontologist paleontologist engineer team doctor ecologist zoologist botanist historian",
);

/** "researchers at the University of Halvern": the head with the institution behind it. */
function nounWithHead(scene: EventScene, heads: ReadonlySet<string>, role: Attribute["role"]): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    const noun = nounsOf(scene, sentence).find(({ head }) => heads.has(scene.document.tokens[head]!.lower));
    if (noun === undefined) continue;
    const home = spansIn(scene.names, { start: noun.end, end: Math.min(sentence.end, noun.end + 60) }).find(
      ({ start, entity }) =>
        entity.type === "organization" &&
        /^\s+(?:at|from|of)\s+(?:the\s+)?$/.test(scene.document.text.slice(noun.end, start)),
    );
    const { start, end } = wholeName(scene, noun);
    return [plain(attribute(scene, role, { start, end: home?.end ?? end }))];
  }
  return [];
}

/** Ends straight before what was wrecked. */
const WRECKING =
  /\b(?:destroyed|destroying|gutted|damaged|damaging|tore\s+through|ripped\s+through|swept\s+through|engulfed|broke\s+out\s+(?:at|in|aboard|on)|explosion\s+(?:at|in)|fire\s+(?:at|in|aboard)|collapse\s+of|crash\s+of|(?:in|of|at)\s+(?:the\s+)?collapsed?)\s+$/;
/** What wrecks is not what is wrecked. */
const FORCES = both(
  "fire blaze flame explosion blast storm flood earthquake quake tremor aftershock hurricane typhoon cyclone landslide crash collision accident",
);

/** What collapsed, crashed or burned. */
function thingOf(scene: EventScene): Attribute[] {
  const { text, tokens } = scene.document;
  const isThing = (noun: NounPhrase) =>
    !isPlace(scene, noun) && NOMINAL.has(tokens[noun.head]!.pos) && !FORCES.has(tokens[noun.head]!.lower);
  const reach = scene.main.type === "disaster" ? REACH_OF_DISASTERS : REACH;
  for (const sentence of leadSentences(scene, reach)) {
    if (tellsOther(scene, sentence)) continue;
    const nouns = nounsOf(scene, sentence);
    for (const verb of verbsOf(scene, sentence)) {
      if (!isDeed(verb.lemma === "catch" ? `catch ${tokens[verb.last]?.lower}` : verb.lemma, "wrecking"))
        continue;
      const { actor, target, voice } = rolesOf(scene, verb);
      // A tremor that damaged buildings is not what it befell.
      const thing =
        voice === "passive" || (target !== undefined && isDeed(verb.lemma, "ruining")) ? target : actor;
      if (thing !== undefined && isThing(thing))
        return [plain(attribute(scene, "target", wholeName(scene, thing)))];
    }
    const found = nouns.find(
      (noun) =>
        isThing(noun) && WRECKING.test(text.slice(Math.max(sentence.start, noun.start - 30), noun.start)),
    );
    if (found !== undefined) return [plain(attribute(scene, "target", wholeName(scene, found)))];
    const before = nouns
      .filter(({ head, first }) => head > first && FORCES.has(tokens[head]!.lower))
      .map(({ head }) => tokens[head - 1]!)
      .find(({ lower }) => WRECKS.has(lower));
    if (before !== undefined) return [plain(attribute(scene, "target", before))];
  }
  return [];
}

const NOMINAL: ReadonlySet<string> = new Set(["noun", "propernoun", "other"]);

/** "a boat fire", "the bus crash": what it befell stands before it. */
const WRECKS: ReadonlySet<string> = new Set([
  ...VEHICLES,
  ..."coach balloon house home apartment flat tower building hotel factory warehouse depot mine bridge dam school hospital church cathedral market nightclub club shop store pier refinery plant stadium".split(
    " ",
  ),
]);

export const isOffice = ({ document: { tokens } }: EventScene, { head }: NounPhrase): boolean =>
  OFFICES.has(tokens[head]!.lower);

/** Nobody doubts whom an event is about for a hedge beside the name. */
const plain = (found: Attribute): Attribute => ({
  ...found,
  modality: "stated",
  cue: null,
  attributedTo: null,
});
