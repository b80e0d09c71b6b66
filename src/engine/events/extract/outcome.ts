import type { Attribute, EventType } from "../../types.ts";
import { attribute, type EventScene, type Extractor, leadSentences, nounsOf, verbsOf } from "../scene.ts";
import { wholeName } from "./clauses.ts";
import { withoutInnerStops } from "./stops.ts";

/** How far from the top the result may stand, in sentences. */
const REACH = 8;
/** Ends a result: what follows says when, why or what else. */
const END =
  '(?=[,.;:"“”()]|\\s+(?:after|when|who|which|following|while|because|on\\s+\\p{Lu}|for|and\\s+(?:to|was|were|is|ordered)|in\\s+(?:connection|relation))\\s|$)';
const VALUE = (words: string, longest = 70) =>
  new RegExp(`\\b(?<value>${words}[^,.;:"“”()]{0,${longest}}?)${END}`, "u");

const RULED =
  /\b(?:found|ruled|ruling|declared|finding|held|deemed)\b[^.;]{0,80}?\s(?<value>(?:unlawful|unconstitutional|illegal|invalid|null\s+and\s+void|lawful|constitutional))\b/u;

/** Outcomes that a few words say whole, whatever follows. */
const PLAIN =
  /\b(?<value>(?:pleaded|pleads|pleading)\s+(?:not\s+)?guilty|found\s+(?:\p{L}+\s+){0,4}?(?:not\s+)?guilty|(?:dropped|drops|discontinued|dismissed|closed)\s+(?:the|an|its|their|all)\s+(?:\p{Ll}+\s+){0,3}?(?:case|charges?|investigation|inquiry|lawsuit))\b/u;

const COURT: readonly RegExp[] = [
  PLAIN,
  // "sentenced the treasurer, Lena Brandt, to seven years in prison": the term, not the people between
  new RegExp(
    `\\b(?:sentenced|sentencing|jailed|condemned)\\b[^.;]{0,90}?\\s(?:to|for)\\s(?<value>(?:an?\\s+|at\\s+least\\s+|up\\s+to\\s+)?(?:\\d|life|death|one|two|three|four|five|six|seven|eight|nine|ten|\\p{Ll}+teen|\\p{Ll}+ty|community|house|probation)[^,.;:"“”()]{0,60}?)${END}`,
    "u",
  ),
  // "received seven-year prison terms"
  /\b(?:received?|given|handed|gets?|got|served?)\s+(?<value>(?:an?\s+)?(?:[\p{L}\d-]+\s+){0,4}(?:sentences?|prison\s+terms?|terms?\s+of|years\s+in\s+(?:prison|jail)))/u,
  VALUE(
    "found\\s+(?:not\\s+)?(?:guilty|liable)|pleaded\\s+(?:not\\s+)?guilty|pleads\\s+(?:not\\s+)?guilty|acquitted|convicted\\s+of|cleared\\s+of",
    40,
  ),
  RULED,
  VALUE(
    "struck\\s+down|overturned|upheld|dismissed|quashed|rejected|threw\\s+out|ordered|ruled\\s+(?:that|against|in\\s+favou?r)|were\\s+jailed|was\\s+jailed",
  ),
];

const VOTE: readonly RegExp[] = [
  RULED,
  VALUE(
    "(?:passed|approved|rejected|adopted|defeated|carried)\\s+by|voted\\s+\\d[\\d,]*\\s*(?:to|-|–)|won\\s+(?:with|by|the|a|his|her|re-election)|secured|took\\s+\\d|re-elected|dropped\\s+out|ended\\s+(?:his|her)|end\\s+of\\s+(?:his|her|the)\\s+campaign|conceded|withdrew",
  ),
];

const GAME: readonly RegExp[] = [
  VALUE(
    "(?:beat|beating|defeated|defeating|won\\s+(?:the|a|by)|wins|victory\\s+over|drew\\s+with|lost\\s+to|to\\s+win\\s+the)\\s",
  ),
];

/** What the event came to, by what each kind of event may come to. */
const TOLD: Partial<Record<EventType, readonly RegExp[]>> = {
  court: COURT,
  crime: COURT,
  election: VOTE,
  policy: VOTE,
  sport: GAME,
  culture: GAME,
};

/** The sentence, the ruling, the vote, the victory. */
export const outcome: Extractor = (scene) => {
  for (const pattern of TOLD[scene.main.type] ?? [])
    for (const sentence of leadSentences(scene, REACH)) {
      const match = pattern.exec(withoutInnerStops(scene.document.text.slice(sentence.start, sentence.end)));
      const value = match?.groups?.value?.trimEnd();
      if (match === null || value === undefined || value === "") continue;
      const start = sentence.start + match.index + match[0].lastIndexOf(value);
      return [attribute(scene, "outcome", { start, end: start + value.length })];
    }
  return DECIDED.has(scene.main.type) ? decision(scene) : [];
};

/** Kinds of events that come to what somebody decided or did. */
const DECIDED: ReadonlySet<EventType> = new Set(["court", "policy", "election"]);
/** Longer than this the rest of the sentence has come along. */
const LONGEST = 90;
const REPORTING = /^(?:ruled|voted|elected|said|says|say|told|was|is|were|are|has|have|had|be|been)$/;

/** What the nut graf's own verb says was done, with its object: "upheld the ban", "passed a resolution". */
function decision(scene: EventScene): Attribute[] {
  const { document, main } = scene;
  const triggers = main.triggers.filter(
    ({ sentence, form }) => sentence === main.nutgraf.index && form !== "noun",
  );
  const verb = verbsOf(scene, main.nutgraf).find(
    ({ start, end, finite, modal, head }) =>
      finite &&
      modal === null &&
      !REPORTING.test(document.tokens[head]!.lower) &&
      triggers.some((trigger) => trigger.start < end && start < trigger.end),
  );
  if (verb === undefined) return [];
  const object = nounsOf(scene, main.nutgraf).find(({ start }) => start >= verb.end);
  if (
    object === undefined ||
    object.preposition !== null ||
    /[,;:—"“”]/.test(document.text.slice(verb.end, object.start))
  )
    return [];
  const { end } = wholeName(scene, object);
  const start = document.tokens[verb.head]!.start;
  return end - start > LONGEST ? [] : [attribute(scene, "outcome", { start, end })];
}
