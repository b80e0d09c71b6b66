import {
  after,
  before,
  type FigureRecogniser,
  figure,
  type Paragraph,
  type Quantity,
} from "../recogniser.ts";

/** "third straight game", "63rd birthday", "second-largest"; "first" and "second" alone only count time. */
export const rank: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form !== "ordinal") return undefined;
  const rest = after(paragraph, quantity);
  const written = paragraph.text.slice(quantity.start, quantity.end).toLowerCase();
  // "fifth in the league", "third behind Orsen"
  if (quantity.value > 2 && /^\s(?:in|among|behind|overall|out\s+of)\b/i.test(rest))
    return figure(quantity, "rank", quantity.end);
  const noun =
    /^[\s-]+(?:(?:straight|consecutive|successive|largest|biggest|highest|most|largest|[\p{Ll}]+-[\p{Ll}]+)[\s-]+)?[\p{Ll}]{3,}/u.exec(
      rest,
    );
  if (noun === null || /^\s+(?:and|the|that|with|for|from|when|was|who)\b/.test(noun[0]))
    return written === "first" || written === "second"
      ? null
      : /^\d/.test(written)
        ? isStreet(quantity, paragraph)
          ? null
          : figure(quantity, "rank", quantity.end)
        : null;
  // First and second tell no figure but for "second-largest" and its like.
  if (
    /^(?:first|second|1st|2nd)$/.test(written) &&
    !/^[\s-](?:largest|biggest|highest|most|straight|consecutive|successive)/.test(noun[0])
  )
    return null;
  if (
    /^[\s-](?:party|world|parties|century|floor|grade|quarter|degree|person\s+plural|street|avenue)\b/i.test(
      noun[0],
    )
  )
    return null;
  return figure(quantity, "rank", quantity.end + noun[0].length);
};

/** "eastbound on 56th", "at 3rd and Main": streets go by their number alone. */
const isStreet = (quantity: Quantity, paragraph: Paragraph): boolean =>
  /\b(?:on|at|along|near|and|of)\s$/i.test(before(paragraph, quantity)) &&
  !/^\s+(?:place|overall)\b/i.test(after(paragraph, quantity));
