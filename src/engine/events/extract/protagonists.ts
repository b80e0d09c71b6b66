import { SAYING_FORMS } from "../../lexicon/reporting.ts";
import { OFFICES } from "../../lexicon/titles.ts";
import type { NounPhrase } from "../../syntax/phrases.ts";
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
import { argumentsOf, wholeName } from "./clauses.ts";
import { tellsOther } from "./main-event.ts";

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

const PROTESTERS =
  /^(?:protest(?:e|o)rs?|demonstrators?|marchers?|activists?|strikers?|campaigners?|rioters?|supporters?)$/i;

function firstPerson(scene: EventScene, role: Attribute["role"]): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    const person = spansIn(scene.names, sentence).find(({ entity }) => entity.type === "person");
    if (person !== undefined) return [plain(attribute(scene, role, person))];
  }
  return [];
}

/** What people do to what they protest at, and what police do to them. */
const HINDERING =
  /^(?:block(?:s|ed)|disrupt(?:s|ed)|surround(?:s|ed)|occup(?:ies|ied)|storm(?:s|ed)|target(?:s|ed)|interrupt(?:s|ed)|besiege[sd]|vandali[sz]e[sd]|shot|shoots?|picket(?:s|ed))$/;

/** "protesters blocked the runway" */
function hindered(scene: EventScene): Attribute[] {
  const { tokens } = scene.document;
  for (const sentence of leadSentences(scene, REACH)) {
    const nouns = nounsOf(scene, sentence);
    const verbs = verbsOf(scene, sentence);
    for (const verb of verbs) {
      if (!HINDERING.test(tokens[verb.head]!.lower)) continue;
      const { target } = argumentsOf(scene, sentence, nouns, verbs, verb);
      if (target !== undefined && tokens[target.head]!.pos !== "pronoun")
        return [plain(attribute(scene, "target", wholeName(scene, target)))];
    }
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
  /^(?:boat|ship|ferry|bus|train|tram|plane|jet|airliner|helicopter|aircraft|car|truck|lorry|van|tanker|minibus|motorcycle|motorbike|pickup)$/;

/** "a pickup truck": the first vehicle that an accident's lead tells of. */
function vehicle(scene: EventScene): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    const noun = nounsOf(scene, sentence).find(({ head }) =>
      VEHICLES.test(scene.document.tokens[head]!.lower),
    );
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
      ({ head, voice, negated }) => voice === "active" && !negated && tokens[head]!.lower === "used",
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

const RESEARCHERS =
  /^(?:researchers?|scientists?|astronomers?|biologists?|physicists?|chemists?|geologists?|archaeologists?|pal(?:a)?eontologists?|engineers?|team|doctors|ecologists?|zoologists?|botanists?|historians?)$/i;

/** "researchers at the University of Halvern": the head with the institution behind it. */
function nounWithHead(scene: EventScene, heads: RegExp, role: Attribute["role"]): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    const noun = nounsOf(scene, sentence).find(({ head }) => heads.test(scene.document.tokens[head]!.text));
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

/** What vehicles and buildings do in accidents, by the verb's own form. */
const WRECKED =
  /^(?:collaps(?:es|ed|ing)|crash(?:es|ed|ing)|overturn(?:s|ed|ing)|derail(?:s|ed|ing)|sank|sinks|capsiz(?:es|ed|ing)|explod(?:es|ed|ing)|plung(?:es|ed|ing)|burn(?:s|ed|t)|veer(?:s|ed)|skid(?:s|ded)|collid(?:es|ed)|roll(?:s|ed)|flipped|disintegrated|caught|catches|destroyed|damaged|gutted|engulfed)$/;
const WRECKING =
  /\b(?:destroyed|destroying|gutted|damaged|damaging|tore\s+through|ripped\s+through|swept\s+through|engulfed|broke\s+out\s+(?:at|in|aboard|on)|explosion\s+(?:at|in)|fire\s+(?:at|in|aboard)|collapse\s+of|crash\s+of|(?:in|of|at)\s+(?:the\s+)?collapsed?)\s+$/;
const RUINING = /^(?:destroyed|damaged|gutted|engulfed)$/;
/** What wrecks is not what is wrecked. */
const FORCES =
  /^(?:fire|blaze|flames?|explosion|blast|storm|flood|earthquake|quake|tremor|aftershocks?|hurricane|typhoon|cyclone|landslide|crash|collision|accident)$/i;

/** What collapsed, crashed or burned. */
function thingOf(scene: EventScene): Attribute[] {
  const { text, tokens } = scene.document;
  const isThing = (noun: NounPhrase) =>
    !isPlace(scene, noun) &&
    /^(?:noun|propernoun|other)$/.test(tokens[noun.head]!.pos) &&
    !/^(?:which|that|who|it)$/.test(tokens[noun.head]!.lower) &&
    !FORCES.test(tokens[noun.head]!.text);
  const reach = scene.main.type === "disaster" ? REACH_OF_DISASTERS : REACH;
  for (const sentence of leadSentences(scene, reach)) {
    if (tellsOther(scene, sentence)) continue;
    const nouns = nounsOf(scene, sentence);
    const verbs = verbsOf(scene, sentence);
    for (const verb of verbs) {
      const { lower } = tokens[verb.head]!;
      if (
        !WRECKED.test(lower) ||
        (/^c(?:aught|atches)$/.test(lower) &&
          !/^\s+(?:on\s+)?fire\b/.test(text.slice(verb.end, verb.end + 9)))
      )
        continue;
      const { actor, target, voice } = argumentsOf(scene, sentence, nouns, verbs, verb);
      // A tremor that damaged buildings is not what it befell.
      const thing = voice === "passive" || (target !== undefined && RUINING.test(lower)) ? target : actor;
      if (thing !== undefined && isThing(thing))
        return [plain(attribute(scene, "target", wholeName(scene, thing)))];
    }
    const found = nouns
      .map(withoutDamaging(scene))
      .find(
        (noun) =>
          isThing(noun) && WRECKING.test(text.slice(Math.max(sentence.start, noun.start - 30), noun.start)),
      );
    if (found !== undefined) return [plain(attribute(scene, "target", wholeName(scene, found)))];
    const before = nouns
      .filter(({ head, first }) => head > first && FORCES.test(tokens[head]!.text))
      .map(({ head }) => tokens[head - 1]!)
      .find(({ lower }) => WRECKS.test(lower));
    if (before !== undefined) return [plain(attribute(scene, "target", before))];
  }
  return [];
}

/** ", damaging hundreds of houses": read as an adjective, but it is the verb. */
const withoutDamaging =
  ({ document: { tokens } }: EventScene) =>
  (noun: NounPhrase): NounPhrase =>
    noun.last - noun.first > 1 && /^(?:damag|destroy)ing$/.test(tokens[noun.first]!.lower)
      ? { ...noun, first: noun.first + 1, start: tokens[noun.first + 1]!.start }
      : noun;

/** "a boat fire", "the bus crash": what it befell stands before it. */
const WRECKS =
  /^(?:boat|ship|ferry|bus|train|tram|plane|jet|helicopter|aircraft|car|truck|lorry|van|tanker|minibus|coach|motorcycle|balloon|house|home|apartment|flat|tower|building|hotel|factory|warehouse|depot|mine|bridge|dam|school|hospital|church|cathedral|market|nightclub|club|shop|store|pier|refinery|plant|stadium)$/;

export const isOffice = ({ document: { tokens } }: EventScene, { head }: NounPhrase): boolean =>
  OFFICES.has(tokens[head]!.lower);

/** Nobody doubts whom an event is about for a hedge beside the name. */
const plain = (found: Attribute): Attribute => ({
  ...found,
  modality: "stated",
  cue: null,
  attributedTo: null,
});
