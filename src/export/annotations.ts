import type { Analysis, Entity, Figure, Quote, Span } from "../engine/index.ts";
import { LABELS } from "./labels.ts";
import { contentOf, type PageText } from "./page.ts";
import { Quoter } from "./quoter.ts";
import { type Row, rowsFound } from "./rows.ts";
import type { TakeOptions } from "./take.ts";
import { shownUndated, undatedIn } from "./undated.ts";
import { shownValue } from "./values.ts";

/** What is said of a stretch of text: the spans, and the annotation's bodies, each with its purpose. */
export interface Said {
  motivation: "tagging" | "identifying" | "describing" | "classifying";
  bodies: [purpose: string, value: string][];
  spans: readonly Span[];
}

/**
 * The card as a collection of W3C Web Annotations in JSON-LD: every value of the event and of those that it recalls,
 * every quotation, figure and name. Where all text of the article's page is known, each target is quoted as the page's
 * `textContent` has it, and has its position there.
 */
export function toAnnotations(analysis: Analysis, { page, created }: TakeOptions = {}): string {
  const { article, engine } = analysis;
  const source = sourceOf(analysis);
  const address = source.replace(/#.*$/s, "");
  const quoter = new Quoter(article.text, page);
  const nutgraf = { id: "urn:nutgraf", type: "Software", name: `${engine.name} ${engine.version}` };
  const agreed = agreedLength(page);
  const items = saidOf(analysis).map(({ motivation, bodies, spans }, i) => ({
    id: `${address}#nutgraf-${i + 1}`,
    type: "Annotation",
    motivation,
    creator: nutgraf,
    ...(created !== undefined && { created }),
    body: bodies.map(([purpose, value]) => ({ type: "TextualBody", purpose, format: "text/plain", value })),
    target: spans
      .flatMap((span) => quoter.quote(span))
      .map(({ position, ...quote }) => ({
        type: "SpecificResource",
        source,
        selector: [
          { type: "TextQuoteSelector", ...quote },
          ...(position !== null && position.end <= agreed
            ? [{ type: "TextPositionSelector", ...position }]
            : []),
        ],
      })),
  }));
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${address}#nutgraf`,
    type: "AnnotationCollection",
    label: article.title ?? "Untitled",
    creator: nutgraf,
    ...(created !== undefined && { created }),
    total: items.length,
    ...(items.length > 0 && {
      first: {
        id: `${address}#nutgraf-page`,
        type: "AnnotationPage",
        partOf: `${address}#nutgraf`,
        startIndex: 0,
        items,
      },
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** The address of the text that an annotation is about. */
export const sourceOf = ({ article }: Analysis): string => article.url ?? "urn:nutgraf:text";

/** All that the card says, in its order. */
export function saidOf(analysis: Analysis): Said[] {
  const { event, background, quotes, figures, entities } = analysis;
  return [
    ...(event === null ? [] : ofRows(analysis, rowsFound(event.type, event.attributes, undatedIn(analysis)))),
    ...background.flatMap(({ type, attributes }) => ofRows(analysis, rowsFound(type, attributes))),
    ...quotes.map(ofQuote),
    ...figures.map(ofFigure),
    ...entities.map(ofEntity),
  ].filter(({ spans }) => spans.length > 0);
}

/**
 * The data model counts a position in characters, and half of those who read it in UTF-16 units. Up to here both are
 * the same; behind it, an emoji say, a place is told by its quotation alone.
 */
function agreedLength(page: PageText | undefined): number {
  const surrogate = page === undefined ? -1 : contentOf(page).search(/[\ud800-\udfff]/);
  return surrogate < 0 ? Number.POSITIVE_INFINITY : surrogate;
}

const ofRows = (analysis: Analysis, rows: readonly Row[]): Said[] =>
  rows.flatMap(({ label, attributes, undated }): Said[] => {
    const named = ["tagging", LABELS[label]] as [string, string];
    if (undated) {
      const bodies: Said["bodies"] = [named, ["describing", shownUndated(analysis, undated)]];
      return [{ motivation: "describing", bodies, spans: [undated] }];
    }
    return attributes.map((attribute) => ({
      motivation: "describing",
      bodies: [
        named,
        ["describing", shownValue(attribute, analysis.figures)],
        ["classifying", attribute.modality],
      ],
      spans: attribute.evidence,
    }));
  });

const ofQuote = ({ kind, source, contents }: Quote): Said => ({
  motivation: "classifying",
  bodies: [["tagging", "Quotation"], ["classifying", kind], ...speaker(source?.name)],
  spans: contents,
});

const speaker = (name: string | undefined): Said["bodies"] => (name ? [["describing", name]] : []);

const ofFigure = (figure: Figure): Said => ({
  motivation: "classifying",
  bodies: [
    ["tagging", "Figure"],
    ["classifying", figure.kind],
  ],
  spans: [figure],
});

const ofEntity = ({ type, name, mentions }: Entity): Said => ({
  motivation: "identifying",
  bodies: [
    ["classifying", type],
    ["identifying", name],
  ],
  spans: mentions,
});
