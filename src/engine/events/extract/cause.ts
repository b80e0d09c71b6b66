import type { EventType, Span } from "../../types.ts";
import { attribute, type EventScene, type Extractor, isQuoted, leadSentences, spansIn } from "../scene.ts";
import { withoutInnerStopsOf } from "./stops.ts";

/** Words by which a text says why; the group named `value` is the reason. */
interface Reason {
  pattern: RegExp;
  /** Searched in so many sentences from the top. */
  reach: number;
  /** The kinds of events for which the words are a reason; all where none are given. */
  types?: ReadonlySet<EventType>;
  /** What somebody says in quotation marks is a reason of the event. */
  quoted?: boolean;
}

/** Somebody decides or does these and has a reason for it. */
const MEANT: ReadonlySet<EventType> = new Set([
  "policy",
  "diplomacy",
  "appointment",
  "protest",
  "conflict",
  "technology",
  "deal",
  "election",
  "other",
]);
/** Of these what came before is why; a protest is what an arrest comes after. */
const DECIDED: ReadonlySet<EventType> = new Set([...MEANT].filter((type) => type !== "protest"));
/** Nobody means these to happen. */
const BEFALLING: ReadonlySet<EventType> = new Set(["accident", "disaster", "technology", "health"]);

const END =
  '(?=[,.;:“”"()]|\\s+(?:said|says|according|that|which|who|yet)\\s|\\s+and\\s+(?:called|urged|demanded|asked|told|warned|vowed|ordered)\\b|\\s+called\\s+[“"‘]|$)';
const VALUE = `(?<value>[^,.;:"“”()]{3,90}?)${END}`;
const reason = (words: string, flags = "iu") => new RegExp(`\\b(?:${words})\\s+${VALUE}`, flags);

/** Verbs for what is to happen at a time: "due to expire". */
const DUE =
  "(?!(?:be|begin|start|end|expire|take|launch|testify|resume|open|close|meet|leave|arrive|appear|return|go|stand|become|last|run|face|speak|visit|travel|play|hold|finish|receive|give|make|come|report|vote|retire)\\b)";
/** The surest first. */
const REASONS: readonly Reason[] = [
  // "died of pneumonia", "the cause of death was", "complications from a stroke"
  {
    reach: 10,
    pattern:
      /\b(?:die[ds]?\s+(?:of|from)|(?<=\b(?:die[ds]?|death)\b[^.;]{0,60})complications\s+(?:from|of|after)|suffering\s+from|cause\s+of\s+(?:death|the\s+\p{Ll}+)\s+was|cause\s+was)\s+(?<value>(?!natural\b)[^,.;:"“”()]{3,50}?)(?=[,.;:"“”()]|\s+(?:on|at|in|after|when|his|her|the|said)\s|$)/u,
  },
  // "in hospital with pneumonia", "a long battle with cancer"
  {
    reach: 10,
    types: new Set(["death"]),
    pattern:
      /\b(?:hospital(?:i[sz]ed)?|diagnosed|ill|treated|battle|fight|struggle)\s+(?:with|for|against)\s+(?<value>(?!help\b|an?\s+(?:week|month|year|day|time)\b)[^,.;:"“”()]{3,40}?)(?=[,.;:"“”()]|\s+(?:on|at|in|after|when|and|his|her|the|said|last|since)\s|$)/u,
  },
  {
    reach: 12,
    pattern: reason(
      `because\\s+of|due\\s+to(?=\\s+${DUE})|caused\\s+by|as\\s+a\\s+result\\s+of|triggered\\s+by|sparked\\s+by|prompted\\s+by|motivated\\s+by|provoked\\s+by|brought\\s+on\\s+by|ignited\\s+by|arising\\s+from|attributed\\s+to|blamed\\s+on|in\\s+protest\\s+(?:at|against|over)|in\\s+response\\s+to|(?:in|as)\\s+(?:retaliation|revenge|reprisal)\\s+(?:for|to|against)|resigned\\b[^.;]{0,40}?\\sover|(?<!-)protest(?:s|ed|ing)?\\s+(?:against|over)|strike\\s+over|owing\\s+to|spurred\\s+by|driven\\s+by|fuell?ed\\s+by|stemm(?:ed|ing)\\s+from|citing(?!\\s+[^,.;]{0,40}\\b(?:sources?|reports?|officials?|documents?|statements?|agency|data|examples?)\\b)|reasons?\\s+(?:for\\s+\\p{L}[^,.;]{2,40}\\s)?(?:is|was)\\s+that|after\\s+(?=(?:an?|the)\\s+\\p{Ll}+\\s+(?:failed|exploded|broke|burst))`,
    ),
    quoted: true,
  },
  // "the driver lost control", "a suspected gas leak"
  {
    reach: 20,
    types: BEFALLING,
    pattern:
      /\b(?<value>(?:(?:the\s+|an?\s+)?(?:driver|pilot|rider|captain|he|she)\s+(?:had\s+)?lost\s+control[^,.;:"“”()]{0,40}?|(?:an?\s+)?(?:suspected\s+)?(?:gas\s+leak|electrical\s+fault|short\s+circuit|brake\s+failure|engine\s+failure|mechanical\s+(?:problem|failure)|technical\s+(?:fault|problem))))(?=[,.;:"“”()]|\s|$)/u,
  },
  // "a broken pipe caused the explosion"
  {
    reach: 10,
    types: BEFALLING,
    pattern:
      /(?:^|[,;]\s+|\bsaid\s+(?:that\s+)?)(?<value>(?:An?|The|an?|the)\s+(?:[\p{L}\d-]+\s+){1,5}?)(?:had\s+|has\s+|have\s+)?(?:caused|triggered|sparked|led\s+to|set\s+off|started)\s+(?:an?|the)\s+(?:\p{Ll}+\s+){0,2}?(?:crash|collision|explosion|blast|fire|blaze|collapse|accident|flood(?:s|ing)?|landslide|outages?|disaster|outbreak|derailment|leak)\b/u,
  },
  // "the accident happened when the lorry hit a tree", "the move came after talks failed"
  {
    reach: 10,
    pattern:
      /\b(?:came|comes|happened|occurred|erupted|broke\s+out|began|started)\s+(?:(?:\p{L}+|\d+)\s+){0,3}?(?:after|when)\s+(?<value>(?!the\s+same\b|(?:mid)?night\b|\d|[^,.;]{0,40}\s(?:said|says)\b)[^,.;:"“”()]{8,90}?)(?=[,.;:"“”()]|$)/u,
  },
  // "her resignation followed weeks of protests"
  {
    reach: 6,
    types: MEANT,
    pattern:
      /\b(?:resignation|announcement|move|decision|order|visit|protests?|ban|departure|dismissal|deal|agreement|release|vote|strike)\s+(?:came\s+)?follow(?:s|ed|ing)\s+(?<value>(?!(?:by|suit)\b)[^,.;:"“”()]{3,90}?)(?=[,.;:"“”()]|$)/u,
  },
  // "because inflation had not fallen": a reason in full, near the top only, where it is the event's
  {
    reach: 6,
    pattern: /\b[Bb]ecause\s+(?!of\b)(?<value>[^,.;:()]{12,150}?)(?=[,.;:()]|$)/u,
  },
  {
    reach: 4,
    types: new Set(["culture", "science"]),
    pattern: reason(
      "for(?=\\s+(?:his|her|their|its)\\s+(?:\\p{Ll}+\\s+)?(?:work|role|efforts|part|performance|contributions?|discovery|discoveries|research|leadership|novel|portrayal)\\b)",
    ),
  },
  // "recalled its ambassador after the army crossed the border": what a decision came after, told with a verb
  {
    reach: 2,
    types: DECIDED,
    pattern:
      /\b(?:after|following)\s+(?<value>(?!the\s+same\b|\p{L}+ing\b|\d)(?=[^,.;:"“”()]{0,60}\s(?:\p{Ll}+ed|began|made|took|won|lost|fell|broke|met|hit|struck|left|went|led|was|were|had|came|failed|said|sent|resignation|protests?|revelations|allegations|criticism|backlash|talks|failure|attacks?|death|crisis|dispute)\b)[^,.;:"“”()]{8,110}?)(?=[,.;:"“”()]|$)/u,
  },
  // what it is meant to do
  {
    reach: 8,
    // What a product's parts are designed for is no reason of its launch.
    types: new Set([...MEANT].filter((type) => type !== "technology")),
    pattern: reason(
      "in\\s+order\\s+to|in\\s+an?\\s+(?:bid|effort|attempt)\\s+to|aim(?:s|ed|ing)\\s+(?:to|at)|seeks\\s+to|designed\\s+to|intended\\s+to|(?:aim|goal|purpose)s?\\s+(?:of\\s+\\p{L}[^,.;]{2,30}\\s)?(?:is|was|are)\\s+to",
    ),
  },
];

/** Causes that say nothing: "the same incident", "it", "having". */
const NO_CAUSE =
  /^(?:(?:the\s+same|this|that|it|them|him|a\s+question|questions?)\b|her(?!\s\p{L}{3})|\p{L}+ing$)/iu;

/** Why it happened, as the text says. */
export const cause: Extractor = (scene) => {
  const textOf = withoutInnerStopsOf(scene.document);
  for (const { pattern, reach, types, quoted } of REASONS) {
    if (types !== undefined && !types.has(scene.main.type)) continue;
    for (const sentence of leadSentences(scene, reach)) {
      const match = pattern.exec(textOf(sentence));
      const value = match?.groups?.value?.trim();
      if (match === null || value === undefined || NO_CAUSE.test(value)) continue;
      const start = sentence.start + match.index + match[0].lastIndexOf(value);
      const span = { start, end: start + value.length };
      if (isSomebodyAlone(scene, span) || (quoted !== true && isQuoted(scene, span))) continue;
      return [attribute(scene, "cause", span)];
    }
  }
  return [];
};

/** "in response to Mayor Ana Whitlock", "blamed on the Norland Front": whom somebody answered or blames is no cause. */
const isSomebodyAlone = ({ names }: EventScene, span: Span): boolean =>
  spansIn(names, span).some(
    ({ start, end, entity }) =>
      (entity.type === "person" && end >= span.end - 1) ||
      (entity.type === "organization" && end >= span.end - 10 && start <= span.start + 4),
  );
