import type { Sentence } from "../../text/document.ts";
import type { Attribute, Figure, Role } from "../../types.ts";
import { attribute, type EventScene, type Extractor, figuresIn } from "../scene.ts";

type Harm = Extract<Role, "killed" | "injured" | "missing" | "displaced" | "arrested">;

/** Words straight before a count ("killing 12", "left 3 dead") and straight after it ("12 people were killed"). */
const WORDS: Record<Harm, { before: RegExp; after: RegExp }> = {
  killed: {
    before:
      /\b(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)\s+(?:the\s+lives\s+of\s+)?|death\s+toll\s+(?:\p{L}+\s+){0,4}|deaths?\s+of|dead:?|murder(?:ed|ing|s)?|massacred?|toll\s+(?:to|at|of|rises\s+to|stands\s+at))\s*(?:the\s+|an?\s+|other\s+|another\s+)?$/iu,
    after:
      /^\s*(?:\p{L}+\s+){0,4}?(?:(?:were|was|are|is|have\s+been|has\s+been|had\s+been|being)\s+(?:\p{L}+ly\s+|also\s+)?(?:shot\s+)?(?:killed|dead|slain|murdered|executed|massacred|confirmed\s+dead)|(?:have\s+|has\s+|had\s+)?(?:died|perished|drowned)|dead\b|deaths\b|fatalities\b|bodies\b|killed\b|lives\b|shot\s+dead|lost\s+their\s+lives|people\s+dead)/iu,
  },
  injured: {
    before:
      /\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|hospitali[sz]ed|shot|leaving|injuries\s+to)\s*(?:at\s+least\s+)?(?:the\s+|an?\s+|other\s+|another\s+|some\s+)?$/iu,
    after:
      /^\s*(?:\p{L}+\s+){0,4}?(?:(?:were|was|are|is|have\s+been|has\s+been|had\s+been|being)\s+(?:\p{L}+ly\s+|also\s+|badly\s+)?(?:injured|wounded|hurt|hospitali[sz]ed|shot\b(?!\s+(?:dead|and\s+killed|to\s+death))|taken\s+to\s+(?:the\s+)?hospital|treated)|injured\b|wounded\b|injuries\b|hurt\b|suffered\s+(?:\p{L}+\s+)?(?:injuries|wounds|burns)|sustained)/iu,
  },
  missing: {
    before: /\bmissing:?\s*$/i,
    after:
      /^\s*(?:\p{L}+\s+){0,3}?(?:(?:were|was|are|is|remain(?:ed|s)?|still|went|reported)\s+(?:\p{L}+\s+)?(?:missing|unaccounted)|missing\b|unaccounted\s+for)/iu,
  },
  displaced: {
    before: /\b(?:displac(?:es|ed|ing)|evacuat(?:es|ed|ing)|homeless)\s*$/i,
    after:
      /^\s*(?:\p{L}+\s+){0,3}?(?:(?:were|was|are|have\s+been|had\s+been|has\s+been)\s+(?:\p{L}+\s+)?(?:displaced|evacuated|left\s+homeless|forced\s+(?:to\s+(?:flee|leave)|from))|(?:have\s+|had\s+)?fled|homeless\b|evacuees\b)/iu,
  },
  arrested: {
    before: /\b(?:arrest(?:s|ed|ing)?(?:\s+of)?|detain(?:s|ed|ing)?|jail(?:s|ed|ing))\s*$/i,
    after:
      /^\s*(?:\p{L}+\s+){0,3}?(?:(?:were|was|have\s+been|has\s+been|had\s+been)\s+(?:\p{L}+ly\s+|also\s+)?(?:arrested|detained|taken\s+into\s+custody|in\s+custody|held\b)|arrests\b|arrested\b|detained\b)/iu,
  },
};

const PEOPLE_KINDS = new Set<Figure["kind"]>(["count"]);
const SEARCHED = 60;
/** Sentences behind the nut graf that still tell the totals. */
const LEAD = 2;

/** The counts of people killed, injured, missing, displaced and arrested in the main event. */
export const casualties: Extractor = (scene) =>
  (Object.keys(WORDS) as Harm[]).flatMap((harm) => best(scene, harm));

/** What one sentence counts, whatever event it tells of. */
export const harmIn = (scene: EventScene, sentence: Sentence): Attribute[] =>
  (Object.keys(WORDS) as Harm[]).flatMap((harm) => {
    const found = countsIn(scene, sentence, harm)[0];
    return found === undefined ? [] : [toAttribute(scene, harm, found)];
  });

interface Candidate {
  figures: Figure[];
  value: number;
  sentence: number;
}

function countsIn(scene: EventScene, sentence: Sentence, harm: Harm): Candidate[] {
  const figures = figuresIn(scene, sentence).filter(({ kind }) => PEOPLE_KINDS.has(kind));
  const candidates: Candidate[] = [];
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k]!;
    if (!tells(scene, figure, sentence, harm)) continue;
    const group = [figure, ...joined(scene, figures, k)];
    candidates.push({
      figures: group,
      value: group.reduce((sum, one) => sum + one.value, 0),
      sentence: sentence.index,
    });
    k += group.length - 1;
  }
  return candidates;
}

function toAttribute(scene: EventScene, harm: Harm, { figures, value }: Candidate): Attribute {
  const span = { start: figures[0]!.start, end: figures.at(-1)!.end };
  return {
    ...attribute(scene, harm, span, value),
    evidence: figures.map(({ start, end }) => ({ start, end })),
  };
}

function best(scene: EventScene, harm: Harm): Attribute[] {
  const candidates = scene.document.sentences
    .filter((sentence) => !isOtherEvent(scene, sentence))
    .flatMap((sentence) => countsIn(scene, sentence, harm));
  if (candidates.length === 0) return singleVictim(scene, harm);
  // Totals stand at the top; further down come parts of them and other events. Of several the largest is the total.
  const top = candidates.filter(({ sentence }) => sentence <= scene.main.nutgraf.index + LEAD);
  const reach = Math.max(8, scene.document.sentences.length * 0.6);
  const near = candidates.filter(({ sentence }) => sentence <= reach);
  const among = top.length > 0 ? top : near.length > 0 ? near : candidates;
  return [
    toAttribute(
      scene,
      harm,
      among.reduce((most, one) => (one.value > most.value ? one : most)),
    ),
  ];
}

function tells(
  { document: { text } }: EventScene,
  figure: Figure,
  sentence: { start: number; end: number },
  harm: Harm,
): boolean {
  const { before, after } = WORDS[harm];
  const inside = text.slice(figure.start, figure.end);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + SEARCHED));
  const lead = text.slice(Math.max(sentence.start, figure.start - SEARCHED), figure.start);
  if (figure.value === 0)
    return new RegExp(
      {
        killed: "fatalit|casualt|death|killed|dead",
        injured: "injur|casualt|hurt|wounded",
        missing: "missing",
        displaced: "displaced",
        arrested: "arrest",
      }[harm],
      "i",
    ).test(inside);
  if (
    /\b(?:years?|percent|%|shots?|times|days?|houses|homes|buildings|vehicles|cars|dollars)\b/i.test(inside)
  )
    return false;
  const ends = new RegExp(
    {
      killed: "\\b(?:dead|killed|deaths|fatalities|bodies)$",
      injured: "\\b(?:injured|wounded|injuries|hurt)$",
      missing: "\\bmissing$",
      displaced: "\\b(?:displaced|homeless|evacuees)$",
      arrested: "\\b(?:arrests|arrested|detained)$",
    }[harm],
    "i",
  );
  if (ends.test(inside)) return true;
  // "shot" wounds unless the same clause kills.
  if (
    harm === "injured" &&
    /\bshot\s*(?:at\s+least\s+)?$/i.test(lead) &&
    /^\s*(?:dead|and\s+killed|to\s+death)/.test(behind)
  )
    return false;
  if (harm === "injured" && /\bleaving\s*(?:at\s+least\s+)?$/i.test(lead))
    return /^\s*(?:\p{L}+\s+){0,2}(?:injured|wounded|hurt)/u.test(behind);
  return (
    before.test(lead) ||
    after.test(
      behind.split(/[;:]|,\s+(?:and|but|while)\s|\s(?:and|but|while)\s(?=\S+\s\S+\s(?:was|were)\b)/)[0]!,
    )
  );
}

/** "two US troops and one British service member were killed": counts joined by "and" or commas are summed. */
function joined({ document: { text } }: EventScene, figures: readonly Figure[], at: number): Figure[] {
  const more: Figure[] = [];
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

const PERSON =
  "man|woman|boy|girl|child|teenager|teen|baby|toddler|infant|student|officer|policeman|soldier|person|driver|pedestrian|cyclist|passenger|worker|employee|suspect|resident|civilian|protester|journalist|victim|mother|father|son|daughter|wife|husband|brother|sister|tourist|pilot|contractor|firefighter|guard|pupil|player";

/** "a man was shot dead": one person, without a number. */
function singleVictim(scene: EventScene, harm: Harm): Attribute[] {
  if (harm !== "killed" && harm !== "injured") return [];
  const verb =
    harm === "killed"
      ? "(?:killed|dead|shot\\s+dead|murdered|stabbed\\s+to\\s+death|died|fatally\\s+\\p{L}+|found\\s+dead|slain)"
      : "(?:injured|wounded|hurt|hospitali[sz]ed|shot\\s+in|stabbed\\b(?!\\s+to\\s+death)|critically|in\\s+critical\\s+condition|shot\\b(?!\\s+(?:dead|and\\s+killed|to\\s+death)))";
  const pattern = new RegExp(
    `\\b(?:an?|one|the)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}(?:${PERSON})\\b[^.;]{0,40}?\\b(?:was|is|were|has\\s+been|had\\s+been|who|has|had)?\\s*(?:\\p{L}+ly\\s+|also\\s+)?${verb}`,
    "iu",
  );
  for (const sentence of scene.document.sentences.slice(0, 6)) {
    const text = scene.document.text.slice(sentence.start, sentence.end);
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = sentence.start + match.index;
    return [attribute(scene, harm, { start, end: start + match[0].length }, 1)];
  }
  return [];
}

/** Sentences about earlier events: another year, "in a similar attack", "since 2014". */
function isOtherEvent(
  { document: { text }, dates, article }: EventScene,
  sentence: { start: number; end: number },
): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (
    /\b(?:since\s+(?:the\s+)?(?:19|20)\d\d|years\s+ago|in\s+a\s+similar|previous(?:ly)?|last\s+year|in\s+recent\s+years|every\s+year|each\s+year|annually|so\s+far\s+this\s+year)\b/i.test(
      words,
    )
  )
    return true;
  const published = Number((article.published ?? "").slice(0, 4));
  return (
    published > 0 &&
    dates.some(
      ({ start, end, edtf }) =>
        start >= sentence.start &&
        end <= sentence.end &&
        edtf !== null &&
        Number(edtf.slice(0, 4)) < published - 1,
    )
  );
}
