import { MULTIPLIED, TALLIED } from "../../lexicon/numbers.ts";
import { DURATIONS } from "../../lexicon/units.ts";
import { tokenIndexAt } from "../../text/document.ts";
import type { Figure } from "../../types.ts";
import { countedAt } from "../counted.ts";
import { readNumbers } from "../number.ts";
import {
  after,
  before,
  type FigureRecogniser,
  figure,
  type Paragraph,
  type Quantity,
} from "../recogniser.ts";

/** "1.1%", "3% to 4%", "five percent", "0.25 percentage points", "per cent of twenty-two" */
export const percent: FigureRecogniser = (quantity, paragraph) => {
  const unit =
    /^(?:[\s-]?|\s(?:of\s)?(?:an?|one)\s)(?:%|percent(?:age)?(?:[\s-]points?)?\b|per[\s-]cent\b|pct\b|pc\b|bps\b|basis\s+points?\b)/i.exec(
      after(paragraph, quantity),
    );
  if (unit !== null && quantity.form !== "ordinal") {
    const end = quantity.end + unit[0].length;
    const whole = wholeAt(paragraph, end);
    return figure(quantity, "percent", whole?.end ?? end, {
      // UCUM has no basis point.
      unit: /bps|basis/i.test(unit[0]) ? "basis points" : "%",
      of: whole?.of ?? null,
    });
  }
  const lead = /\b(?:minus\s+|per\s?cent\s+of\s+|percentage\s+of\s+)$/i.exec(before(paragraph, quantity));
  return lead !== null && !/minus/i.test(lead[0])
    ? figure(quantity, "percent", quantity.end, { start: quantity.from - lead[0].length, unit: "%" })
    : undefined;
};

/** "of federal workers" behind a share: what it is a share of, and where that ends. */
function wholeAt(paragraph: Paragraph, end: number): { of: string; end: number } | null {
  if (!/^\s+of\s/.test(paragraph.text.slice(end, end + 6))) return null;
  const counted = countedAt(paragraph, end, true);
  return counted && { of: paragraph.text.slice(counted.start, counted.end), end: counted.end };
}

/** "two-thirds of the senators", "half of them", "about a third", "one in five" */
export const ratio: FigureRecogniser = (quantity, paragraph) => {
  const rest = after(paragraph, quantity);
  if (quantity.form === "fraction") return fraction(quantity, paragraph, rest);
  // "a Level 3 out of 5 risk" names a step of a scale.
  if (/\b(?:level|category|stage|grade|tier)\s$/i.test(before(paragraph, quantity))) return undefined;
  return quantity.form === "ordinal" || quantity.sign !== null ? undefined : shareOf(quantity, paragraph);
};

const PARTED = /^\s+(?:in|out|of)\s/i;
/** "in five", "out of every 10", "of every three" behind the part. */
const WHOLE = /^\s+(?:in|(out)\s+of|of(?=\s+(?:every|each)\b))\s+(?:(every|each)\s+)?$/i;
/** What is told of everybody by so few: "nine out of 10 teachers", "one in a million". */
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10, 100, 1e3, 1e4, 1e5, 1e6]);

/** "one in five" is a fifth and "nine out of 10 teachers" nine tenths; "17 out of 20 seats" are 17 that were counted. */
function shareOf(quantity: Quantity, paragraph: Paragraph): Figure | undefined {
  const rest = after(paragraph, quantity);
  // Most numbers are no part of another: the rest is looked through for one only where it may be.
  if (PARTED.exec(rest) === null) return undefined;
  const whole = readNumbers(rest)[0];
  if (whole === undefined || whole.form === "ordinal" || whole.sign !== null) return undefined;
  const joint = WHOLE.exec(rest.slice(0, whole.start));
  if (joint === null || quantity.value > 99 || !(quantity.value < whole.value)) return undefined;
  const isOut = joint[1] !== undefined;
  const isEvery = joint[2] !== undefined;
  // "one in 2019", "seven in 12,000 days"
  if (!isOut && !isEvery && whole.form === "digits" && whole.value > 1899 && whole.value < 2100)
    return undefined;
  const end = quantity.end + whole.end;
  const counted = countedAt(paragraph, end, true);
  const of = counted === null ? null : paragraph.text.slice(counted.start, counted.end);
  const noun = counted === null ? "" : paragraph.text.slice(counted.head, counted.end).toLowerCase();
  if (!isEvery && DURATIONS.has(noun.replace(/s$/, ""))) return undefined;
  const span = counted?.end ?? end;
  if (isOut && !isEvery && (!ROUND.has(whole.value) || TALLIED.has(noun) || isRating(quantity, paragraph)))
    return figure(quantity, "count", span, { of });
  if (!isOut && !isEvery && TALLIED.has(noun)) return undefined;
  return figure(quantity, "ratio", span, {
    value: quantity.value / whole.value,
    high: quantity.high === null ? null : quantity.high / whole.value,
    of,
  });
}

/** "rated it four out of five" */
const isRating = (quantity: Quantity, paragraph: Paragraph): boolean =>
  before(paragraph, quantity)
    .split(/\s+/)
    .slice(-4)
    .some((word) => RATING.has(word));
const RATING: ReadonlySet<string> = new Set(["rated", "scored", "score", "rating", "gave", "marked"]);

function fraction(
  quantity: Parameters<FigureRecogniser>[0],
  paragraph: Parameters<FigureRecogniser>[1],
  rest: string,
): ReturnType<FigureRecogniser> {
  const written = paragraph.text.slice(quantity.start, quantity.end);
  const whole = wholeAt(paragraph, quantity.end);
  const lead = before(paragraph, quantity);
  // Those of a year, not of a whole.
  if (/^(?:two|four|five|six|seven|eight)[\s-]quarters$/i.test(written)) return null;
  if (/^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i.test(written)) return undefined;
  // "a year and a half" is no half, "and a third, Ana Whitlock," a person.
  if (/\band[\s-]$/i.test(lead) && whole === null) return null;
  if (
    /^(?:a|an|one)\s(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i.test(written) &&
    whole === null
  ) {
    // "a third person" is a rank, "about a third" a share.
    if (
      /^\s+[\p{L}]/u.test(rest) &&
      !/^\s+(?:in|by|from|to|since|this|last|over|at|and|were|was|are|is|have|had)\b/.test(rest)
    )
      return null;
  }
  if (/^(?:a\s|the\s)?(?:quarter|quarters)$/i.test(written) && whole === null) return null;
  if (/^half$/i.test(written)) {
    if (
      /\b(?:first|second|other|and\s+a|a|the|one|each|either|next|last|opening|better)[\s-]$/i.test(lead) &&
      whole === null
    )
      return null;
    if (
      /^[\s-]*(?:time|way|hour|brother|sister|year\s|century|back|mast)/i.test(rest) &&
      whole === null &&
      !/^\s+(?:a|an)\s/.test(rest)
    )
      return null;
    const noun = /^\s+(?:an?|the|its|their|all)\s+[\p{L}’'-]+/u.exec(rest);
    if (noun !== null && whole === null)
      return figure(
        quantity,
        /\b(?:hour|year|day|month|century|decade|minute)\b/.test(noun[0]) ? "duration" : "ratio",
        quantity.end + noun[0].length,
      );
    if (
      whole === null &&
      !/\b(?:by|in|than|nearly|almost|about|over|only|roughly)\s*$/i.test(lead) &&
      quantity.from === quantity.start
    )
      return null;
  }
  if (whole !== null) return figure(quantity, "ratio", whole.end, { of: whole.of });
  const noun = /^[\s-](?:majority|stake|share|vote|turn)\b/i.exec(rest)?.[0].length ?? 0;
  return figure(quantity, "ratio", quantity.end + noun);
}

/** "five times as deep", "ten times bigger", "four times the average", "2.1 times earnings"; not "shot three times". */
export const multiple: FigureRecogniser = (quantity, paragraph) => {
  const { document, offset, text } = paragraph;
  const end = quantity.end + " times".length;
  if (quantity.form === "ordinal" || !text.startsWith(" times ", quantity.end)) return undefined;
  const at = tokenIndexAt(document, offset + end);
  const [next, behind] = [document.tokens[at], document.tokens[at + 1]];
  if (next === undefined) return undefined;
  const isMore = next.lower === "as" || next.tag.endsWith(".Cmp") || MULTIPLIED.has(next.lower);
  const isOfIt = OWNERS.has(next.tag) && MULTIPLIED.has(behind?.lower ?? "");
  return isMore || isOfIt ? figure(quantity, "ratio", end) : undefined;
};

const OWNERS: ReadonlySet<string> = new Set(["DET.Def", "PRON.Poss"]);

/** "outspent them 2-to-1", "by a three-to-one margin": how many times as much; "beat them 2-to-1" is a score. */
export const odds: FigureRecogniser = (quantity, paragraph) => {
  const match = /^-to-(?:1|one)\b/i.exec(after(paragraph, quantity));
  if (match === null || quantity.value < 1.5 || quantity.high !== null) return undefined;
  if (
    /\b(?:beat|beaten|won|lost|win|wins|scored?|final|votes?d?|ruled|ruling|decision)\b[^.]{0,30}$/i.test(
      before(paragraph, quantity),
    )
  )
    return undefined;
  return figure(quantity, "ratio", quantity.end + match[0].length);
};
