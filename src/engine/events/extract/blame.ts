import type { Attribute, EventType, Modality, Span } from "../../types.ts";
import { attribute, type EventScene, type Extractor, nounsOf, spansIn } from "../scene.ts";
import { suspects } from "./suspects.ts";

interface Accusation {
  modality: Modality;
  /** Ends straight before the one who is said to have done it. */
  before?: RegExp;
  /** Begins straight behind them. */
  behind?: RegExp;
}

/** Words by which a text says who is said to have done something, the strongest first. */
const ACCUSATIONS: readonly Accusation[] = [
  {
    modality: "attributed",
    behind:
      /^(?:,\s+(?:which|who|an?|the)\s[^,.;]{3,80})?,?\s+(?:has\s+|have\s+|had\s+|later\s+|\p{Ll}+ly\s+)*claim(?:ed|s|ing)?\s+(?:the\s+)?(?:responsibility|credit)/iu,
  },
  {
    modality: "attributed",
    before: /\b(?:responsibility\s+(?:for\s+\S.{0,40}\s+)?was\s+claimed|claimed)\s+by\s+(?:the\s+)?$/i,
  },
  {
    modality: "attributed",
    before:
      /\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing)|point(?:ed|s|ing)\s+(?:the\s+|a\s+)?fingers?\s+at|blame\s+on|blamed\s+(?:it\s+|the\s+\p{L}+\s+)?on|held)\s+(?:the\s+|an?\s+)?$/iu,
  },
  {
    modality: "hedged",
    before:
      /\b(?:suspect(?:s|ed)?(?:\s+(?:of\s+being|to\s+be|that))?|believed\s+to\s+be|thought\s+to\s+be|alleged(?:ly)?(?:\s+by)?)\s+(?:the\s+|an?\s+)?$/i,
  },
  {
    modality: "hedged",
    behind:
      /^\s+(?:is|are|was|were)\s+(?:(?:suspected|accused|believed|alleged|thought)\s+(?:of|to)|(?:the\s+)?(?:main\s+|prime\s+)?(?:suspects?\b|(?:suspected|alleged)\s+(?:perpetrators?|attackers?|culprits?|gunm[ae]n|bombers?)))/i,
  },
];

/** The first part of an article tells of its own event; blame further down may be for another, less so in one on an attack. */
const REACH = 0.6;
const REACH_OF_ATTACKS = 0.85;
/** Of a short article all tells of it. */
const SHORT = 6;

/** Without one of these parts of words nobody is said to have done anything: a look that costs little. */
const HINT = /claim|blam|accus|point|held|suspect|believed|thought|alleged|\bby\b/i;

/** Kinds of events that somebody does to somebody. */
const VIOLENT: ReadonlySet<EventType> = new Set(["attack", "crime", "conflict"]);

/** Who is said to have done it, and how strongly, where that may be said of nobody lightly; else whom the law holds. */
export const blame: Extractor = (scene) => {
  if (!VIOLENT.has(scene.main.type)) return [];
  const blamed = accused(scene);
  return blamed.length > 0 ? blamed : suspects(scene);
};

/** Who is blamed, or claims it. */
function accused(scene: EventScene): Attribute[] {
  const found = new Map<string, Attribute>();
  const last = Math.max(
    SHORT,
    scene.document.sentences.length * (scene.main.type === "attack" ? REACH_OF_ATTACKS : REACH),
  );
  const sentences = scene.told.filter(
    ({ index, start, end }) => index <= last && HINT.test(scene.document.text.slice(start, end)),
  );
  for (const accusation of ACCUSATIONS)
    for (const sentence of sentences) {
      for (const noun of nounsOf(scene, sentence).map(withName(scene))) {
        const text = scene.document.text;
        const lead = text.slice(Math.max(sentence.start, noun.start - 70), noun.start);
        const rest = text.slice(noun.end, Math.min(sentence.end, noun.end + 120));
        // "the brigade, which is linked to rebels in Ostrel, claimed": Ostrel claims nothing.
        const isAside = rest.startsWith(",") && /,\s+(?:which|who|an?|the)\s[^,]*$/.test(lead);
        const cue = accusation.before?.exec(lead) ?? (isAside ? null : accusation.behind?.exec(rest));
        if (
          cue === undefined ||
          cue === null ||
          /^(?:it|him|her|them|he|she|they|that|this|responsibility|nobody|(?:no|neither)\s.*)$/i.test(
            text.slice(noun.start, noun.end),
          )
        )
          continue;
        const who = attribute(scene, "actor", withoutArticle(scene, noun));
        const key = String(who.value).toLowerCase();
        const known = [...found.keys()].some((other) => other.includes(key) || key.includes(other));
        if (known) continue;
        const denial = denialOf(scene, noun, sentence.index);
        const told = { modality: accusation.modality, cue: cue[0].trim() };
        found.set(key, { ...who, ...(denial === null ? told : { modality: "disputed", cue: denial }) });
      }
    }
  return [...found.values()].slice(0, 2);
}

/** "the Islamic State of Iraq and the Levant": a noun within a name is all of it. */
const withName =
  ({ names }: EventScene) =>
  ({ start, end }: Span): Span => {
    const [name] = spansIn(names, { start, end });
    return name === undefined
      ? { start, end }
      : { start: Math.min(start, name.start), end: Math.max(end, name.end) };
  };

const DENIAL = /\b(?:denied|denies|denying|has\s+denied|rejected|disputed|dismissed)\b/i;
/** A denial follows its accusation within this many sentences. */
const DENIED_WITHIN = 2;

/** The word by which the accused, or "the group", denies it in the same sentence or soon after; null where nobody does. */
function denialOf(
  { document }: EventScene,
  accused: { start: number; end: number },
  sentence: number,
): string | null {
  const name = document.text.slice(accused.start, accused.end).split(/\s+/).at(-1)!;
  for (const { start, end } of document.sentences.slice(sentence, sentence + DENIED_WITHIN + 1)) {
    const text = document.text.slice(start, end);
    const denial = DENIAL.exec(text);
    if (denial === null) continue;
    const subject = text.slice(Math.max(0, denial.index - 60), denial.index);
    if (
      subject.includes(name) ||
      /\b(?:the\s+(?:group|militia|company|country|government|movement)|which|who|it|they|he|she)\s+(?:has\s+|have\s+|\p{L}+ly\s+)*$/iu.test(
        subject,
      )
    )
      return denial[0];
  }
  return null;
}

function withoutArticle({ document: { text } }: EventScene, { start, end }: { start: number; end: number }) {
  const article = /^(?:the|an?)\s+/i.exec(text.slice(start, end));
  return { start: start + (article?.[0].length ?? 0), end };
}
