import { isDeed } from "../../lexicon/deeds.ts";
import { ATTACKERS, FIGHTERS } from "../../lexicon/people.ts";
import { certaintyOf } from "../certainty.ts";
import type { EventScene } from "../scene.ts";
import { type Candidate, type Counted, countsIn } from "./counts.ts";
import type { Harm } from "./harm.ts";

/** Sentences behind the nut graf that still tell the totals. */
const LEAD = 2;

/**
 * Totals stand at the top; further down come parts of them and other events. Of several the largest is the total, but
 * where sources give different ones, each is kept and none is settled.
 */
export function totals(scene: EventScene, counted: readonly Counted[], harm: Harm): Candidate[] {
  const candidates = counted
    .flatMap((one) => countsIn(scene, one, harm))
    .filter((one, _, all) => all.length === 1 || !(isSuperseded(scene, one) || isOfAttackers(scene, one)));
  if (candidates.length === 0) return [];
  const top = candidates.filter(({ sentence }) => sentence <= scene.main.nutgraf.index + LEAD);
  const reach = Math.max(8, scene.document.sentences.length * 0.6);
  const near = candidates.filter(({ sentence }) => sentence <= reach);
  const among = top.length > 0 ? top : near.length > 0 ? near : candidates;
  const most = toldOften(
    scene,
    among.reduce((best, one) => (one.value > best.value ? one : best)),
    among,
  );
  const others = near.filter((one) => one.value !== most.value && areTwoVoices(scene, one, most));
  const doubt = doubtOf(scene, among, most);
  if (others.length === 0) return [{ ...most, doubt }];
  return [most, ...others.slice(0, MOST_VOICES - 1)].map((one) => ({ ...one, disputed: true }));
}

/** A count with all places that give it; a headline's as the body tells it first, which says whose count it is. */
function toldOften(scene: EventScene, chosen: Candidate, among: readonly Candidate[]): Candidate {
  const kindOf = ({ sentence }: Candidate) => {
    const { blocks, sentences } = scene.document;
    return blocks[sentences[sentence]!.block]!.kind;
  };
  const same = among.filter(({ value }) => value === chosen.value);
  const first =
    kindOf(chosen) === "headline" ? (same.find((one) => kindOf(one) !== "headline") ?? chosen) : chosen;
  return { ...first, also: same.filter((one) => one !== first).flatMap(({ figures }) => figures) };
}

/** So many counts that differ are shown; more are a list. */
const MOST_VOICES = 3;

/** "at first", "from five to six": a count that the text itself takes back. */
function isSuperseded(
  { document: { text, sentences } }: EventScene,
  { figures, sentence }: Candidate,
): boolean {
  const [first] = figures;
  const before = text.slice(sentences[sentence]!.start, first!.start);
  const behind = text.slice(figures.at(-1)!.end, sentences[sentence]!.end);
  return (
    /\b(?:initial(?:ly)?|at\s+first|earlier|previous(?:ly)?|first\s+(?:said|reported|put)|revised\s+from)\b[^.;]{0,60}$/i.test(
      before,
    ) ||
    (/\bfrom\s+$/.test(before) && /^\s+(?:\p{L}+\s+){0,2}to\s/u.test(behind))
  );
}

/** "its troops killed 11 of the attackers", "The militants said they had killed 40": other dead, or a boast. */
const isOfAttackers = ({ document: { tokens }, syntax }: EventScene, one: Candidate): boolean =>
  one.figures.some(({ of }) => of?.split(" ").some((word) => ATTACKERS.has(word))) ||
  syntax.clauses.some(
    ({ sentence, subject, lemma }) =>
      sentence === one.sentence &&
      FIGHTERS.has(tokens[subject?.head ?? -1]?.lower ?? "") &&
      (lemma === "claim" || isDeed(lemma, "telling")),
  );

/** Two counts that two sources give of the whole: "12 were killed, police said; the ministry put the death toll at 18". */
function areTwoVoices(scene: EventScene, one: Candidate, other: Candidate): boolean {
  const [a, b] = [voiceOf(scene, one), voiceOf(scene, other)];
  return (
    a !== null && b !== null && a !== b && [one, other].some((each) => TOTAL.test(sentenceOf(scene, each)))
  );
}

/** Words for a count of all and not of a part. */
const TOTAL = /\b(?:toll|put|puts|number|total)\b/;

/** Who counts: who is said to say so, or "the ministry" that "put the death toll at 18". */
const voiceOf = (scene: EventScene, candidate: Candidate): string | null =>
  certaintyOf(scene, candidate.figures[0]!, true).attributedTo ??
  /^(.{3,60}?)\s+(?:has\s+|have\s+)?(?:put|puts|gave|gives|counted|counts)\s/.exec(
    sentenceOf(scene, candidate),
  )?.[1] ??
  null;

const sentenceOf = ({ document: { text, sentences } }: EventScene, { sentence }: Candidate): string =>
  text.slice(sentences[sentence]!.start, sentences[sentence]!.end);

/** "24 were hurt, officials said, but the agency reported 32": the word that sets two counts of one sentence against each other. */
function doubtOf(
  { document: { text } }: EventScene,
  among: readonly Candidate[],
  chosen: Candidate,
): string | null {
  const other = among.find(({ sentence, value }) => sentence === chosen.sentence && value !== chosen.value);
  if (other === undefined) return null;
  const [first, second] = [chosen.figures[0]!, other.figures[0]!].sort((a, b) => a.start - b.start);
  return (
    /\b(?:but|although|though|while|whereas|however)\b/.exec(text.slice(first!.end, second!.start))?.[0] ??
    null
  );
}
