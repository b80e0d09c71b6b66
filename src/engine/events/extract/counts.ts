import type { Sentence } from "../../text/document.ts";
import type { Attribute, Figure } from "../../types.ts";
import { attribute, type EventScene, figuresIn } from "../scene.ts";
import { isToll, isUnrealHarm, leftHomes } from "./counted-people.ts";
import { CLAUSE_END, countsPeople, HARM, type Harm, namesPeople } from "./harm.ts";
import { besides } from "./joined-people.ts";

/** Characters around a figure in which the words that say what befell the counted stand. */
const SEARCHED = 60;

/** A count of people, of one figure or of several that are summed: "two soldiers and one driver". */
export interface Candidate {
  figures: Figure[];
  value: number;
  sentence: number;
  /** Counted as shot or stabbed, the dead among them. */
  withDead: boolean;
  /** Where else the text gives the same count. */
  also: Figure[];
  /** The word that sets another count of the same people against it: "but". */
  doubt: string | null;
  /** Other sources count otherwise. */
  disputed: boolean;
}

/** A sentence with the people that it counts. */
export interface Counted {
  sentence: Sentence;
  figures: readonly Figure[];
}

/** The sentences that count people. */
export const countedIn = (scene: EventScene, sentences: readonly Sentence[]): Counted[] =>
  sentences
    .map((sentence) => ({
      sentence,
      figures: figuresIn(scene, sentence).filter((figure) =>
        countsPeople(figure, scene.document.text.slice(figure.start, figure.end)),
      ),
    }))
    .filter(({ figures }) => figures.length > 0);

/** What a sentence counts as suffering a harm. */
export function countsIn(scene: EventScene, { sentence, figures }: Counted, harm: Harm): Candidate[] {
  const { text } = scene.document;
  const candidates: Candidate[] = [];
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k]!;
    const isTold =
      tells(scene, figure, sentence, harm) ||
      isToll(scene, figure, harm) ||
      (harm === "displaced" && leftHomes(scene, sentence, figure));
    if (!isTold || isUnrealHarm(scene, sentence, figure)) continue;
    const group = [...leading(scene, figures, k), figure, ...joined(scene, figures, k)];
    const span = { start: group[0]!.start, end: group.at(-1)!.end };
    candidates.push({
      figures: group,
      value: group.reduce((sum, one) => sum + one.value, 0) + besides(scene, span, span),
      sentence: sentence.index,
      also: [],
      doubt: null,
      disputed: false,
      withDead: harm === "injured" && wereShot(text, sentence, figure),
    });
    k = figures.indexOf(group.at(-1)!);
  }
  return candidates;
}

/** "four people were shot", "shot four people"; not "three others were shot". */
const wereShot = (text: string, sentence: Sentence, { start, end }: Figure): boolean =>
  !/\b(?:others?|more|another)\b/.test(text.slice(start, end + 7)) &&
  (/\b(?:shot|stabbed)\s+(?:at\s+least\s+)?$/i.test(
    text.slice(Math.max(sentence.start, start - 20), start),
  ) ||
    /^\s*(?:\p{L}+\s+){0,4}?(?:shot|stabbed|gunshot\s+wounds)\b/u.test(
      text.slice(end, Math.min(sentence.end, end + SEARCHED)),
    ));

export function toAttribute(
  scene: EventScene,
  harm: Harm,
  { figures, value, also, doubt, disputed }: Candidate,
): Attribute {
  const span = { start: figures[0]!.start, end: figures.at(-1)!.end };
  return {
    ...attribute(scene, harm, span, value),
    ...(disputed ? { modality: "disputed" as const } : {}),
    ...(doubt === null ? {} : { modality: "disputed" as const, cue: doubt }),
    evidence: [...figures, ...also].map(({ start, end }) => ({ start, end })),
  };
}

/** "seven people, including four children, were killed" */
const INCLUDING =
  /^(?:,\s+(?:including|among\s+them|most\s+of\s+them)\s[^,;.]{2,40},|\s+including\s[^,;.]{2,40}?(?=\s(?:was|were|have|has)\s))/;

/** "killed 30 people and injured 5": who is counted did not suffer the second verb; "were shot and injured" did. */
const GOES_ON =
  /^(?!(?:.*\s)?(?:was|were|been|being|is|are|shot|stabbed|beaten|hit|struck|killed)\s(?:.*\s)?and$).*\band$/;

function tells(
  { document: { text } }: EventScene,
  figure: Figure,
  sentence: { start: number; end: number },
  harm: Harm,
): boolean {
  const { before, after, inside, none } = HARM[harm];
  const words = text.slice(figure.start, figure.end);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + SEARCHED));
  const lead = text.slice(Math.max(sentence.start, figure.start - SEARCHED), figure.start);
  if (figure.value === 0) return none.test(words);
  if (inside.test(words)) return true;
  // "shot" wounds unless the same clause kills.
  if (
    harm === "injured" &&
    /\bshot\s*(?:at\s+least\s+)?$/i.test(lead) &&
    /^\s*(?:dead|and\s+killed|to\s+death)/.test(behind)
  )
    return false;
  if (before.test(lead)) return true;
  const told = after.exec(behind.replace(INCLUDING, "").split(CLAUSE_END)[0]!);
  const skipped = told?.groups?.skip?.trim();
  const isOfPeople = namesPeople(figure) || lead.endsWith("family of ");
  return (
    skipped !== undefined &&
    !GOES_ON.test(skipped) &&
    !(harm === "injured" && /\b(?:died|dead|killed)\b/.test(skipped)) &&
    (skipped === "" || isOfPeople || /^(?:of|on|aboard|inside)\s/.test(skipped)) &&
    !/\b(?:before|after|when|as|because)\b/.test(skipped)
  );
}

/** "3 killed, 12 wounded": each count has its own fate. */
const SUFFERED =
  /\b(?:dead|killed|deaths|fatalities|injuries|injured|wounded|hurt|missing|arrested|displaced)$/i;

/** "30 people, five critically", "12 people, two of them seriously": a part of who is counted, and no more people. */
const isPart = (text: string, { end }: Figure, { start, of }: Figure): boolean =>
  of === null
    ? !text.slice(end, start).includes("and")
    : /^(?:others?|more|them|whom|those|these)\b/.test(of);

/** "two men and two women were injured": the counts that the told one is joined to. */
function leading({ document: { text } }: EventScene, figures: readonly Figure[], at: number): Figure[] {
  let first = at;
  while (
    first > 0 &&
    /^(?:,|,?\s+and)\s+$/.test(text.slice(figures[first - 1]!.end, figures[first]!.start)) &&
    !SUFFERED.test(text.slice(figures[first - 1]!.start, figures[first - 1]!.end)) &&
    !isPart(text, figures[first - 1]!, figures[first]!)
  )
    first--;
  return figures.slice(first, at);
}

/** "two US troops and one British service member were killed": counts joined by "and" or commas are summed. */
function joined({ document: { text } }: EventScene, figures: readonly Figure[], at: number): Figure[] {
  const more: Figure[] = [];
  if (SUFFERED.test(text.slice(figures[at]!.start, figures[at]!.end))) return more;
  for (let i = at + 1; i < figures.length; i++) {
    const between = text.slice(figures[i - 1]!.end, figures[i]!.start);
    if (
      !/^(?:,|,?\s+and|,?\s+as\s+well\s+as)\s+$/.test(between) ||
      isPart(text, figures[i - 1]!, figures[i]!)
    )
      break;
    const end = text.slice(figures[i]!.end, figures[i]!.end + 24);
    if (
      /^\s+(?:others?\s+)?(?:were\s+)?(?:injured|wounded|hurt|missing|arrested)/.test(end) ||
      /(?:injured|wounded|hurt|missing)$/.test(text.slice(figures[i]!.start, figures[i]!.end))
    )
      break;
    more.push(figures[i]!);
  }
  return more;
}
