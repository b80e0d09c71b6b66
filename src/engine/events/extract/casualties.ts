import { PERSON } from "../../lexicon/people.ts";
import type { Sentence } from "../../text/document.ts";
import type { Attribute, EventType, Figure } from "../../types.ts";
import { certaintyOf } from "../certainty.ts";
import { isEarlier } from "../earlier.ts";
import { attribute, type EventScene, type Extractor, figuresIn, spansIn } from "../scene.ts";
import { CLAUSE_END, countsPeople, HARM, type Harm, namesPeople } from "./harm.ts";
import { areTwo, namedDead, type Victim, victimOf } from "./victims.ts";
import { when } from "./when.ts";

const HARMS = Object.keys(HARM) as Harm[];
const SEARCHED = 60;
/** Sentences behind the nut graf that still tell the totals. */
const LEAD = 2;

/** The counts of people killed, injured, missing, displaced and arrested in the main event. */
export const casualties: Extractor = (scene) => {
  const sentences = ofMainEvent(scene);
  const counted = new Map(HARMS.map((harm) => [harm, totals(scene, sentences, harm)]));
  const killed = counted.get("killed")?.[0] ?? null;
  const dead = killed === null ? victimOf(scene, sentences, "killed", () => true) : null;
  const told = killed === null ? (namedDead(scene, sentences) ?? dead?.attribute ?? null) : null;
  const found: (Attribute | null)[] = HARMS.flatMap((harm) => {
    const counts = counted.get(harm) ?? [];
    if (counts.length > 0)
      return counts.map((count) =>
        harm === "injured"
          ? survivors(scene, count, killed?.value ?? Number(told?.value ?? 0))
          : toAttribute(scene, harm, count),
      );
    if (harm === "killed") return told;
    if (harm === "injured")
      return victimOf(scene, sentences, harm, (victim) => isAnother(victim, dead, killed))?.attribute ?? null;
    return harm === "arrested" ? (victimOf(scene, sentences, harm, () => true)?.attribute ?? null) : null;
  });
  return found.filter((one) => one !== null);
};

/** Who was shot may be who died: another person is told so, or lives with injuries and is called otherwise. */
const isAnother = (victim: Victim, dead: Victim | null, killed: Candidate | null): boolean => {
  if (dead !== null) return areTwo(victim, dead);
  return victim.other || victim.certain || killed === null || killed.value === 0;
};

/** "Six were shot, two of them fatally": of those shot the dead are not injured. */
function survivors(scene: EventScene, shot: Candidate, dead: number): Attribute | null {
  if (!shot.withDead || dead === 0) return toAttribute(scene, "injured", shot);
  return dead < shot.value ? toAttribute(scene, "injured", { ...shot, value: shot.value - dead }) : null;
}

const BESIDE_BEFORE = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he|his|her|their)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}(?:${PERSON}|chief|minister|commander|mayor|governor|leader|captain|doctor|nurse|bodyguard)\\s+and\\s+$`,
  "u",
);
const BESIDE_BEHIND = new RegExp(
  `^\\s+and\\s+(?:an?|his|her|their)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}(?:${PERSON})\\b(?!\\s+(?:was|is|has|who|said|told))`,
  "u",
);

/** What one sentence counts, whatever event it tells of; somebody who was killed counts as one. */
export const harmIn = (scene: EventScene, sentence: Sentence): Attribute[] =>
  HARMS.flatMap((harm) => {
    const found = countsIn(scene, sentence, harm)[0];
    if (found !== undefined) return [toAttribute(scene, harm, found)];
    const victim = harm === "killed" ? victimOf(scene, [sentence], harm, ({ who }) => who !== "") : null;
    return victim === null ? [] : [victim.attribute];
  });

interface Candidate {
  figures: Figure[];
  value: number;
  sentence: number;
  /** Counted as shot or stabbed, the dead among them. */
  withDead: boolean;
  /** The word that sets another count of the same people against it: "but". */
  doubt: string | null;
  /** Other sources count otherwise. */
  disputed: boolean;
}

function countsIn(scene: EventScene, sentence: Sentence, harm: Harm): Candidate[] {
  const { text } = scene.document;
  const figures = figuresIn(scene, sentence).filter((figure) =>
    countsPeople(figure, text.slice(figure.start, figure.end)),
  );
  const candidates: Candidate[] = [];
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k]!;
    if (!tells(scene, figure, sentence, harm)) continue;
    const group = [...leading(scene, figures, k), figure, ...joined(scene, figures, k)];
    candidates.push({
      figures: group,
      value: group.reduce((sum, one) => sum + one.value, 0) + beside(text, sentence, group),
      sentence: sentence.index,
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

function toAttribute(
  scene: EventScene,
  harm: Harm,
  { figures, value, doubt, disputed }: Candidate,
): Attribute {
  const span = { start: figures[0]!.start, end: figures.at(-1)!.end };
  return {
    ...attribute(scene, harm, span, value),
    ...(disputed ? { modality: "disputed" as const } : {}),
    ...(doubt === null ? {} : { modality: "disputed" as const, cue: doubt }),
    evidence: figures.map(({ start, end }) => ({ start, end })),
  };
}

/**
 * Totals stand at the top; further down come parts of them and other events. Of several the largest is the total, but
 * where sources give different ones, each is kept and none is settled.
 */
function totals(scene: EventScene, sentences: readonly Sentence[], harm: Harm): Candidate[] {
  const candidates = sentences
    .flatMap((sentence) => countsIn(scene, sentence, harm))
    .filter((candidate, _, all) => all.length === 1 || !isSuperseded(scene, candidate));
  if (candidates.length === 0) return [];
  const top = candidates.filter(({ sentence }) => sentence <= scene.main.nutgraf.index + LEAD);
  const reach = Math.max(8, scene.document.sentences.length * 0.6);
  const near = candidates.filter(({ sentence }) => sentence <= reach);
  const among = top.length > 0 ? top : near.length > 0 ? near : candidates;
  const most = among.reduce((best, one) => (one.value > best.value ? one : best));
  const others = near.filter((one) => one.value !== most.value && areTwoVoices(scene, one, most));
  const doubt = doubtOf(scene, among, most);
  if (others.length === 0) return [{ ...most, doubt }];
  return [most, ...others.slice(0, MOST_VOICES - 1)].map((one) => ({ ...one, disputed: true }));
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

/** Two counts that two named sources give, and no longer list tells of parts: "12, police said; 18, the ministry said". */
function areTwoVoices(scene: EventScene, one: Candidate, other: Candidate): boolean {
  const [a, b] = [one, other].map(({ figures }) => certaintyOf(scene, figures[0]!, true).attributedTo);
  return (
    a != null && b != null && a !== b && /\btoll\b|\b(?:put|number|total)\b/.test(sentencesOf(scene, one))
  );
}

const sentencesOf = ({ document: { text, sentences } }: EventScene, { sentence }: Candidate): string =>
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
  return (
    skipped !== undefined &&
    !GOES_ON.test(skipped) &&
    !(harm === "injured" && /\b(?:died|dead|killed)\b/.test(skipped)) &&
    (skipped === "" || namesPeople(figure) || /^(?:of|on|aboard|inside)\s/.test(skipped)) &&
    !/\b(?:before|after|when|as|because)\b/.test(skipped)
  );
}

/** "a man and two girls were killed", "killing two girls and their father": one more than is counted. */
function beside(text: string, sentence: Sentence, group: readonly Figure[]): number {
  const before = text.slice(Math.max(sentence.start, group[0]!.start - 50), group[0]!.start);
  const behind = text.slice(group.at(-1)!.end, Math.min(sentence.end, group.at(-1)!.end + 60));
  return Number(BESIDE_BEFORE.test(before)) + Number(BESIDE_BEHIND.test(behind));
}

/** "3 killed, 12 wounded": each count has its own fate. */
const SUFFERED =
  /\b(?:dead|killed|deaths|fatalities|injuries|injured|wounded|hurt|missing|arrested|displaced)$/i;

/** "two men and two women were injured": the counts that the told one is joined to. */
function leading({ document: { text } }: EventScene, figures: readonly Figure[], at: number): Figure[] {
  let first = at;
  while (
    first > 0 &&
    /^(?:,|,?\s+and)\s+$/.test(text.slice(figures[first - 1]!.end, figures[first]!.start)) &&
    !SUFFERED.test(text.slice(figures[first - 1]!.start, figures[first - 1]!.end)) &&
    !/^(?:others?|more)\b/.test(figures[first]!.of ?? "")
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
      /^(?:others?|more)\b/.test(figures[i]!.of ?? "")
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

/** The sentences that tell of the main event: what an article recalls goes on to the end of its paragraph. */
function ofMainEvent(scene: EventScene): Sentence[] {
  const [day] = when(scene);
  const told = day === undefined ? null : String(day.value);
  let recalling: number | null = null;
  return scene.document.sentences.filter((sentence) => {
    if (sentence.block !== recalling || NOW.test(wordsOf(scene, sentence))) recalling = null;
    if (isOtherEvent(scene, sentence, told)) recalling = sentence.block;
    return recalling === null;
  });
}

/** Words that lead back from what is recalled. */
const NOW = /\b(?:latest|this\s+time|(?:on|early|late)\s+\p{Lu}\p{Ll}+day|yesterday|today|tonight)\b/u;

const wordsOf = ({ document: { text } }: EventScene, { start, end }: Sentence): string =>
  text.slice(start, end);

/** Sentences about earlier events: an earlier month, "in a similar attack", "since 2014". */
function isOtherEvent(scene: EventScene, sentence: Sentence, day: string | null): boolean {
  if (sentence === scene.main.nutgraf) return false;
  return (
    OTHER_TIMES.test(wordsOf(scene, sentence)) ||
    (day !== null && ANOTHER.test(wordsOf(scene, sentence)) && isDaysBefore(scene, sentence, day)) ||
    (day !== null &&
      !RECALLING.has(scene.main.type) &&
      spansIn(scene.dates, sentence).some(
        ({ edtf }) => edtf !== null && /^\d{4}/.test(edtf) && isEarlier(edtf.slice(0, 7), day.slice(0, 7)),
      ))
  );
}

/** "Last week a car bomb killed five": an event that is new to the reader, on a day of its own. */
const ANOTHER = /^(?:Last|Earlier|Days|Two|In|On)\b.*\b(?:an?|another)\s/;
/** The day before belongs to what happened overnight. */
const DAYS = 2 * 86_400_000;

const isDaysBefore = ({ dates }: EventScene, sentence: Sentence, day: string): boolean =>
  spansIn(dates, sentence).some(({ edtf }) => Date.parse(day) - Date.parse((edtf ?? "").slice(0, 10)) > DAYS);

/** A verdict comes months after the deaths that it is for. */
const RECALLING: ReadonlySet<EventType> = new Set(["court"]);
const OTHER_TIMES =
  /\b(?:since\s+(?:the\s+)?(?:19|20)\d\d|years\s+ago|in\s+a\s+similar|previous(?:ly)?|last\s+year|in\s+recent\s+years|every\s+year|each\s+year|annually|so\s+far\s+this\s+year|earlier\s+this\s+(?:year|month))\b/i;
