import type { NounPhrase, VerbGroup } from "../../clauses/index.ts";
import { formsOfVerbs } from "../../lexicon/inflection.ts";
import { THAT_FORMS } from "../../lexicon/reporting.ts";
import type { Sentence } from "../../text/document.ts";
import type { Attribute, EventType, Span } from "../../types.ts";
import { attribute, type EventScene, type Extractor, isQuoted, leadSentences, verbsOf } from "../scene.ts";
import { tellsOther } from "./main-event.ts";
import { rolesOf } from "./roles.ts";
import { withoutInnerStops } from "./stops.ts";
import { isUnreal } from "./unreal.ts";

/** How far from the top a response may stand, in sentences. */
const REACH = 30;

/** What was done or announced because of the event: by a fixed expression, else by a verb of response. */
export const response: Extractor = (scene) => {
  const expressed = expressionOf(scene);
  return expressed.length > 0 ? expressed : reactionOf(scene);
};

/** A headline or a heading tells in short what the text below it tells. */
const isTitle = ({ document: { blocks } }: EventScene, { block }: Sentence): boolean =>
  /^(?:headline|heading|standfirst)$/.test(blocks[block]!.kind);

// "called for an inquiry", "launched an investigation", "declared a state of emergency"
const EXPRESSION =
  /\b(?<value>(?:(?:launched|opened|ordered|began|started|announced)\s+(?:an?|the|its|their)\s+(?:\p{Ll}+\s+){0,2}(?:investigation|inquiry|probe|review|search|operation|evacuation|manhunt|(?:criminal\s+)?case)|called\s+off\s+(?:an?|the|its|their|all)|(?:has\s+|have\s+)?authori[sz]ed\s+(?:an?|the|its|their)|ordered\s+(?:the|an?|all|troops|police|residents|schools|people)|are\s+investigating\s+the|(?:has\s+|have\s+)?(?:detained|arrested)\s+(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens)|suspended\s+(?:all|the|its|their|flights|trains|classes)|rescuers\s+(?:dug|pulled|searched|responded|found)|shot\s+(?:him|her|the\s+(?:attacker|gunman|suspect))\s+dead|called\s+for\s+(?:an?|the|calm|restraint|his|her|their|new|more)|declared\s+(?:an?|the)\s+(?:state|\p{Ll}+\s+(?:of\s+)?(?:emergency|mourning))|imposed\s+(?:an?|the)|deployed\s+(?:the\s+|\d|troops|soldiers|police)|evacuated\s+(?:the|all|more|some|about|\d)|condemned\s+the|congratulated\s+\p{Lu}|closed\s+(?:all\s+)?(?:schools|roads|airports|borders|the)|(?:will|would|intends?\s+to|plans?\s+to|planned\s+to)\s+appeal|offered\s+(?:condolences|his|her|their)|expressed\s+(?:his|her|their|sadness|condolences|regret|concern)|minute\s+of\s+silence|pledged\s+to|vowed\s+to|(?:fully\s+)?cooperating\s+with)[^,.;:"“”()]{0,70}?)(?=[,.;:"“”()]|\s+(?:after|which|who|that|while|when|following|because|and\s+(?:said|says|told|added)|on\s+\p{Lu}\p{Ll}+day)\b|$)/u;

const ALLOWED = /^(?:has\s+|have\s+)?authori[sz]ed\b/;

function expressionOf(scene: EventScene): Attribute[] {
  for (const sentence of leadSentences(scene, REACH)) {
    if (isTitle(scene, sentence)) continue;
    const text = withoutInnerStops(scene.document.text.slice(sentence.start, sentence.end));
    const match = EXPRESSION.exec(text);
    const value = match?.groups?.value?.trim();
    if (match === null || value === undefined || value === "") continue;
    // The nut graf tells the event itself, unless it says what was allowed because of it.
    if (sentence === scene.main.nutgraf && !ALLOWED.test(value)) continue;
    const at = match.index + match[0].lastIndexOf(value);
    if (isUnreal(text, at)) continue;
    const start = sentence.start + at;
    return [attribute(scene, "response", { start, end: start + value.length })];
  }
  return [];
}

/** Verbs by which authorities and others answer an event, whatever their object is. */
const ANSWERING = formsOfVerbs(
  "suspend cancel evacuate dispatch cordon investigate lift impose rescue relocate restore shutter quarantine postpone".split(
    " ",
  ),
);
/** Verbs of opinion: on the event itself, which the text has spoken of, so that its noun is definite. */
const JUDGING = formsOfVerbs(
  "condemn denounce criticise criticize welcome praise challenge mourn question attack protest oppose".split(
    " ",
  ),
);
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)\s/i;
/** Nouns that take up what was told: "welcomed the move". */
const TAKEN_UP =
  /\b(?:moves?|decisions?|steps?|news|announcement|ruling|verdict|deal|plans?|law|bill|attacks?|killings?|violence|shooting|strike)\b/i;

/** Verbs that answer an event only with one of the nouns below. */
const LIGHT = formsOfVerbs(
  "launch open begin start order announce issue hold declare express offer withdraw deploy send arrange seize clear reject confirm pledge fund conduct carry".split(
    " ",
  ),
);
const NOUNS =
  /^(?:investigations?|inquir(?:y|ies)|probes?|reviews?|search(?:es)?|evacuations?|manhunt|warnings?|alerts?|closures?|closings?|measures|curfews?|emergency|mourning|vigils?|condolences|support|opposition|concerns?|regret|sympathy|rewards?|lockdown|restrictions?|recall|plans?|streets?|area|site|roads?|troops|soldiers|police|rescuers|teams?|crews?|aid|discovery)$/;
/** What else is done to something: only in the passive is it surely an answer. */
const UNDERGONE =
  /^(?:closed|shut|blocked|cordoned|suspended|cancell?ed|evacuated|lifted|rescued|deployed|investigated|postponed|delayed|grounded|quarantined|relocated|sealed|tightened|dispatched|secured|shuttered)$/;

const LEMMAS: ReadonlySet<string> = new Set([...ANSWERING.values(), ...LIGHT.values(), ...JUDGING.values()]);

/** "is closed": how things stand, not what was done. */
const STATE = /^(?:is|are)\s(?!being\b)/;

/** Kinds of events that are figures: what companies and markets do besides answers nothing. */
const FIGURED: ReadonlySet<EventType> = new Set(["earnings", "economy"]);

/** The first sentence behind the nut graf in which somebody answers the event. */
function reactionOf(scene: EventScene): Attribute[] {
  const { nutgraf, type } = scene.main;
  if (FIGURED.has(type)) return [];
  for (const sentence of scene.document.sentences.slice(nutgraf.index + 1, nutgraf.index + 1 + REACH)) {
    if (isTitle(scene, sentence)) continue;
    for (const verb of verbsOf(scene, sentence)) {
      const told = reaction(scene, sentence, verb);
      if (told !== null && !tellsOther(scene, { start: sentence.start, end: told.end }))
        return [attribute(scene, "response", told)];
    }
  }
  return [];
}

function reaction(scene: EventScene, sentence: Sentence, verb: VerbGroup): Span | null {
  const { text, tokens } = scene.document;
  const word = tokens[verb.head]!.lower;
  // The word first: most verbs answer nothing, and the rest of the look costs more.
  if (!ANSWERING.has(word) && !LIGHT.has(word) && !JUDGING.has(word) && !UNDERGONE.test(word)) return null;
  if (!isTold(scene, sentence, verb) || isQuoted(scene, verb)) return null;
  const { actor, target, voice } = rolesOf(scene, verb);
  if (target === undefined) return null;
  const isNoun = NOUNS.test(tokens[target.head]!.lower);
  const isJudged = JUDGING.has(word) && isOfEvent(scene, target);
  const end = endOf(scene, sentence, verb);
  if (voice === "passive") {
    const isDone = UNDERGONE.test(word) || (LIGHT.has(word) && isNoun) || isJudged;
    if (!isDone || STATE.test(text.slice(verb.start, verb.end))) return null;
    return isBefore(scene, target, verb) || isBeforeAside(scene, target, verb)
      ? { start: target.start, end }
      : null;
  }
  const isObject = target.preposition === null && target.start >= verb.end;
  if (!(isObject && (ANSWERING.has(word) || (LIGHT.has(word) && isNoun))) && !isJudged) return null;
  const isSubject = actor !== undefined && isBefore(scene, actor, verb);
  if (isSubject && isObjectOf(scene, actor, verbsOf(scene, sentence))) return null;
  // "to leave and cancel": an infinitive has no subject and is no answer.
  if (verb.modal === null && verb.first === verb.head && LEMMAS.has(word) && !isSubject) return null;
  return target.end > end ? null : { start: isSubject ? actor.start : verb.start, end };
}

/** Told as done or to be done; "the shuttered mines" tells nothing. */
const isTold = ({ document: { tokens } }: EventScene, sentence: Sentence, verb: VerbGroup): boolean =>
  verb.finite &&
  !verb.negated &&
  (verb.modal === null || verb.modal === "will") &&
  !(verb.first > sentence.first && tokens[verb.first - 1]!.pos === "determiner");

/** "the ban", of which the nut graf or the headline has spoken, or "the move". */
function isOfEvent({ document: { text }, article, main }: EventScene, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (!DEFINITE.test(words)) return false;
  const told = `${article.title ?? ""} ${text.slice(main.nutgraf.start, main.nutgraf.end)}`.toLowerCase();
  return (
    TAKEN_UP.test(words) ||
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => word.length >= SPEAKING && told.includes(word))
  );
}

/** Shorter words are in every sentence. */
const SPEAKING = 5;

/** A noun straight before the verb says who or what without the words between. */
const isBefore = ({ document: { tokens } }: EventScene, noun: NounPhrase, verb: VerbGroup): boolean =>
  tokens[noun.head]!.pos !== "pronoun" && noun.end <= verb.start && verb.start - noun.end <= 2;

/** "was given a two-year suspended sentence": what stands straight behind a verb that reports nothing is its object. */
const isObjectOf = (
  { document: { tokens } }: EventScene,
  { start }: NounPhrase,
  verbs: readonly VerbGroup[],
): boolean =>
  verbs.some(({ end, head }) => end < start && start - end <= 2 && !THAT_FORMS.has(tokens[head]!.lower));

/** "parliament, the lower house, was suspended" */
const isBeforeAside = ({ document: { text } }: EventScene, noun: NounPhrase, verb: VerbGroup): boolean =>
  noun.end <= verb.start && /^,[^,]{3,60},\s+$/.test(text.slice(noun.end, verb.start));

/** What belongs to the verb: up to a stop, a clause of its own or a day. */
function endOf({ document: { text } }: EventScene, sentence: Sentence, verb: VerbGroup): number {
  const rest = withoutInnerStops(text.slice(sentence.start, sentence.end)).slice(verb.end - sentence.start);
  return verb.end + (REST.exec(rest)?.[0].length ?? 0);
}

const REST =
  /^[^,.;:"“”()—]{0,70}?(?=[,.;:"“”()—]|\s+(?:after|which|who|that|while|when|following|because|as|and\s+(?:said|says|told|added)|on\s+\p{Lu}\p{Ll}+day)\b|$)/u;
