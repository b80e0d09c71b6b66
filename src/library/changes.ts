import type { Analysis, Block, Entity, Figure, Quote, Span } from "../engine/index.ts";
import { type LabelKey, rowsFound } from "../export/index.ts";
import { foldWords, spaced } from "./fold.ts";
import { type Change, changedBlocks } from "./paragraphs.ts";
import type { KeptPage } from "./types.ts";

export type { Change } from "./paragraphs.ts";

/** A number that was replaced, taken away or is new, and the row of the card that it stands in, if it does. */
export interface NumberChange extends Change<Figure> {
  label: LabelKey | null;
}

/** What a page says now beside what it said before. Spans are in the text of their own reading. */
export interface Changes {
  headline: { old: string; new: string } | null;
  numbers: NumberChange[];
  names: Change<Entity>[];
  quotes: Change<Quote>[];
  paragraphs: Change<Block>[];
  /** How many things changed: a paragraph that holds one of the others counts once, with it. */
  count: number;
}

/** What has changed on a page between the two last readings of it; null where there is nothing to set beside it. */
export const changesOf = ({ earlier, latest }: KeptPage): Changes | null =>
  earlier === null ? null : changes(earlier.analysis, latest.analysis);

/**
 * What changed from one reading to another. Nothing that stands in an unchanged paragraph, or in words somewhere in the
 * other text, is a change: so a better engine, or a paragraph that moved, makes none.
 */
export function changes(old: Analysis, latest: Analysis): Changes {
  const blocks = changedBlocks(old, latest);
  const [before, after] = [new Side(old, blocks, "old"), new Side(latest, blocks, "new")];
  const headline = changedHeadline(old, latest);
  const numbers = changedNumbers(before, after);
  const names = changedNames(before, after);
  const quotes = changedQuotes(before, after);
  const paragraphs = blocks.filter((one) => (one.old ?? one.new)!.kind !== "headline");
  const told = [
    ...numbers.map((one) => [one.old, one.new]),
    ...quotes.map((one) => [one.old?.contents[0] ?? null, one.new?.contents[0] ?? null]),
    ...names.map((one) => [before.firstOf(one.old), after.firstOf(one.new)]),
  ];
  const isBare = (block: Change<Block>): boolean =>
    !told.some(([was, is]) => isIn(was, block.old) || isIn(is, block.new));
  const count = Number(headline !== null) + told.length + paragraphs.filter(isBare).length;
  return { headline, numbers, names, quotes, paragraphs, count };
}

const isIn = (span: Span | null | undefined, block: Span | null): boolean =>
  span != null && block !== null && span.start < block.end && span.end > block.start;

/** One of the two readings, and which of its blocks are not in the other. */
class Side {
  readonly analysis: Analysis;
  readonly words: string;
  readonly #blocks: readonly (Block | null)[];
  readonly #labels: [Span, LabelKey][];

  constructor(analysis: Analysis, changed: readonly Change<Block>[], side: "old" | "new") {
    this.analysis = analysis;
    this.words = spaced(foldWords(`${analysis.article.title ?? ""}\n${analysis.article.text}`));
    this.#blocks = changed.map((one) => one[side]);
    const { event } = analysis;
    this.#labels = (event === null ? [] : rowsFound(event.type, event.attributes))
      .filter(({ role }) => role !== "source" && role !== "what")
      .flatMap(({ label, attributes }) =>
        attributes.flatMap(({ evidence }) => evidence.map((span): [Span, LabelKey] => [span, label])),
      );
  }

  /** Which of the changed paragraphs holds a span; -1 for none. */
  placeOf(span: Span | null | undefined): number {
    return this.#blocks.findIndex((block) => isIn(span, block));
  }

  labelOf(figure: Figure): LabelKey | null {
    return this.#labels.find(([span]) => isIn(figure, span))?.[1] ?? null;
  }

  says(text: string): boolean {
    return this.words.includes(spaced(foldWords(text)));
  }

  /** Where something is named first in a changed paragraph. */
  firstOf(entity: Entity | null): Span | null {
    return entity?.mentions.find((mention) => this.placeOf(mention) >= 0) ?? null;
  }

  wordsOf(spans: readonly Span[]): string {
    return spans.map(({ start, end }) => this.analysis.article.text.slice(start, end)).join(" ");
  }
}

function changedHeadline({ article: old }: Analysis, { article }: Analysis): Changes["headline"] {
  if (old.title === null || article.title === null) return null;
  const isSame = foldWords(old.title).join(" ") === foldWords(article.title).join(" ");
  return isSame ? null : { old: old.title, new: article.title };
}

function changedNumbers(before: Side, after: Side): NumberChange[] {
  const gone = figuresOnlyIn(before, after);
  const added = figuresOnlyIn(after, before);
  const pairs = gone.map((old): NumberChange => {
    const label = before.labelOf(old);
    const i = added.findIndex(
      (one) =>
        thingOf(one) === thingOf(old) &&
        (before.placeOf(old) === after.placeOf(one) || (label !== null && label === after.labelOf(one))),
    );
    return { old, new: i < 0 ? null : added.splice(i, 1)[0]!, label };
  });
  return onceEach([...pairs, ...added.map((one) => ({ old: null, new: one, label: after.labelOf(one) }))]);
}

/** "Two workers killed" in the headline and "two workers" in the text are one number of one row of the card. */
function onceEach(numbers: readonly NumberChange[]): NumberChange[] {
  const known = new Set<string>();
  return numbers.filter(({ label, old, new: latest }) => {
    const key = `${label} ${old?.value} ${latest?.value}`;
    const isNew = label === null || !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** Each number once, however often it stands there. */
function figuresOnlyIn(side: Side, other: Side): Figure[] {
  const known = new Set(other.analysis.figures.map(numberOf));
  return side.analysis.figures.filter((figure) => {
    if (side.placeOf(figure) < 0 || known.has(numberOf(figure))) return false;
    known.add(numberOf(figure));
    return true;
  });
}

const thingOf = ({ kind, unit }: Figure): string => `${kind} ${foldWords(unit ?? "").join(" ")}`;
const numberOf = (figure: Figure): string =>
  `${thingOf(figure)} ${figure.bound} ${figure.value} ${figure.high}`;

function changedNames(before: Side, after: Side): Change<Entity>[] {
  return [
    ...namesOnlyIn(before, after).map((old) => ({ old, new: null })),
    ...namesOnlyIn(after, before).map((one) => ({ old: null, new: one })),
  ];
}

/** A person whose last name is in the other text is no new one; anything else is known by its whole name. */
const namesOnlyIn = (side: Side, other: Side): Entity[] =>
  side.analysis.entities.filter((entity) => {
    const name = entity.type === "person" ? (foldWords(entity.name).at(-1) ?? "") : entity.name;
    return side.firstOf(entity) !== null && !other.says(name);
  });

function changedQuotes(before: Side, after: Side): Change<Quote>[] {
  const added = quotesOnlyIn(after, before);
  const pairs = quotesOnlyIn(before, after).map((old): Change<Quote> => {
    const i = added.findIndex(
      (one) =>
        before.placeOf(old.contents[0]) === after.placeOf(one.contents[0]) &&
        one.source?.name === old.source?.name,
    );
    return { old, new: i < 0 ? null : added.splice(i, 1)[0]! };
  });
  return [...pairs, ...added.map((one) => ({ old: null, new: one }))];
}

const quotesOnlyIn = (side: Side, other: Side): Quote[] =>
  side.analysis.quotes.filter(
    ({ contents, source }) =>
      source !== null && side.placeOf(contents[0]) >= 0 && !other.says(side.wordsOf(contents)),
  );
