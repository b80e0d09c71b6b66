import type { Analysis, Span } from "../engine/index.ts";
import { ROLE_LABELS } from "./labels.ts";
import { shownValue } from "./markdown.ts";

/** Characters of context that tell a quotation from the same words elsewhere. */
const CONTEXT = 32;

/** Every value of the card as a W3C Web Annotation with a TextQuoteSelector and a TextPositionSelector, as JSON-LD. */
export function toAnnotations(analysis: Analysis): string {
  const { article, event, engine } = analysis;
  const source = article.url ?? "urn:nutgraf:text";
  const items = (event?.attributes ?? []).map((attribute, i) => ({
    id: `${source.replace(/#.*$/, "")}#nutgraf-${i + 1}`,
    type: "Annotation",
    motivation: "tagging",
    body: [
      { type: "TextualBody", purpose: "tagging", format: "text/plain", value: ROLE_LABELS[attribute.role] },
      { type: "TextualBody", purpose: "describing", format: "text/plain", value: shownValue(attribute) },
      { type: "TextualBody", purpose: "classifying", format: "text/plain", value: attribute.modality },
    ],
    target: attribute.evidence.map((span) => ({ source, selector: selectorsOf(article.text, span) })),
  }));
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${source.replace(/#.*$/, "")}#nutgraf`,
    type: "AnnotationPage",
    generator: { id: "urn:nutgraf", type: "Software", name: `${engine.name} ${engine.version}` },
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

export function selectorsOf(text: string, { start, end }: Span) {
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
