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
    /^[\s-]?(?:%|percent(?:age)?(?:[\s-]points?)?\b|per[\s-]cent\b|pct\b|pc\b|bps\b|basis\s+points?\b)/i.exec(
      after(paragraph, quantity),
    );
  if (unit !== null && quantity.form !== "ordinal") {
    const end = quantity.end + unit[0].length;
    const whole = wholeAt(paragraph, end);
    return figure(quantity, "percent", whole?.end ?? end, {
      unit: /bps|basis/i.test(unit[0]) ? "[bp]" : "%",
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
  // "one in five", "9 out of 10", "17 out of 20"
  const outOf =
    /^\s+(?:in|out\s+of)\s+(?:every\s+)?(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twenty|a\s+hundred|a\s+million)\b(?!\s+(?:minutes|hours|days|weeks|months|years|decades|games|matches)\b)(?:\s+(?!(?:says|was|is|has)\b)(\p{Ll}{2,}s|people|women|men|children)\b)?/iu.exec(
      rest,
    );
  if (
    outOf !== null &&
    quantity.form !== "ordinal" &&
    quantity.value <= 99 &&
    !/^(?:19|20)\d\d$/.test(outOf[1]!) &&
    quantity.value < (readNumbers(outOf[1]!)[0]?.value ?? 1)
  )
    return shareOf(quantity, outOf[0], outOf[1]!, outOf[2] ?? null);
  return undefined;
};

/** "17 out of 20" counts 29; "one in five" is a fifth. */
function shareOf(quantity: Quantity, written: string, whole: string, of: string | null): Figure {
  const end = quantity.end + written.length;
  if (/\sout\s/i.test(written)) return figure(quantity, "count", end, { of });
  const parts = readNumbers(whole)[0]?.value ?? 1;
  return figure(quantity, "ratio", end, {
    value: quantity.value / parts,
    high: quantity.high === null ? null : quantity.high / parts,
    of,
  });
}

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
