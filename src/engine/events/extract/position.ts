import { OFFICE_MODIFIERS } from "../../lexicon/titles.ts";
import type { Attribute, EventType } from "../../types.ts";
import { attribute, type EventScene, type Extractor, leadSentences } from "../scene.ts";

const REACH = 4;

/** Offices that somebody is chosen for, holds or leaves; longer names before the words that they end with. */
const OFFICE =
  "vice[- ]president|president|prime\\s+minister|chief\\s+minister|minister|governor[- ]general|governor|mayor|chief\\s+executive(?:\\s+officer)?|chief\\s+\\p{Ll}+\\s+officer|chief\\s+justice|chief\\s+of\\s+staff|CEO|chair(?:man|woman|person)?|director[- ]general|director|secretary[- ]general|secretary\\s+of\\s+state|secretary|speaker(?:\\s+of\\s+the\\s+[Hh]ouse)?|leader|head\\s+coach|coach|manager|judge|justice|ambassador|senator|chancellor|premier|commissioner|captain|advis[eo]r|treasurer|attorney\\s+general|chief|archbishop|bishop|monarch|king|queen|member\\s+of\\s+(?:[Pp]arliament|[Cc]ongress)|editor";
const MODIFIER = [
  ...OFFICE_MODIFIERS,
  ..."national security police party opposition board education environment energy defense general head democratic republican conservative labour liberal supreme court".split(
    " ",
  ),
]
  .filter((word) => /^\p{L}+$/u.test(word))
  .join("|");
const PHRASE = `(?<value>(?:(?:${MODIFIER})\\s+){0,3}(?:${OFFICE})\\b)`;
/** What it is an office of; capitals count here, and letters of either case in the patterns. */
const OF = /^\s+of\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,4}/u;

/** The surest first: who is named "as X" or runs "for X" is told for X's sake; then any office of the nut graf. */
const TOLD: readonly RegExp[] = [
  new RegExp(
    `\\b(?:as|for|post\\s+of|office\\s+of|role\\s+of|position\\s+of|job\\s+of|elected|re-elected|become|becomes|became|next|new|candidate\\s+for|run\\s+for|race\\s+for)\\s+(?:the\\s+|its\\s+|their\\s+|an?\\s+|his\\s+|her\\s+)?(?:new\\s+|next\\s+|first\\s+)?(?:(?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,3})${PHRASE}`,
    "iu",
  ),
  /(?<value>\b(?:presidential|gubernatorial|mayoral|parliamentary|leadership|senate)\s+(?:election|race|bid|campaign|nomination|primary|primaries|run-?off))\b/iu,
  // "the former president": what somebody was is at stake no more.
  new RegExp(`(?<!\\b(?:former|late)\\s+(?:[\\p{L}-]+\\s+){0,3})\\b${PHRASE}`, "iu"),
];

const STAKED: ReadonlySet<EventType> = new Set(["appointment", "election"]);

/** The office at stake. */
export const position: Extractor = (scene) => (STAKED.has(scene.main.type) ? officeOf(scene) : []);

function officeOf(scene: EventScene): Attribute[] {
  for (const pattern of TOLD)
    for (const sentence of leadSentences(scene, REACH)) {
      const text = scene.document.text.slice(sentence.start, sentence.end);
      const match = pattern.exec(text);
      const value = match?.groups?.value;
      if (match === null || value === undefined) continue;
      const from = match.index + match[0].lastIndexOf(value);
      const to = from + value.length + (OF.exec(text.slice(from + value.length))?.[0].length ?? 0);
      const span = { start: sentence.start + from, end: sentence.start + to };
      const found = attribute(scene, "position", span);
      return [{ ...found, modality: "stated", cue: null, attributedTo: null }];
    }
  return [];
}
