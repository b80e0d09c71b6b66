import type { EventType } from "../../types.ts";
import { attribute, type Extractor, leadSentences } from "../scene.ts";

/** How far from the top the result may stand, in sentences. */
const REACH = 8;
/** Ends a result: what follows says when, why or what else. */
const END =
  '(?=[,.;:"“”()]|\\s+(?:after|when|who|which|following|while|because|on\\s+\\p{Lu}|for|and\\s+(?:to|was|were|is|ordered)|in\\s+(?:connection|relation))\\s|$)';
const VALUE = (words: string, longest = 70) =>
  new RegExp(`\\b(?<value>${words}[^,.;:"“”()]{0,${longest}}?)${END}`, "u");

const RULED =
  /\b(?:found|ruled|ruling|declared|finding|held|deemed)\b[^.;]{0,80}?\s(?<value>(?:unlawful|unconstitutional|illegal|invalid|null\s+and\s+void|lawful|constitutional))\b/u;

const COURT: readonly RegExp[] = [
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
      const match = pattern.exec(scene.document.text.slice(sentence.start, sentence.end));
      const value = match?.groups?.value?.trimEnd();
      if (match === null || value === undefined || value === "") continue;
      const start = sentence.start + match.index + match[0].lastIndexOf(value);
      return [attribute(scene, "outcome", { start, end: start + value.length })];
    }
  return [];
};
