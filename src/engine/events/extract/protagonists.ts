import { OFFICES } from "../../lexicon/titles.ts";
import type { NounPhrase } from "../../syntax/phrases.ts";
import type { Attribute, EventType } from "../../types.ts";
import { attribute, type EventScene, type Extractor, leadSentences, nounsOf, spansIn } from "../scene.ts";

const REACH = 3;

/** Whom or what an event of some kinds is about, whatever the grammar of the sentence that tells it. */
export const protagonists: Extractor = (scene) => {
  const find = BY_TYPE[scene.main.type];
  return find === undefined ? [] : find(scene);
};

const BY_TYPE: Partial<Record<EventType, Extractor>> = {
  // An obituary's first person is the one who died: "The novelist Edda Crane died".
  death: (scene) => firstPerson(scene, "target"),
  science: (scene) => nounWithHead(scene, RESEARCHERS, "actor"),
  accident: thingOf,
};

function firstPerson(scene: EventScene, role: Attribute["role"]): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    const person = spansIn(scene.names, sentence).find(({ entity }) => entity.type === "person");
    if (person !== undefined) return [plain(attribute(scene, role, person))];
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
    return [plain(attribute(scene, role, { start: noun.start, end: home?.end ?? noun.end }))];
  }
  return [];
}

const WRECKED =
  /^\s+(?:[\p{Ll}-]+\s+){0,6}?(?:collapsed|crashed|overturned|derailed|sank|capsized|exploded|plunged|caught\s+fire|burned\s+down|burnt\s+down|veered|was\s+destroyed|was\s+damaged|were\s+destroyed|went\s+down|broke\s+apart|skidded|collided)\b/u;
const WRECKING =
  /\b(?:destroyed|gutted|damaged|tore\s+through|ripped\s+through|swept\s+through|engulfed|broke\s+out\s+(?:at|in|aboard|on)|explosion\s+(?:at|in)|fire\s+(?:at|in|aboard)|collapse\s+of|crash\s+of|(?:in|of|at)\s+(?:the\s+)?collapsed?)\s+$/;

/** What collapsed, crashed or burned. */
function thingOf(scene: EventScene): Attribute[] {
  const { text } = scene.document;
  for (const sentence of leadSentences(scene, REACH))
    for (const noun of nounsOf(scene, sentence)) {
      const behind = text.slice(noun.end, Math.min(sentence.end, noun.end + 80));
      const before = text.slice(Math.max(sentence.start, noun.start - 30), noun.start);
      const isWrecked = noun.preposition === null && WRECKED.test(behind);
      if (
        (isWrecked || WRECKING.test(before)) &&
        !isPlace(scene, noun) &&
        scene.document.tokens[noun.head]!.pos !== "pronoun"
      )
        return [plain(attribute(scene, "target", noun))];
    }
  return [];
}

export const isPlace = ({ names, document: { tokens } }: EventScene, { head }: NounPhrase): boolean =>
  spansIn(names, tokens[head]!).some(({ entity }) => entity.type === "place");

export const isOffice = ({ document: { tokens } }: EventScene, { head }: NounPhrase): boolean =>
  OFFICES.has(tokens[head]!.lower);

/** Nobody doubts whom an event is about for a hedge beside the name. */
const plain = (found: Attribute): Attribute => ({
  ...found,
  modality: "stated",
  cue: null,
  attributedTo: null,
});
