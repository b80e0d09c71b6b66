import { isFinitePast } from "../../grammar/tags.ts";
import { isDeed } from "../../lexicon/deeds.ts";
import type { Sentence } from "../../text/document.ts";
import type { EventType, Span } from "../../types.ts";
import { type EventScene, type Extractor, leadSentences, spansIn, stated, verbsOf } from "../scene.ts";

/** How far from the top the day of the event may stand, in sentences. */
const REACH = 5;

/**
 * The day of the main event: the first exact day at the top of the story, else a month, else a year. The day on which
 * somebody tells of it comes behind the day on which it happened, and so does a mere time of day.
 */
export const when: Extractor = (scene) => {
  const candidates = leadSentences(scene, REACH).flatMap((sentence) =>
    isStamp(scene, sentence)
      ? []
      : spansIn(scene.dates, sentence)
          .filter(
            (date) =>
              date.edtf !== null && !isDateline(scene, date) && !isStillToCome(scene, sentence, date.edtf),
          )
          .map((date) => ({ ...date, told: isToldThen(scene, sentence, date) })),
  );
  const days = candidates.filter(({ edtf }) => /^\d{4}-\d\d-\d\d/.test(edtf!));
  const exact =
    days.find((date) => !date.told && !isClock(scene, date)) ??
    days.find(({ told }) => told) ??
    days[0] ??
    candidates.find(({ edtf }) => /^\d{4}-\d\d$/.test(edtf!) && isRecent(scene, edtf!)) ??
    candidates.find(
      ({ edtf }) => /^\d{4}(?!-\d\d$)/.test(edtf!) && Number(edtf!.slice(0, 4)) >= yearOfReport(scene) - 1,
    );
  return exact === undefined ? [] : [stated(scene, "when", exact, pastOf(scene, exact.edtf!))];
};

/** "has found him guilty ... The penalty phase begins on 3 April": what has happened was on no day that is yet to come. */
export function isStillToCome(scene: EventScene, sentence: Sentence, edtf: string): boolean {
  const { article, main, document } = scene;
  if (sentence === main.nutgraf || edtf.slice(0, 10) <= (article.published ?? "9999").slice(0, 10))
    return false;
  const [verb] = verbsOf(scene, main.nutgraf).filter(({ finite }) => finite);
  return (
    verb !== undefined &&
    verb.modal === null &&
    document.tokens
      .slice(verb.first, verb.last)
      .some(({ tag, lower }) => isFinitePast(tag) || lower === "has")
  );
}

/** A line about the page and not of the story. */
const STAMP =
  /^(?:Updated|Published|Posted|Last\s+updated|First\s+published|Correct(?:ion|ed)|(?:Editor['’]s\s+)?Note:|This\s+(?:article|story|report|post|page|piece)\s+(?:was|has\s+been)\s+(?:\p{L}+\s+)?(?:amended|corrected|updated|changed|edited|revised))\b/iu;
export const isStamp = ({ document: { text } }: EventScene, { start }: Span): boolean =>
  STAMP.test(text.slice(start, start + 60));

/** "police said on Monday": the day of the nearest verb before it, or behind it, which only tells. */
function isToldThen(scene: EventScene, sentence: Sentence, { start, end }: Span): boolean {
  const verbs = verbsOf(scene, sentence);
  const verb = verbs.findLast((group) => group.end <= start) ?? verbs.find((group) => group.start >= end);
  if (verb === undefined || !isDeed(verb.lemma, "telling")) return false;
  return Math.max(start - verb.end, verb.start - end) < NEAR;
}

/** Characters between a verb and its day. */
const NEAR = 24;

/** "1:33 am CST": a time of a day that is not told. */
const isClock = ({ document }: EventScene, { start, end }: Span): boolean =>
  /^(?:about\s+|around\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?|o'clock|[A-Z]{3,4}|local\s+time|\s)*$/i.test(
    document.text.slice(start, end),
  );

/** Harm is told once it is done: "are investigating a death on Friday" means the Friday before. */
const DONE: ReadonlySet<EventType> = new Set(["attack", "crime", "disaster", "accident", "death"]);
const WEEK = 7 * 86_400_000;

function pastOf({ article, main }: EventScene, edtf: string): string {
  const [day, report] = [Date.parse(edtf), Date.parse((article.published ?? "").slice(0, 10))];
  return DONE.has(main.type) && /^\d{4}-\d\d-\d\d$/.test(edtf) && day > report && day - report < WEEK
    ? new Date(day - WEEK).toISOString().slice(0, 10)
    : edtf;
}

/** News of a month that is told by its name alone is not half a year old; what was then is background. */
function isRecent({ article }: EventScene, month: string): boolean {
  const [report, then] = [article.published ?? "", month].map(
    (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)),
  );
  return article.published === null || report! - then! < 6;
}

const yearOfReport = ({ article }: EventScene): number => Number((article.published ?? "0").slice(0, 4));

/** A line of its own that holds only the day of the report. */
function isDateline({ document }: EventScene, { start, end }: { start: number; end: number }): boolean {
  const block = document.blocks.find((one) => one.start <= start && end <= one.end);
  return block !== undefined && block.end - block.start - (end - start) < 14;
}
