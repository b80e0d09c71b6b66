import type { EventType } from "../../types.ts";
import { attribute, type EventScene, type Extractor, leadSentences, spansIn } from "../scene.ts";

/** How far from the top the day of the event may stand, in sentences. */
const REACH = 5;

/** The day of the main event: the first exact day in the nut graf, else in the sentences at the top, else a month. */
export const when: Extractor = (scene) => {
  const candidates = leadSentences(scene, REACH).flatMap((sentence) =>
    spansIn(scene.dates, sentence).filter((date) => date.edtf !== null && !isDateline(scene, date)),
  );
  const exact =
    candidates.find(({ edtf }) => /^\d{4}-\d\d-\d\d/.test(edtf!)) ??
    candidates.find(({ edtf }) => /^\d{4}-\d\d$/.test(edtf!)) ??
    candidates.find(
      ({ edtf }) => /^\d{4}/.test(edtf!) && Number(edtf!.slice(0, 4)) >= yearOfReport(scene) - 1,
    );
  return exact === undefined
    ? []
    : [
        {
          ...attribute(scene, "when", exact, pastOf(scene, exact.edtf!)),
          modality: "stated",
          cue: null,
          attributedTo: null,
        },
      ];
};

/** Harm is told once it is done: "are investigating a death on Friday" means the Friday before. */
const DONE: ReadonlySet<EventType> = new Set(["attack", "crime", "disaster", "accident", "death"]);
const WEEK = 7 * 86_400_000;

function pastOf({ article, main }: EventScene, edtf: string): string {
  const [day, report] = [Date.parse(edtf), Date.parse((article.published ?? "").slice(0, 10))];
  return DONE.has(main.type) && /^\d{4}-\d\d-\d\d$/.test(edtf) && day > report && day - report < WEEK
    ? new Date(day - WEEK).toISOString().slice(0, 10)
    : edtf;
}

const yearOfReport = ({ article }: EventScene): number => Number((article.published ?? "0").slice(0, 4));

/** A line of its own that holds only the day of the report. */
function isDateline({ document }: EventScene, { start, end }: { start: number; end: number }): boolean {
  const block = document.blocks.find((one) => one.start <= start && end <= one.end);
  return block !== undefined && block.end - block.start - (end - start) < 14;
}
