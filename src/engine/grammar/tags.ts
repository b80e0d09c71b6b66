/**
 * The tagger's answers: a universal part of speech (UPOS) with the form that news readers ask for. A tag names what its
 * word does in its sentence, so "killed" is VERB.Past in "gunmen killed him" and VERB.PastPart in "he was killed".
 */
import type { PartOfSpeech } from "../text/document.ts";

export const TAGS = [
  "NOUN.Sing",
  "NOUN.Plur",
  "PROPN.Sing",
  "PROPN.Plur",
  "ADJ",
  "ADJ.Cmp",
  "ADJ.Sup",
  "ADJ.Ord",
  "ADV",
  "ADV.Cmp",
  "ADV.Sup",
  // "when", "where", "how", "why".
  "ADV.Wh",
  "VERB.Past",
  // "says": third person singular; "say": all others.
  "VERB.Pres3",
  "VERB.Pres",
  "VERB.Inf",
  "VERB.Imp",
  "VERB.PastPart",
  // Present participle and gerund: no tagger tells them apart well, and both lack a tense of their own.
  "VERB.Ing",
  "AUX.Past",
  "AUX.Pres",
  "AUX.Modal",
  "AUX.Inf",
  "AUX.PastPart",
  "AUX.Ing",
  "PRON.Nom",
  "PRON.Acc",
  "PRON.Poss",
  "PRON.Refl",
  "PRON.Rel",
  "PRON.Int",
  "PRON.Dem",
  "PRON.Ind",
  "DET.Def",
  "DET.Indef",
  "DET.Dem",
  "DET.Ind",
  "DET.Wh",
  "NUM.Digit",
  "NUM.Word",
  "ADP",
  "CCONJ",
  "SCONJ",
  "PART.to",
  "PART.Neg",
  "PART.Poss",
  "INTJ",
  "PUNCT",
  "SYM",
  "X",
] as const;

export type Tag = (typeof TAGS)[number];

/** The number by which weights and features know a tag. */
export const TAG_NUMBER: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

const COARSE: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: "noun",
  PROPN: "propernoun",
  ADJ: "adjective",
  ADV: "adverb",
  VERB: "verb",
  AUX: "auxiliary",
  PRON: "pronoun",
  DET: "determiner",
  NUM: "number",
  ADP: "preposition",
  CCONJ: "conjunction",
  SCONJ: "conjunction",
  PUNCT: "punctuation",
  SYM: "punctuation",
};

/** The coarse part of speech of a tag. */
export function partOfSpeech(tag: Tag): PartOfSpeech {
  if (tag === "PART.Poss") return "possessive";
  if (tag === "PART.Neg") return "negation";
  if (tag === "PART.to") return "preposition";
  return COARSE[upos(tag)] ?? "other";
}

const UPOS = Object.fromEntries(TAGS.map((tag) => [tag, tag.split(".", 1)[0]!])) as Record<Tag, string>;

/** "VERB.Past" -> "VERB" */
export const upos = (tag: Tag): string => UPOS[tag];

/** "killed", "was", "taken": finite past or participle. */
export const isPast = (tag: Tag): boolean =>
  tag === "VERB.Past" || tag === "AUX.Past" || tag === "VERB.PastPart" || tag === "AUX.PastPart";

/** A past that is finite: "killed" in "gunmen killed him". */
export const isFinitePast = (tag: Tag): boolean => tag === "VERB.Past" || tag === "AUX.Past";

/** "killing", "being": present participle or gerund. */
export const isIng = (tag: Tag): boolean => tag === "VERB.Ing" || tag === "AUX.Ing";

/** "says", "was", "may": what has a tense. */
export const isTensed = (tag: Tag): boolean => TENSED.has(tag);

const TENSED: ReadonlySet<string> = new Set(
  TAGS.filter((tag) => /\.(?:Past|Pres|Pres3|Modal)$/.exec(tag) !== null),
);

/** "killed" in "was killed" or "the man killed there". */
export const isPastParticiple = (tag: Tag): boolean => tag === "VERB.PastPart" || tag === "AUX.PastPart";
