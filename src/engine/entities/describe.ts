import { HONORIFICS, OFFICES } from "../lexicon/titles.ts";
import type { Document, Token } from "../text/document.ts";
import type { NameGroup } from "./link.ts";

/** An apposition longer than this is a clause of its own. */
const LONGEST = 14;

/**
 * What the text calls a person or an organisation, as written, from the first mention that has one.
 *
 * "US Defence Secretary Mark Esper" -> "US Defence Secretary"; "Ana Whitlock, head of the harbour board, said" ->
 * "head of the harbour board"; "Mr. Whitlock" -> null
 */
export function describe(document: Document, group: NameGroup): string | null {
  if (group.type !== "person" && group.type !== "organization") return null;
  for (const mention of group.mentions.slice(0, 6)) {
    const found =
      (group.type === "person" ? titleBefore(document, mention.first) : null) ??
      appositionAfter(document, mention.last);
    if (found !== null) return found;
  }
  return null;
}

function titleBefore(document: Document, first: number): string | null {
  const { tokens } = document;
  const sentence = document.sentences[tokens[first]!.sentence]!;
  let at = first - 1;
  // "Prime Minister Mr. Okonjo"
  while (at >= sentence.first && HONORIFICS.has(tokens[at]!.lower)) at--;
  const end = at;
  if (end < sentence.first || !OFFICES.has(tokens[end]!.lower)) return null;
  while (at > sentence.first && belongsToTitle(tokens[at - 1]!)) at--;
  return document.text.slice(tokens[at]!.start, tokens[end]!.end);
}

const belongsToTitle = (token: Token): boolean =>
  token.pos === "propernoun" ||
  token.pos === "noun" ||
  token.pos === "adjective" ||
  token.pos === "possessive" ||
  (token.text === "-" && !token.spaced);

function appositionAfter(document: Document, last: number): string | null {
  const { tokens } = document;
  const comma = tokens[last];
  if (comma?.text !== ",") return null;
  const sentence = document.sentences[comma.sentence]!;
  let at = last + 1;
  let hasOffice = false;
  for (; at < sentence.last && at < last + 1 + LONGEST; at++) {
    const token = tokens[at]!;
    if (
      /^[,.;:—–()"“”]$/.test(token.text) ||
      token.pos === "verb" ||
      token.pos === "auxiliary" ||
      /^(?:who|which|that)$/.test(token.lower)
    )
      break;
    if (OFFICES.has(token.lower)) hasOffice = true;
  }
  const closed = tokens[at] !== undefined && /^[,.;—–]$/.test(tokens[at]!.text);
  if (!hasOffice || !closed || at === last + 1) return null;
  return document.text.slice(tokens[last + 1]!.start, tokens[at - 1]!.end).replace(/^(?:the|a|an) /i, "");
}
