import { after, before, type FigureRecogniser, figure } from "../recogniser.ts";

const SECOND =
  /^(?:\s?[-–—]\s?(?:to-)?|\s+(?:to|votes?\s+to)\s+)(\d{1,3}(?:,\d{3})*)\b(?![.,]?\d|%|[-–]\d|\s?(?:percent|million|per cent|years?|-year))/i;
const CONTEXT =
  /\b(?:beat|beaten|won|win|wins|lost|lose|defeat(?:ed)?|victory|draw|drew|score|scored|lead|led|leading|trailed|vote[ds]?|voting|passed|approved|rejected|ruled|ruling|decision|majority|rout|over|edged|tie|tied|level|final|match|game|margin|down|up|ahead|record|acquit|convict|5-4|by)\b/i;

/** "112-107", "3-1", "voted 232-197", "220 votes to 198": a game or a vote; a range runs upwards and counts something. */
export const score: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form !== "digits" || !Number.isInteger(quantity.value) || quantity.value < 0) return undefined;
  const written = paragraph.text.slice(quantity.start, quantity.end);
  const asRange = quantity.high === null ? null : /^(\d+)\s?[-–]\s?(\d+)$/.exec(written);
  const second = quantity.high === null ? SECOND.exec(after(paragraph, quantity)) : null;
  if (asRange === null && second === null) return undefined;
  const surroundings = `${before(paragraph, quantity)} ${after(paragraph, quantity)}`;
  if (!CONTEXT.test(surroundings)) return undefined;
  if (asRange !== null)
    return figure(quantity, "score", quantity.end, { high: null, value: Number(asRange[1]) });
  if (second !== null && /^\s+to/i.test(second[0]) && !/\bvot|votes/i.test(surroundings)) return undefined;
  return figure(quantity, "score", quantity.end + second![0].length);
};

/** Words of no other game; one of them alone may be a figure of speech. */
export const isCricket = (text: string): boolean =>
  /\bwickets?\b/i.test(text) && /\b(?:overs|innings)\b/i.test(text);

const WICKETS = /^\s+for\s+\d{1,3}\b/;

/** "357 for 8": runs and wickets. "Whitlock (92)", "Tarrant (82 off 56)": runs, and nobody's age. */
export const cricket: FigureRecogniser = (quantity, paragraph) => {
  if (!paragraph.isCricket || quantity.form !== "digits") return undefined;
  const rest = after(paragraph, quantity);
  const wickets = WICKETS.exec(rest);
  if (wickets !== null) return figure(quantity, "score", quantity.end + wickets[0].length);
  const isBatting = /\p{L}\s\($/u.test(before(paragraph, quantity)) && /^\*?(?:\)|\s+off\s)/.test(rest);
  return isBatting ? figure(quantity, "count", quantity.end) : undefined;
};
