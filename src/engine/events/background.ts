import type { Sentence } from "../text/document.ts";
import type { Attribute, EventType, NewsEvent } from "../types.ts";
import { weightOf } from "./classify.ts";
import { isEarlier } from "./earlier.ts";
import { harmIn } from "./extract/casualties.ts";
import { attribute, type EventScene, nounsOf, spansIn } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

/** A sentence tells of an event of its own from this weight of triggers on. */
const LEAST = 3;
/** More than these are a chronicle. */
const MOST = 8;

/** The earlier events that an article recalls, each with its own date, oldest first. */
export function readBackground(
  scene: EventScene,
  triggers: readonly Trigger[],
  when: string | null,
): NewsEvent[] {
  if (when === null) return [];
  const events: { event: NewsEvent; date: string }[] = [];
  for (const sentence of scene.document.sentences) {
    if (sentence === scene.main.nutgraf) continue;
    const date = spansIn(scene.dates, sentence).find(
      ({ edtf }) => edtf !== null && /^\d{4}/.test(edtf) && isEarlier(edtf, when),
    );
    if (date === undefined) continue;
    const own = triggers.filter((trigger) => trigger.sentence === sentence.index);
    const type = strongest(own);
    if (type === null) continue;
    events.push({
      date: date.edtf!,
      event: {
        type,
        nutgraf: { start: sentence.start, end: sentence.end },
        attributes: attributesOf(scene, sentence, own, type, date),
      },
    });
  }
  return events
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, MOST)
    .map(({ event }) => event);
}

function strongest(triggers: readonly Trigger[]): EventType | null {
  const sums = new Map<EventType, number>();
  for (const { weights } of triggers)
    for (const [type, weight] of weights) sums.set(type, (sums.get(type) ?? 0) + weight);
  let best: EventType | null = null;
  for (const [type, sum] of sums)
    if (sum >= LEAST && sum > (best === null ? 0 : sums.get(best)!)) best = type;
  return best;
}

function attributesOf(
  scene: EventScene,
  sentence: Sentence,
  triggers: readonly Trigger[],
  type: EventType,
  date: { start: number; end: number; edtf: string | null },
): Attribute[] {
  const trigger = [...triggers].sort((a, b) => weightOf(b, type) - weightOf(a, type))[0]!;
  const phrase =
    nounsOf(scene, sentence).find(({ start, end }) => start <= trigger.start && trigger.end <= end) ??
    trigger;
  const place = spansIn(scene.names, sentence).find(({ entity }) => entity.type === "place");
  return [
    attribute(scene, "what", phrase),
    { ...attribute(scene, "when", date, date.edtf!), modality: "stated", cue: null, attributedTo: null },
    ...(place === undefined ? [] : [attribute(scene, "where", place)]),
    ...harmIn(scene, sentence),
  ];
}
