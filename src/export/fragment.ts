import type { Span } from "../engine/index.ts";

/** Words of a quotation that is too long to stand in a link whole: its first and its last. */
const EDGE_WORDS = 5;
const LONGEST_EXACT = 120;
const CONTEXT_WORDS = 3;

/**
 * The text directive of a span: "prefix-,start,end,-suffix" as the Text Fragments draft has it, with as much context
 * as is needed to tell it from other places; empty for a span without words.
 */
export function textDirective(text: string, { start, end }: Span): string {
  const quote = text.slice(start, end).replace(/\s+/g, " ").trim();
  if (quote === "") return "";
  const words = quote.split(" ");
  const body =
    quote.length <= LONGEST_EXACT || words.length <= EDGE_WORDS * 2
      ? encode(quote)
      : `${encode(words.slice(0, EDGE_WORDS).join(" "))},${encode(words.slice(-EDGE_WORDS).join(" "))}`;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const prefix = text.slice(line, start).trim().split(/\s+/).slice(-CONTEXT_WORDS).join(" ");
  const close = text.indexOf("\n", end);
  const suffix = text
    .slice(end, close < 0 ? text.length : close)
    .trim()
    .split(/\s+/)
    .slice(0, CONTEXT_WORDS)
    .join(" ");
  const unique =
    text.indexOf(text.slice(start, end)) === start && text.indexOf(text.slice(start, end), start + 1) < 0;
  if (unique) return `text=${body}`;
  return `text=${prefix === "" ? "" : `${encode(prefix)}-,`}${body}${/\p{L}/u.test(suffix) ? `,-${encode(suffix)}` : ""}`;
}

/** A link that opens the page at the words of a span; null for a page without an address. */
export function fragmentLink(url: string | null, text: string, span: Span): string | null {
  const directive = textDirective(text, span);
  if (url === null || !/^https?:/.test(url) || directive === "") return null;
  return `${url.replace(/#.*$/, "")}#:~:${directive}`;
}

/** Dashes, commas and ampersands have a meaning in a directive. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D");
