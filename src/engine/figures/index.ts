import { MEASURED_IN_METRES } from "../lexicon/numbers.ts";
import type { Document } from "../text/document.ts";
import { firstOverlap, inTextOrder, trim } from "../text/span.ts";
import type { DateMention, Entity, Figure, Span } from "../types.ts";
import { readClocks } from "./clocks.ts";
import { countedAt, isPlural } from "./counted.ts";
import { crownOf, dollarOf } from "./dollar.ts";
import { readNumbers, spelledOut } from "./number.ts";
import { readPhones } from "./phones.ts";
import { readQuantities } from "./quantity.ts";
import type { FigureRecogniser, Paragraph, Quantity } from "./recogniser.ts";
import { age } from "./recognisers/ages.ts";
import { count, shortAddresses } from "./recognisers/count.ts";
import { cricket, isCricket, score } from "./recognisers/games.ts";
import { duration, measure } from "./recognisers/measures.ts";
import { money } from "./recognisers/money.ts";
import { readNone } from "./recognisers/none.ts";
import { rank } from "./recognisers/rank.ts";
import { multiple, odds, percent, ratio } from "./recognisers/rates.ts";
import { readSingle } from "./recognisers/single.ts";
import { unitAt } from "./unit.ts";

/** Asked in this order; the first that answers decides, and null means that the number carries no news. */
const RECOGNISERS: readonly FigureRecogniser[] = [
  // Signs settle the matter: "%" and "$" leave nothing to weigh.
  percent,
  money,
  // Before ages and shares: "Gill (92)", "8 in 50 overs".
  cricket,
  // Before durations, which would take the "34 years" of "34 years old".
  age,
  // Before scores, which "2-to-1" would be.
  odds,
  // Before ranges are taken for counts: "112-107" is a score.
  score,
  measure,
  duration,
  // Before counts, which would take the "times".
  multiple,
  rank,
  ratio,
  // What is left counts something or nothing.
  count,
];

/**
 * Every number that carries news, with what it counts; numbers inside dates and names are none.
 * `url` is where the article was published, which may say whose dollars "$" are.
 */
export function readFigures(
  document: Document,
  dates: DateMention[],
  entities: Entity[],
  url: string | null = null,
): Figure[] {
  const addresses = shortAddresses(document.text);
  const dollar = dollarOf(document.text, url);
  const crown = crownOf(document.text);
  const ofCricket = isCricket(document.text);
  // A group may be counted with its name ("235 Democrats"); other names hold their numbers.
  const names = entities
    .filter(({ type }) => type !== "group")
    .flatMap((entity) => entity.mentions)
    .map(({ start, end }) => ({ start, end }))
    .sort(inTextOrder);
  const figures: Figure[] = [];
  for (const block of document.blocks) {
    const paragraph: Paragraph = {
      document,
      offset: block.start,
      text: document.text.slice(block.start, block.end),
      addresses,
      dollar,
      crown,
      isCricket: ofCricket,
    };
    // What is told without a number: "no casualties", "less than a mile".
    const wordless = [...readNone(paragraph), ...readSingle(paragraph)]
      .filter((figure) => firstOverlap(dates, shifted(figure, block.start)) === null)
      .sort(inTextOrder);
    const numbers = readNumbers(paragraph.text);
    const others =
      numbers.length === 0
        ? []
        : [...readPhones(paragraph.text), ...readClocks(paragraph.text, numbers)].sort(inTextOrder);
    const here: Figure[] = [];
    for (const written of readQuantities(paragraph.text, numbers)) {
      const quantity = withLetter(written, paragraph);
      if (firstOverlap(others, quantity) !== null || isTaken(quantity, paragraph, dates, names)) continue;
      const figure = recognise(quantity, paragraph);
      if (figure === null || firstOverlap(wordless, figure) !== null) continue;
      const kept = clip(figure, quantity, here.at(-1)?.end ?? 0, dates, paragraph);
      if (kept !== null) here.push(kept);
    }
    for (const figure of [...wordless, ...here].sort(inTextOrder))
      figures.push({ ...figure, start: figure.start + block.start, end: figure.end + block.start });
  }
  return figures;
}

/** "2.5m people" and "3m tonnes" are millions; "48m tall", "a 100m race" and "20m waves" metres. */
function withLetter(quantity: Quantity, paragraph: Paragraph): Quantity {
  if (quantity.letter === null || quantity.letter.isOfSums) return quantity;
  const { end } = quantity.letter;
  const unit = unitAt(paragraph.text, end);
  if (unit !== null && !/^\s(?:in|long)\b/.exec(paragraph.text.slice(end, end + 6)))
    return spelledOut(quantity);
  const counted = countedAt(paragraph, end, true);
  if (counted === null) return quantity;
  // "2B Whitlock" is a second baseman; names are not counted by letters.
  const noun = paragraph.text.slice(counted.head, counted.end);
  return isPlural(noun) && !MEASURED_IN_METRES.has(noun) ? spelledOut(quantity) : quantity;
}

function recognise(quantity: Quantity, paragraph: Paragraph): Figure | null {
  for (const recogniser of RECOGNISERS) {
    const found = recogniser(quantity, paragraph);
    if (found !== undefined) return found;
  }
  return null;
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** What a number measures is no name: "Orla 420 miles off the coast". */
const UNIT =
  /^\s?(?:%|(?:per\s?cent|people|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|years|hours|minutes)\b)/i;

/** Nor are the scales of storms and earthquakes. */
const SCALED = /\b(?:category|magnitude)\s$/i;

/** A number that is part of a date or stands inside a name is no figure. */
function isTaken(
  number: Quantity,
  paragraph: Paragraph,
  dates: readonly Span[],
  names: readonly Span[],
): boolean {
  const { offset, text } = paragraph;
  const span = shifted(number, offset);
  if (firstOverlap(dates, span) !== null) return true;
  const name = firstOverlap(names, span);
  if (name === null || SCALED.test(text.slice(Math.max(0, number.start - 12), number.start))) return false;
  // "R5m" and "N200bn" look like names, and are sums.
  if (number.sign !== null) return false;
  return !(name.end === span.end && UNIT.test(text.slice(number.end, number.end + 12)));
}

/** Figures overlap neither each other nor dates: what is around the number gives way, the number itself does not. */
function clip(
  figure: Figure,
  number: Quantity,
  from: number,
  dates: readonly Span[],
  { offset, text }: Paragraph,
): Figure | null {
  if (number.start < from) return null;
  const { end } = figure;
  let { start } = figure;
  if (start < from) start = number.start;
  const before = firstOverlap(dates, { start: start + offset, end: number.start + offset });
  if (before !== null) start = number.start;
  const after = firstOverlap(dates, { start: number.end + offset, end: end + offset });
  if (after === null) return { ...figure, start, end };
  const left = text
    .slice(number.end, after.start - offset)
    .replace(/(?:\s+(?:of|in|on|at|by|for|to|the))*\s*$/i, "");
  const rest = trim(text, { start, end: number.end + left.length });
  return rest && { ...figure, ...rest };
}
