import type { Document } from "../text/document.ts";
import { firstOverlap, inTextOrder, overlaps } from "../text/span.ts";
import type { DateMention, Entity, Figure, Span } from "../types.ts";
import { readNumbers } from "./number.ts";
import { readQuantities } from "./quantity.ts";
import type { FigureRecogniser, Paragraph, Quantity } from "./recogniser.ts";
import { count } from "./recognisers/count.ts";
import { score } from "./recognisers/games.ts";
import { age, duration, measure } from "./recognisers/measures.ts";
import { money } from "./recognisers/money.ts";
import { readNone } from "./recognisers/none.ts";
import { rank } from "./recognisers/rank.ts";
import { percent, ratio } from "./recognisers/rates.ts";

/** Asked in this order; the first that answers decides, and null means that the number carries no news. */
const RECOGNISERS: readonly FigureRecogniser[] = [
  // Signs settle the matter: "%" and "$" leave nothing to weigh.
  percent,
  money,
  // Before durations, which would take the "34 years" of "34 years old".
  age,
  // Before ranges are taken for counts: "112-107" is a score.
  score,
  measure,
  duration,
  rank,
  ratio,
  // What is left counts something or nothing.
  count,
];

/** Every number that carries news, with what it counts; numbers inside dates and names are none. */
export function readFigures(document: Document, dates: DateMention[], entities: Entity[]): Figure[] {
  const names = entities
    .flatMap((entity) => entity.mentions)
    .map(({ start, end }) => ({ start, end }))
    .sort(inTextOrder);
  const figures: Figure[] = [];
  for (const block of document.blocks) {
    const paragraph: Paragraph = {
      document,
      offset: block.start,
      text: document.text.slice(block.start, block.end),
    };
    const here = readNone(paragraph);
    for (const quantity of readQuantities(paragraph.text, readNumbers(paragraph.text))) {
      if (isTaken(quantity, block.start, dates, names)) continue;
      const figure = recognise(quantity, paragraph);
      if (figure === null) continue;
      const kept = clip(figure, here);
      if (kept !== null) here.push(kept);
    }
    for (const figure of here.sort(inTextOrder))
      figures.push({ ...figure, start: figure.start + block.start, end: figure.end + block.start });
  }
  return figures;
}

function recognise(quantity: Quantity, paragraph: Paragraph): Figure | null {
  for (const recogniser of RECOGNISERS) {
    const found = recogniser(quantity, paragraph);
    if (found !== undefined) return found;
  }
  return null;
}

/** A number that is part of a date or stands inside a name is no figure. */
function isTaken(
  { start, end }: Quantity,
  offset: number,
  dates: readonly Span[],
  names: readonly Span[],
): boolean {
  const span = { start: start + offset, end: end + offset };
  return firstOverlap(dates, span) !== null || firstOverlap(names, span) !== null;
}

/** Figures do not overlap: bounding words that the last figure has already are left out. */
function clip(figure: Figure, before: readonly Figure[]): Figure | null {
  const last = before.find((other) => overlaps(other, figure));
  if (last === undefined) return figure;
  return last.end < figure.end && last.start <= figure.start ? { ...figure, start: last.end + 1 } : null;
}
