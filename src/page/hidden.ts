import type { Analysis, Attribute, Entity, EntityType, Role, Span } from "../engine/index.ts";

/**
 * What the reader said is wrong ("Not this"). A name that is no person or no place is so wherever it stands; a figure, a
 * date, a quotation or a value of the card is wrong on its own page alone.
 */
export type Hidden =
  | { kind: "name"; type: EntityType; name: string }
  /** Words of a page (its address has no fragment), told from the same words elsewhere by what stands before them. */
  | { kind: "figure" | "date" | "quote"; url: string; words: string; before: string }
  /** A value of the page's event, as written. */
  | { kind: "value"; url: string; role: Role; words: string };

/** Enough to tell two places apart, and little enough to outlive an edit nearby. */
const CONTEXT = 24;

export const hiddenName = ({ type, name }: Entity): Hidden => ({ kind: "name", type, name });

/** The words of one or several spans of an article, and what stands before the first. */
export function hiddenWords(
  { article }: Analysis,
  kind: "figure" | "date" | "quote",
  spans: readonly Span[],
): Hidden {
  const { text } = article;
  const start = spans[0]?.start ?? 0;
  return {
    kind,
    url: pageOf(article.url),
    words: flat(spans.map((span) => text.slice(span.start, span.end)).join(" … ")),
    before: flat(text.slice(Math.max(0, start - CONTEXT), start)),
  };
}

export const hiddenValue = ({ article }: Analysis, { role, text }: Attribute): Hidden => ({
  kind: "value",
  url: pageOf(article.url),
  role,
  words: flat(text),
});

/** Equal for what hides the same: letter case tells no two names apart. */
export const keyOf = (hidden: Hidden): string =>
  JSON.stringify(
    hidden.kind === "name"
      ? [hidden.kind, hidden.type, hidden.name.toLowerCase()]
      : hidden.kind === "value"
        ? [hidden.kind, hidden.url, hidden.role, hidden.words]
        : [hidden.kind, hidden.url, hidden.words, hidden.before],
  );

/**
 * Whether a piece of evidence is essentially the words of a span: a value read from "five others" goes with the figure,
 * but a whole sentence does not go with one name in it.
 */
export const restsOn = (evidence: Span, span: Span): boolean =>
  (Math.min(evidence.end, span.end) - Math.max(evidence.start, span.start)) * 2 >=
  evidence.end - evidence.start;

/** An analysis without what is hidden, and without the values that rest on nothing else. */
export function withoutHidden(analysis: Analysis, hidden: readonly Hidden[]): Analysis {
  const url = pageOf(analysis.article.url);
  const keys = new Set(hidden.filter((one) => one.kind === "name" || one.url === url).map(keyOf));
  if (keys.size === 0) return analysis;
  const gone: Span[] = [];
  const stays = (item: Hidden, spans: readonly Span[]): boolean => {
    if (!keys.has(keyOf(item))) return true;
    gone.push(...spans);
    return false;
  };
  const entities = analysis.entities.filter((entity) => stays(hiddenName(entity), entity.mentions));
  const figures = analysis.figures.filter((span) => stays(hiddenWords(analysis, "figure", [span]), [span]));
  const dates = analysis.dates.filter((span) => stays(hiddenWords(analysis, "date", [span]), [span]));
  const known = new Set(entities.map(({ id }) => id));
  const quotes = analysis.quotes
    .filter(({ contents }) => stays(hiddenWords(analysis, "quote", contents), contents))
    // Who is no person still said so, by that name.
    .map((quote) =>
      quote.source?.entity == null || known.has(quote.source.entity)
        ? quote
        : { ...quote, source: { ...quote.source, entity: null } },
    );
  const values = (attributes: readonly Attribute[]): Attribute[] =>
    attributes.flatMap((attribute) => {
      if (keys.has(keyOf(hiddenValue(analysis, attribute)))) return [];
      if (attribute.role === "what") return [attribute];
      const evidence = attribute.evidence.filter((one) => !gone.some((span) => restsOn(one, span)));
      if (evidence.length === attribute.evidence.length) return [attribute];
      return evidence.length === 0 ? [] : [{ ...attribute, evidence }];
    });
  const { event } = analysis;
  return {
    ...analysis,
    entities,
    figures,
    dates,
    quotes,
    event: event && {
      ...event,
      attributes: values(event.attributes),
      unsure: values(event.unsure),
    },
    background: analysis.background.map((one) => ({ ...one, attributes: values(one.attributes) })),
  };
}

/** A place on a page is the page. */
const pageOf = (url: string | null): string => (url ?? "").replace(/#.*$/, "");

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
