import type { Sentence } from "../../text/document.ts";
import type { EventType, Span } from "../../types.ts";
import { isEarlier } from "../earlier.ts";
import { type EventScene, spansIn } from "../scene.ts";
import { when } from "./when.ts";

/** The sentences that tell of the main event: what an article recalls goes on to the end of its paragraph. */
export function ofMainEvent(scene: EventScene): Sentence[] {
  const [day] = when(scene);
  const told = day === undefined ? null : String(day.value);
  let recalling: number | null = null;
  return scene.document.sentences.filter((sentence) => {
    if (sentence.block !== recalling || NOW.test(wordsOf(scene, sentence))) recalling = null;
    if (isOtherEvent(scene, sentence, told)) recalling = sentence.block;
    return recalling === null;
  });
}

/** Words that lead back from what is recalled. */
const NOW = /\b(?:latest|this\s+time|(?:on|early|late)\s+\p{Lu}\p{Ll}+day|yesterday|today|tonight)\b/u;

const wordsOf = ({ document: { text } }: EventScene, { start, end }: Span): string => text.slice(start, end);

/** Sentences about earlier events: an earlier month, "in a similar attack", "since 2014". */
function isOtherEvent(scene: EventScene, sentence: Span, day: string | null): boolean {
  if (sentence === scene.main.nutgraf) return false;
  return (
    OTHER_TIMES.test(wordsOf(scene, sentence)) ||
    (day !== null && ANOTHER.test(wordsOf(scene, sentence)) && isDaysBefore(scene, sentence, day)) ||
    (day !== null &&
      !RECALLING.has(scene.main.type) &&
      spansIn(scene.dates, sentence).some(
        ({ edtf }) => edtf !== null && /^\d{4}/.test(edtf) && isEarlier(edtf.slice(0, 7), day.slice(0, 7)),
      ))
  );
}

/** "Last week a car bomb killed five": an event that is new to the reader, on a day of its own. */
const ANOTHER = /^(?:Last|Earlier|Days|Two|In|On)\b.*\b(?:an?|another)\s/;
/** The day before belongs to what happened overnight. */
const DAYS = 2 * 86_400_000;

const isDaysBefore = ({ dates }: EventScene, sentence: Span, day: string): boolean =>
  spansIn(dates, sentence).some(({ edtf }) => Date.parse(day) - Date.parse((edtf ?? "").slice(0, 10)) > DAYS);

/** A verdict comes months after the deaths that it is for. */
const RECALLING: ReadonlySet<EventType> = new Set(["court"]);
const OTHER_TIMES =
  /\b(?:since\s+(?:the\s+)?(?:19|20)\d\d|years\s+ago|in\s+a\s+similar|previous(?:ly)?|last\s+year|in\s+recent\s+years|every\s+year|each\s+year|annually|so\s+far\s+this\s+year|earlier\s+this\s+(?:year|month))\b/i;
