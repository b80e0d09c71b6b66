import type { Attribute, EventType } from "../../types.ts";
import { attribute, type EventScene, type Extractor, leadSentences, spansIn } from "../scene.ts";
import { decision } from "./decision.ts";
import { withoutInnerStopsOf } from "./stops.ts";
import { isUnreal } from "./unreal.ts";

/** How far from the top the result may stand, in sentences. */
const REACH = 8;
/** Ends a result: what follows says when, why or what else. */
const END =
  '(?=[,.;:"“”()]|\\s+(?:after|when|who|which|following|while|because|on\\s+\\p{Lu}|for|and\\s+(?:to|was|were|is|ordered)|in\\s+(?:connection|relation))\\s|$)';
const VALUE = (words: string, longest = 70) =>
  new RegExp(`\\b(?<value>(?:${words})[^,.;:"“”()]{0,${longest}}?)${END}`, "u");

const RULED =
  /\b(?:found|ruled|ruling|declared|finding|held|deemed)\b[^.;]{0,160}?\s(?<value>(?:unlawful|unconstitutional|illegal|invalid|null\s+and\s+void|lawful|constitutional))\b/u;

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
  VALUE(
    "found\\s+(?:not\\s+)?(?:guilty|liable)|pleaded\\s+(?:not\\s+)?guilty|pleads\\s+(?:not\\s+)?guilty|acquitted|convicted\\s+of|cleared\\s+of",
    40,
  ),
  RULED,
  // "was released on bail", "will remain in custody until May": where it leaves the accused
  VALUE(
    "(?:released|freed)\\s+(?:(?:him|her|them)\\s+)?(?:on\\s+(?:bail|bond)|without\\s+charge|pending|under\\s+investigation)|remanded\\s+(?:in|into)|remain(?:ed|s)?\\s+in\\s+(?:custody|jail|prison)|held\\s+without\\s+bail|denied\\s+bail|ordered",
    60,
  ),
  VALUE(
    "struck\\s+down|overturned|upheld|dismissed|quashed|rejected|threw\\s+out|issued\\s+(?:an?|its|the)\\s+(?:\\p{Ll}+\\s+)?(?:judge?ment|ruling|verdict|injunction|order)|ruled\\s+(?:that|against|in\\s+favou?r)|were\\s+jailed|was\\s+jailed",
  ),
];

const VOTE: readonly RegExp[] = [
  RULED,
  VALUE(
    "(?:passed|approved|rejected|adopted|defeated|carried)\\s+by|voted\\s+(?:\\d[\\d,]*\\s*(?:to|-|–)|to\\s+(?:pass|approve|reject|adopt|repeal|ban|legali|keep|leave|join|remove|oust))|won\\s+(?:with|by|the|an?|his|her|re-election|\\d)|lost\\s+(?:an?\\s+net\\s+of\\s+)?(?:\\d|(?:its|their|his|her)\\s+(?:majority|seat))|elected\\s+with\\s+\\d|(?<=\\bwith\\s)\\d+\\s+votes|secured|took\\s+\\d|re-elected|dropped\\s+out|ended\\s+(?:his|her)|end\\s+of\\s+(?:his|her|the)\\s+campaign|conceded|withdrew",
  ),
];

const GAME: readonly RegExp[] = [
  // "their third straight victory, 3-1 over Leeds"
  /\b(?<value>(?:(?:first|second|third|\p{Ll}+th|straight|consecutive|home|away)\s+){0,3}(?:victory|win|triumph|defeat|loss),?\s+(?:\d{1,3}[-–]\d{1,3}\s+)?(?:over|against|to|at)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,4})/u,
  VALUE(
    "(?:beat|beating|defeated|defeating|won\\s+(?:the|a|by)|wins\\s+(?:the|an?|by)|victory\\s+over|drew\\s+with|lost\\s+to|to\\s+win\\s+the)\\s",
  ),
];

const ANSWER: readonly RegExp[] = [
  VALUE(
    "(?:declined|refused|rejected|accepted)\\s+(?:to|the|an?|its|their|his|her)|agreed\\s+to|ended\\s+without|failed\\s+to\\s+(?:agree|reach)|broke\\s+down",
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
  diplomacy: ANSWER,
};

/** The sentence, the ruling, the vote, the victory. */
export const outcome: Extractor = (scene) => {
  const textOf = withoutInnerStopsOf(scene.document);
  for (const pattern of TOLD[scene.main.type] ?? [])
    for (const sentence of leadSentences(scene, REACH)) {
      const text = textOf(sentence);
      const match = pattern.exec(text);
      const value = match?.groups?.value?.trimEnd();
      if (match === null || value === undefined || value === "") continue;
      const at = match.index + match[0].lastIndexOf(value);
      if (isUnreal(text, at)) continue;
      const start = sentence.start + at;
      return [attribute(scene, "outcome", { start, end: start + value.length })];
    }
  return scene.main.type === "science" ? finding(scene) : decision(scene);
};

/** What studies do to what they report. */
const FINDING =
  /^(?:find|finds|found|show(?:s|ed|n)?|discover(?:s|ed)?|report(?:s|ed)?|announced?|conclude[sd]?|establish(?:es|ed)?|determined?|demonstrate[sd]?|reveal(?:s|ed)?|indicate[sd]?|confirm(?:s|ed)?|suggest(?:s|ed)?)$/;
/** Others than those whose study it is, and what was known before it. */
const OTHERS = /\b(?:previous|earlier|past|some|other|others|many|critics)\b/i;
/** Fewer words name a thing and tell no finding. */
const SHORTEST = 25;
/** "the coating repels dirt, which saves water": what is said of a finding is none. */
const ASIDE = /,\s+(?:which|who|where|while|although|though)\s/;

/** "They found that bees sleep longer": the first thing that a study is said to have found. */
function finding(scene: EventScene): Attribute[] {
  const { text } = scene.document;
  for (const {
    kind,
    cue,
    source,
    contents: [content],
  } of scene.quotes) {
    if (kind !== "indirect" || cue === null || content === undefined || content.start < cue.end) continue;
    if (!FINDING.test(text.slice(cue.start, cue.end).toLowerCase())) continue;
    if (source !== null && OTHERS.test(text.slice(source.start, source.end))) continue;
    const aside = text.slice(content.start + SHORTEST, content.end).search(ASIDE);
    const { start } = content;
    const end = aside < 0 ? content.end : start + SHORTEST + aside;
    const isClause = spansIn(scene.syntax.verbs, { start, end }).some(({ finite, modal }) => finite || modal);
    if (end - start >= SHORTEST && isClause) return [attribute(scene, "outcome", { start, end })];
  }
  return [];
}
