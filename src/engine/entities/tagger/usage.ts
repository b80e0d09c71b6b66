/** How a word with a capital is used throughout the document: what one sentence leaves open, another tells. */
import type { Token } from "../../text/document.ts";
import { FIRST_NAME } from "./gazetteer.ts";
import type { NameForm } from "./words.ts";

/** Words before a person's name. */
const TITLES = new Set(
  "mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady president minister senator sen. rep. gov. governor mayor judge justice general gen. colonel col. captain capt. lieutenant lt. sgt. professor prof. chancellor secretary ambassador spokesman spokeswoman spokesperson king queen prince princess pope coach director chairman leader activist author actor actress singer".split(
    " ",
  ),
);
/** Words that close an organisation's name. */
const ORGANISATION_HEADS = new Set(
  "inc inc. corp corp. ltd ltd. llc plc co co. company group bank party university college school institute ministry department agency council committee commission court union association federation league club team army navy police force forces front movement brigade brigades association foundation church office bureau authority organization organisation airlines airways fc united news times post press journal hospital".split(
    " ",
  ),
);
const LOCATIVES = new Set("in at near from to outside across around into of".split(" "));
const SPEAKING = new Set("said says told added asked wrote tweeted announced warned called".split(" "));

/** Bits of use; the first is of the word, the others of what stands beside it somewhere. */
export const USES = {
  withinSentence: 1,
  afterTitle: 2,
  afterLocative: 4,
  afterThe: 8,
  afterMark: 16,
  beforeHead: 32,
  beforeSpeaking: 64,
  beforeMark: 128,
  owner: 256,
  beforeComma: 512,
  afterGivenName: 1024,
  runToHead: 2048,
} as const;

/** Notes on the form of each marked word how the text uses it. `ends` are the last tokens of the runs of capitals. */
export function noteUses(
  tokens: readonly Token[],
  forms: readonly NameForm[],
  lists: Uint32Array,
  ends: Int32Array,
): void {
  for (const { index, sentence } of tokens) {
    const form = forms[index]!;
    if (!form.marked) continue;
    let uses = 0;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (before?.sentence === sentence) {
      const isMarked = forms[index - 1]!.marked;
      if (before.pos !== "punctuation" || before.text === ",") uses |= USES.withinSentence;
      if (TITLES.has(before.lower)) uses |= USES.afterTitle;
      if (LOCATIVES.has(before.lower)) uses |= USES.afterLocative;
      if (before.lower === "the") uses |= USES.afterThe;
      if (isMarked) uses |= USES.afterMark;
      if (isMarked && lists[index - 1]! & FIRST_NAME) uses |= USES.afterGivenName;
    }
    if (after?.sentence === sentence) {
      if (ORGANISATION_HEADS.has(after.lower)) uses |= USES.beforeHead;
      if (SPEAKING.has(after.lower)) uses |= USES.beforeSpeaking;
      if (forms[index + 1]!.marked) uses |= USES.beforeMark;
      if (after.pos === "possessive") uses |= USES.owner;
      if (after.text === "," || after.lower === "who") uses |= USES.beforeComma;
    }
    if (ORGANISATION_HEADS.has(tokens[ends[index]!]!.lower)) uses |= USES.runToHead;
    form.uses |= uses;
  }
}
