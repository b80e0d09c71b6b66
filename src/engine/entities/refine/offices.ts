import { JOINERS, POSTNOMINALS } from "../../lexicon/names.ts";
import { OFFICE_MODIFIERS, OFFICES } from "../../lexicon/titles.ts";
import type { Document } from "../../text/document.ts";
import { type NameMention, over } from "../mention.ts";

/** "Nora Feld QC", "Labour MP", "Belmora District Administrator": letters of honour and offices end no name. */
export const withoutOffices = (document: Document, mentions: NameMention[]): NameMention[] =>
  mentions.map((mention) => (mention.type === "misc" ? mention : withoutOffice(document, mention)));

function withoutOffice(document: Document, mention: NameMention): NameMention {
  const { tokens } = document;
  const { first, last, type } = mention;
  let end = last;
  const word = (i: number): string => tokens[i]!.lower;
  while (end > first + 1 && POSTNOMINALS.has(word(end - 1))) end--;
  const isSomebody = type === "person" || type === "group";
  // "Port-au-Prince" is a name to its end.
  const isJoined = end > first + 1 && (JOINERS.has(word(end - 2)) || word(end - 2) === "-");
  if (!isSomebody && end > first + 1 && OFFICES.has(word(end - 1)) && !isJoined) {
    end--;
    while (end > first + 1 && OFFICE_MODIFIERS.has(word(end - 1))) end--;
  }
  while (end > first + 1 && word(end - 1) === ",") end--;
  return end === last ? mention : over(document, first, end, type);
}
