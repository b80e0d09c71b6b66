import type { Analysis, Entity, Figure, NewsEvent, Quote, Span } from "../engine/index.ts";
import { LABELS } from "./labels.ts";
import { rowsFound } from "./rows.ts";
import { shownValue } from "./values.ts";

/** Characters of context that tell a quotation from the same words elsewhere. */
const CONTEXT = 32;

/** What is said of a stretch of text: the spans, and the annotation's bodies, each with its purpose. */
interface Said {
  motivation: "tagging" | "identifying" | "describing" | "classifying";
  bodies: [purpose: string, value: string][];
  spans: readonly Span[];
}

/**
 * The card as a collection of W3C Web Annotations in JSON-LD: every value of the event and of those that it recalls,
 * every quotation, figure and name, each with a TextQuoteSelector and a TextPositionSelector. Positions count in the
 * article's text as Nutgraf reads it.
 */
export function toAnnotations(analysis: Analysis): string {
  const { article, event, background, quotes, figures, entities, engine } = analysis;
  const source = article.url ?? "urn:nutgraf:text";
  const address = source.replace(/#.*$/s, "");
  const events = event === null ? background : [event, ...background];
  const said: Said[] = [
    ...events.flatMap((one) => ofEvent(one, figures)),
    ...quotes.map(ofQuote),
    ...figures.map(
      (figure): Said => ({
        motivation: "classifying",
        bodies: [
          ["tagging", "Figure"],
          ["classifying", figure.kind],
        ],
        spans: [figure],
      }),
    ),
    ...entities.map(ofEntity),
  ].filter(({ spans }) => spans.length > 0);
  const items = said.map(({ motivation, bodies, spans }, i) => ({
    id: `${address}#nutgraf-${i + 1}`,
    type: "Annotation",
    motivation,
    body: bodies.map(([purpose, value]) => ({ type: "TextualBody", purpose, format: "text/plain", value })),
    target: spans.map((span) => ({
      type: "SpecificResource",
      source,
      selector: selectorsOf(article.text, span),
    })),
  }));
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${address}#nutgraf`,
    type: "AnnotationCollection",
    label: article.title ?? "Untitled",
    generator: { id: "urn:nutgraf", type: "Software", name: `${engine.name} ${engine.version}` },
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

const ofEvent = ({ type, attributes }: NewsEvent, figures: readonly Figure[]): Said[] =>
  rowsFound(type, attributes).flatMap((row) =>
    row.attributes.map((attribute) => ({
      motivation: "describing",
      bodies: [
        ["tagging", LABELS[row.label]],
        ["describing", shownValue(attribute, figures)],
        ["classifying", attribute.modality],
      ],
      spans: attribute.evidence,
    })),
  );

const ofQuote = ({ kind, source, contents }: Quote): Said => ({
  motivation: "classifying",
  bodies: [["tagging", "Quotation"], ["classifying", kind], ...speaker(source?.name)],
  spans: contents,
});

const speaker = (name: string | undefined): Said["bodies"] => (name ? [["describing", name]] : []);

const ofEntity = ({ type, name, mentions }: Entity): Said => ({
  motivation: "identifying",
  bodies: [
    ["classifying", type],
    ["identifying", name],
  ],
  spans: mentions,
});

function selectorsOf(text: string, { start, end }: Span) {
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: "TextPositionSelector", start, end },
  ];
}
