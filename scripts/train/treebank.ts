/** Reads treebanks (CoNLL-U, Universal Dependencies) and lines their words up with our own tokens. */
import { readFileSync } from "node:fs";
import { RELATION_NUMBER, type Relation } from "../../src/engine/grammar/relations.ts";
import { TAG_NUMBER, type Tag } from "../../src/engine/grammar/tags.ts";
import { tokenize } from "../../src/engine/nlp.ts";
import type { Token } from "../../src/engine/text/document.ts";

/** A sentence as the treebank reads it, in our tokens. */
export interface GoldSentence {
  tokens: Token[];
  /** Numbers of tags and relations, by token. */
  tags: Uint8Array;
  relations: Uint8Array;
  /** Place of each token's head in the sentence; -1 for the root. */
  heads: Int32Array;
  /** Where it is from, so that whole documents can be held back. */
  source: string;
}

interface Word {
  start: number;
  end: number;
  tag: Tag;
  /** Place of its head among the words; -1 for the root. */
  head: number;
  relation: Relation;
}

/** The sentences of a file, in its order. */
export function readTreebank(file: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of readFileSync(file, "utf8").split("\n\n")) {
    const sentence = readSentence(block);
    if (sentence !== null) sentences.push(sentence);
  }
  return sentences;
}

function readSentence(block: string): GoldSentence | null {
  let text = "";
  const words: Word[] = [];
  let source = "";
  let multi: { first: number; last: number; start: number; form: string } | null = null;
  for (const line of block.split("\n")) {
    if (line.startsWith("# sent_id = ")) source = line.slice(12);
    if (line === "" || line.startsWith("#")) continue;
    const columns = line.split("\t");
    const [id, form, upos, features, head, relation] = [0, 1, 3, 5, 6, 7].map((i) => columns[i]!) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const spaced = !(columns[9] ?? "").includes("SpaceAfter=No");
    if (id.includes(".")) continue;
    if (id.includes("-")) {
      // The surface form of a contraction; its words have their own lines.
      const [first, last] = id.split("-").map(Number) as [number, number];
      multi = { first, last, start: text.length, form };
      text += form + (spaced ? " " : "");
      continue;
    }
    const place = Number(id);
    let start = text.length;
    let end = start + form.length;
    if (multi !== null && place <= multi.last) {
      // "don't" = "do" + "n't": the words share out the surface from left to right.
      const left = place === multi.first ? multi.start : words.at(-1)!.end;
      const limit = multi.start + multi.form.length;
      start = left;
      end = place === multi.last ? limit : Math.min(limit, left + form.length);
      if (place === multi.last) multi = null;
    } else text += form + (spaced ? " " : "");
    words.push({
      start,
      end,
      tag: tagOf(upos, features, form),
      head: Number(head) - 1,
      relation: relationOf(relation),
    });
  }
  return words.length === 0 ? null : align(text, words, source);
}

const relationOf = (written: string): Relation => {
  if (RELATION_NUMBER.has(written)) return written as Relation;
  const plain = written.split(":")[0]!;
  return RELATION_NUMBER.has(plain) ? (plain as Relation) : "dep";
};

/** The tag that a treebank's part of speech and features come to. */
export function tagOf(upos: string, features: string, form: string): Tag {
  const has = (feature: string): boolean => `|${features}|`.includes(`|${feature}|`);
  const plural = has("Number=Plur") || has("Number=Ptan");
  switch (upos) {
    case "NOUN":
      return plural ? "NOUN.Plur" : "NOUN.Sing";
    case "PROPN":
      return plural ? "PROPN.Plur" : "PROPN.Sing";
    case "ADJ":
      if (has("NumType=Ord")) return "ADJ.Ord";
      return has("Degree=Cmp") ? "ADJ.Cmp" : has("Degree=Sup") ? "ADJ.Sup" : "ADJ";
    case "ADV":
      if (has("PronType=Int") || has("PronType=Rel")) return "ADV.Wh";
      return has("Degree=Cmp") ? "ADV.Cmp" : has("Degree=Sup") ? "ADV.Sup" : "ADV";
    case "VERB":
    case "AUX":
      return verbTag(upos, has);
    case "PRON":
      if (has("Poss=Yes")) return "PRON.Poss";
      if (has("Reflex=Yes") || /sel(?:f|ves)$/i.test(form)) return "PRON.Refl";
      if (has("PronType=Prs")) return has("Case=Acc") ? "PRON.Acc" : "PRON.Nom";
      if (has("PronType=Rel")) return "PRON.Rel";
      if (has("PronType=Int")) return "PRON.Int";
      return has("PronType=Dem") ? "PRON.Dem" : "PRON.Ind";
    case "DET":
      if (has("Definite=Def")) return "DET.Def";
      if (has("Definite=Ind")) return "DET.Indef";
      if (has("PronType=Dem")) return "DET.Dem";
      return has("PronType=Int") || has("PronType=Rel") ? "DET.Wh" : "DET.Ind";
    case "NUM":
      return has("NumForm=Word") ? "NUM.Word" : "NUM.Digit";
    case "PART":
      if (/^(?:['’]s?|s)$/i.test(form)) return "PART.Poss";
      return /^(?:to|na|ta)$/i.test(form) ? "PART.to" : "PART.Neg";
    default:
      return TAG_NUMBER.has(upos) ? (upos as Tag) : "X";
  }
}

function verbTag(upos: "VERB" | "AUX", has: (feature: string) => boolean): Tag {
  if (has("VerbForm=Ger") || (has("VerbForm=Part") && has("Tense=Pres"))) return `${upos}.Ing`;
  if (has("VerbForm=Part")) return `${upos}.PastPart`;
  if (has("VerbForm=Inf")) return `${upos}.Inf`;
  if (has("Mood=Imp")) return upos === "VERB" ? "VERB.Imp" : "AUX.Inf";
  if (has("Tense=Past")) return `${upos}.Past`;
  if (upos === "AUX") return has("Tense=Pres") ? "AUX.Pres" : "AUX.Modal";
  return has("Person=3") && has("Number=Sing") ? "VERB.Pres3" : "VERB.Pres";
}

/**
 * Gives our tokens the treebank's reading. A token that holds several words ("$5m") is the one of them that the others
 * hang on; of several tokens of one word, the last has its arc and the others are parts of a compound.
 */
function align(text: string, words: readonly Word[], source: string): GoldSentence | null {
  const { tokens } = tokenize(text, [{ start: 0, end: text.trimEnd().length, kind: "paragraph" }]);
  if (tokens.length === 0) return null;
  const wordsOf: number[][] = tokens.map(() => []);
  const tokensOf: number[][] = words.map(() => []);
  let from = 0;
  for (const [t, token] of tokens.entries()) {
    while (from < words.length && words[from]!.end <= token.start) from++;
    for (let w = from; w < words.length && words[w]!.start < token.end; w++) {
      wordsOf[t]!.push(w);
      tokensOf[w]!.push(t);
    }
  }
  if (wordsOf.some((of) => of.length === 0) || tokensOf.some((of) => of.length === 0)) return null;
  // The token that stands for each word.
  const tokenOf = tokensOf.map((of) => of.at(-1)!);
  const gold: GoldSentence = {
    tokens,
    tags: new Uint8Array(tokens.length),
    relations: new Uint8Array(tokens.length),
    heads: new Int32Array(tokens.length),
    source,
  };
  tokens.forEach((token, t) => {
    token.index = t;
    token.sentence = 0;
    const of = wordsOf[t]!;
    const top = of.find((w) => words[w]!.head < 0 || !of.includes(words[w]!.head)) ?? of[0]!;
    const word = words[top]!;
    const own = tokenOf[top]!;
    if (own === t) {
      gold.tags[t] = TAG_NUMBER.get(word.tag)!;
      gold.relations[t] = RELATION_NUMBER.get(word.relation)!;
      gold.heads[t] = word.head < 0 ? -1 : tokenOf[word.head]!;
    } else {
      const isWord = /[\p{L}\p{N}]/u.test(token.text);
      gold.tags[t] = TAG_NUMBER.get(isWord ? word.tag : "PUNCT")!;
      gold.relations[t] = RELATION_NUMBER.get(isWord ? "compound" : "punct")!;
      gold.heads[t] = own;
    }
  });
  gold.heads.forEach((head, t) => {
    if (head === t) gold.heads[t] = -1;
  });
  return gold.heads.filter((head) => head < 0).length === 1 && isTree(gold.heads) ? gold : null;
}

function isTree(heads: Int32Array): boolean {
  return heads.every((_, t) => {
    let at = t;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
    return true;
  });
}
