import { isFinitePast } from "../grammar/tags.ts";
import { HAPPENINGS } from "../lexicon/happenings.ts";
import type { Sentence } from "../text/document.ts";
import type { Attribute, DateMention, EventType, NewsEvent, Span } from "../types.ts";
import { weightOf } from "./classify.ts";
import { isEarlier } from "./earlier.ts";
import { harmIn } from "./extract/casualties.ts";
import { rolesOf } from "./extract/roles.ts";
import { attribute, type EventScene, nounsOf, spansIn, stated, verbsOf } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

/** A sentence tells of an event of its own from this weight of triggers on, or from the lesser one where it counts harm. */
const LEAST = 3;
const LEAST_WITH_HARM = 1.5;
/** More than these are a chronicle. */
const MOST = 8;
/** A longer clause is a sentence. */
const LONGEST = 90;
/** Leads back to the main event. */
const BACK = /\b(?:latest|this\s+time|yesterday|today|tonight|now)\b/i;

interface Recalled {
  event: NewsEvent;
  /** Its own day, or that of the event before it in the paragraph. */
  date: string;
}

/** The earlier events that an article recalls, each with its own date where it has one, oldest first. */
export function readBackground(
  scene: EventScene,
  triggers: readonly Trigger[],
  when: string | null,
): NewsEvent[] {
  if (when === null) return [];
  const events: Recalled[] = [];
  const bySentence = new Map<number, Trigger[]>();
  for (const trigger of triggers)
    bySentence.set(trigger.sentence, [...(bySentence.get(trigger.sentence) ?? []), trigger]);
  let last: { date: string; block: number } | null = null;
  for (const sentence of scene.document.sentences) {
    // The main event's sentence recalls another where that is what is remembered.
    if (sentence === scene.main.nutgraf && !bySentence.get(sentence.index)?.some(({ share }) => share === 0))
      continue;
    const dates = spansIn(scene.dates, sentence).filter(({ edtf }) => edtf !== null && /^\d{4}/.test(edtf));
    const own = dates.find(({ edtf }) => isEarlier(edtf!, when)) ?? null;
    // What an undated sentence tells behind a recalled event came of it: "a retaliatory attack came in response".
    if (own === null && (last?.block !== sentence.block || dates.length > 0 || leadsBack(scene, sentence))) {
      last = null;
      continue;
    }
    const date: string = own?.edtf ?? last!.date;
    last = { date, block: sentence.block };
    const told = (bySentence.get(sentence.index) ?? []).filter((trigger) =>
      happened(scene, sentence, trigger),
    );
    const harm = harmIn(scene, sentence);
    // Without a day of its own only harm shows that something else happened.
    const isOther = own !== null || harm.some(({ value }) => value !== 0);
    if (told.length === 0 || !isOther || isSpoken(scene, sentence)) continue;
    const kind = strongest(told, harm.length > 0 ? LEAST_WITH_HARM : LEAST);
    if (kind === null || (harm.length === 0 && STATISTICAL.has(kind))) continue;
    const type = isDeadlyStrike(scene, told, harm) ? "attack" : kind;
    events.push({
      date,
      event: {
        type,
        nutgraf: { start: sentence.start, end: sentence.end },
        attributes: attributesOf(scene, sentence, told, type, own, harm),
        unsure: [],
      },
    });
  }
  return events
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, MOST)
    .map(({ event }) => event);
}

/** What these recall is a figure of another year. */
const STATISTICAL: ReadonlySet<EventType> = new Set(["economy", "earnings"]);

/** A trigger that tells of something done: a verb in the past with a subject of its own, or the noun of an event. */
function happened(scene: EventScene, sentence: Sentence, { form, token, start, end }: Trigger): boolean {
  const { tokens, text } = scene.document;
  if (form !== "verb")
    return text
      .slice(start, end)
      .toLowerCase()
      .split(/\s+/)
      .some((word) => HAPPENINGS.has(word));
  const group = verbsOf(scene, sentence).find(({ first, last }) => first <= token && token < last);
  if (group === undefined || !group.finite || group.negated || group.modal !== null) return false;
  return (
    group.voice === "passive" ||
    isFinitePast(tokens[group.head]!.tag) ||
    isFinitePast(tokens[group.first]!.tag)
  );
}

/** Somebody's words: what a speaker recalls may be anything. */
const isSpoken = ({ quotes }: EventScene, { start, end }: Sentence): boolean =>
  quotes.some(
    ({ kind, contents }) =>
      kind === "direct" &&
      contents.some(
        (content) => Math.min(content.end, end) - Math.max(content.start, start) > (end - start) / 2,
      ),
  );

/** A strike that kills is no walk-out. */
const isDeadlyStrike = (
  { document: { text } }: EventScene,
  told: readonly Trigger[],
  harm: readonly Attribute[],
): boolean =>
  harm.some(({ role, value }) => role === "killed" && value !== 0) &&
  told.some(({ start, end }) => /^strikes?$/i.test(text.slice(start, end)));

const LOCATIVE = /\b(?:in|at|near|outside|off|across|of)\s+(?:the\s+)?(?:\p{Ll}+\s+(?:of\s+)?)?$/u;

const leadsBack = ({ document: { text } }: EventScene, { start, end }: Sentence): boolean =>
  BACK.test(text.slice(start, end));

function strongest(triggers: readonly Trigger[], least: number): EventType | null {
  const sums = new Map<EventType, number>();
  for (const { weights } of triggers)
    for (const [type, weight] of weights) sums.set(type, (sums.get(type) ?? 0) + weight);
  let best: EventType | null = null;
  for (const [type, sum] of sums)
    if (sum >= least && sum > (best === null ? 0 : sums.get(best)!)) best = type;
  return best;
}

function attributesOf(
  scene: EventScene,
  sentence: Sentence,
  triggers: readonly Trigger[],
  type: EventType,
  date: DateMention | null,
  harm: readonly Attribute[],
): Attribute[] {
  // A noun names the event ("the strike"); a verb only tells that there was one.
  const trigger = [...triggers].sort(
    (a, b) => Number(a.form === "verb") - Number(b.form === "verb") || weightOf(b, type) - weightOf(a, type),
  )[0]!;
  const phrase =
    nounsOf(scene, sentence).find(({ start, end }) => start <= trigger.start && trigger.end <= end) ??
    clauseOf(scene, sentence, trigger);
  const place = spansIn(scene.names, sentence).find(
    ({ start, entity }) =>
      entity.type === "place" &&
      LOCATIVE.test(scene.document.text.slice(Math.max(sentence.start, start - 40), start)),
  );
  return [
    attribute(scene, "what", phrase),
    ...(date === null ? [] : [stated(scene, "when", date, date.edtf!)]),
    ...(place === undefined ? [] : [attribute(scene, "where", place)]),
    ...harm,
  ];
}

/** Who did what, from the subject of a verb to its object: "Chirac was convicted of corruption". */
function clauseOf(scene: EventScene, sentence: Sentence, trigger: Span): Span {
  const nouns = nounsOf(scene, sentence);
  const verbs = verbsOf(scene, sentence);
  const verb = verbs.find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  if (verb === undefined) return trigger;
  const { actor, target, voice } = rolesOf(scene, verb);
  const subject = voice === "passive" ? target : actor;
  const start = subject !== undefined && subject.end <= verb.start ? subject.start : verb.start;
  const object = nouns.find((noun) => noun.start >= verb.end);
  const isNear =
    object !== undefined &&
    object.end - start <= LONGEST &&
    !/[,;:—"“”]/.test(scene.document.text.slice(verb.end, object.start));
  return verb.end - start > LONGEST ? verb : { start, end: isNear ? object.end : verb.end };
}
