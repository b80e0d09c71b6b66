import { OFFICE_MODIFIERS } from "../../lexicon/titles.ts";
import type { Sentence } from "../../text/document.ts";
import type { Attribute, EventType } from "../../types.ts";
import { type EventScene, type Extractor, leadSentences, stated } from "../scene.ts";

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

/** Without one of these no office is told: a look that costs little. */
const HINT = new RegExp(`${OFFICE}|election|race|bid|campaign|nomination|primar|run-?off`, "iu");

/** "the former president": what somebody was is at stake no more. */
const ANY = new RegExp(`(?<!\\b(?:former|late)\\s+(?:[\\p{L}.-]+\\s+){0,3})\\b${PHRASE}`, "giu");
/** "Ana Feld, former president of Norland, died" */
const HELD = new RegExp(`\\b${PHRASE}`, "giu");

/** The surest first: who is named "as X" or runs "for X" is told for X's sake; then any office of the nut graf. */
const TOLD: readonly RegExp[] = [
  new RegExp(
    `\\b(?:as|for|post\\s+of|office\\s+of|role\\s+of|position\\s+of|job\\s+of|elected|re-elected|become|becomes|became|next|new|candidate\\s+for|run\\s+for|race\\s+for)\\s+(?:the\\s+|its\\s+|their\\s+|an?\\s+|his\\s+|her\\s+)?(?:new\\s+|next\\s+|first\\s+)?(?:(?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,3})${PHRASE}`,
    "giu",
  ),
  /(?<value>\b(?:presidential|gubernatorial|mayoral|parliamentary|leadership|senate)\s+(?:election|race|bid|campaign|nomination|primary|primaries|run-?off))\b/giu,
  ANY,
];

const STAKED: ReadonlySet<EventType> = new Set(["appointment", "election"]);

/** The office at stake, or that somebody held who died. */
export const position: Extractor = (scene) => {
  if (STAKED.has(scene.main.type)) return officeOf(scene, TOLD, leadSentences(scene, REACH));
  return scene.main.type === "death" ? officeOf(scene, [HELD], [scene.main.nutgraf]) : [];
};

function officeOf(scene: EventScene, told: readonly RegExp[], sentences: readonly Sentence[]): Attribute[] {
  // "Prime Minister Ana Feld resigned": there the title is what somebody leaves or takes.
  const resigns = scene.main.type === "appointment";
  const { text: all } = scene.document;
  const telling = sentences.filter(({ start, end }) => HINT.test(all.slice(start, end)));
  for (const pattern of told)
    for (const sentence of telling) {
      const text = scene.document.text.slice(sentence.start, sentence.end);
      for (const match of text.matchAll(pattern)) {
        const value = match.groups!.value!;
        const from = match.index + match[0].lastIndexOf(value);
        const of = OF.exec(text.slice(from + value.length))?.[0] ?? "";
        if (
          !resigns &&
          (pattern === ANY || pattern === HELD) &&
          of === "" &&
          NAMED.test(text.slice(from + value.length))
        )
          continue;
        const span = { start: sentence.start + from, end: sentence.start + from + value.length + of.length };
        return [stated(scene, "position", span)];
      }
    }
  return [];
}

/** "Prime Minister Ana Feld": the title of somebody who is named for something else. */
const NAMED = /^\s+\p{Lu}\p{Ll}/u;
