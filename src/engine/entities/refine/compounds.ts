import { JOINERS } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { isHigh } from "./capitals.ts";

/** "[U.S.]-led", "pro-[Whitlock]": of a compound the name alone, and what it is elsewhere in the document. */
export function withinCompounds({ tokens, text }: Document, mentions: NameMention[]): NameMention[] {
  const types = new Map(mentions.map((mention) => [text.slice(mention.start, mention.end), mention.type]));
  return mentions.map((mention) => {
    const start = mention.start + prefixOf(tokens[mention.first]!);
    const end = mention.end - suffixOf(tokens[mention.last - 1]!);
    if (end - start === mention.end - mention.start || start >= end) return mention;
    return { ...mention, start, end, type: types.get(text.slice(start, end)) ?? mention.type };
  });
}

/** The length of "pro-"; 0 where nothing stands before the name. "al-Whitlock" is a name as it is. */
function prefixOf({ text, lower }: Token): number {
  const length = text.indexOf("-") + 1;
  const prefix = text.slice(0, length - 1);
  const isPrefix =
    length > 1 && lower.startsWith(prefix) && isHigh(text.slice(length)) && !JOINERS.has(prefix);
  return isPrefix ? length : 0;
}

/** The length of "-led" in a word that is no noun. */
function suffixOf({ text, lower, pos }: Token): number {
  const at = text.lastIndexOf("-");
  return at > 0 && (pos === "verb" || pos === "adjective") && lower.endsWith(text.slice(at))
    ? text.length - at
    : 0;
}
