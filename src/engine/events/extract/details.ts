import type { EventType, Figure, Role, Span } from "../../types.ts";
import { attribute, type EventScene, type Extractor, figuresIn, leadSentences, nounsOf } from "../scene.ts";

const MEASURES =
  /^(?:bill|law|act|ban|budget|referendum|treaty|deal|agreement|plan|resolution|amendment|motion|order|tax|sanctions|tariffs|ceasefire|policy|legislation|pact|scheme|programme|program|initiative|mandate|directive|decree|moratorium|curfew|regulations?|immunity)$/;
/** Measures of several words, by what follows their head. */
const STATES = /^(?:state|articles)(?=\s+of\s+(?:emergency|calamity|alert|impeachment)\b)/;
/** "obtained under the Freedom of Information Act": a law that others use in passing. */
const IN_PASSING =
  /\b(?:obtained|requests?|released|documents?|records|filed)\s+(?:\p{L}+\s+){0,5}?(?:through|under|via)\s+(?:the\s+)?$/u;

/** A law, bill or treaty by name, or by the noun that the lead uses for it. */
export const measure: Extractor = (scene) => {
  const { text, tokens } = scene.document;
  const laws = scene.entities.filter(({ type }) => type === "law").flatMap(({ mentions }) => mentions);
  for (const sentence of leadSentences(scene, 5)) {
    const law = laws.find(
      ({ start, end }) =>
        start >= sentence.start &&
        end <= sentence.end &&
        !IN_PASSING.test(text.slice(Math.max(sentence.start, start - LEAD), start)),
    );
    if (law !== undefined) return [attribute(scene, "measure", law)];
    for (const { start, end, head } of nounsOf(scene, sentence)) {
      const { lower, start: from } = tokens[head]!;
      if (laws.some((one) => one.start < end && start < one.end)) continue;
      const rest = /^\s+of\s+\p{Ll}+/u.exec(text.slice(end, sentence.end));
      if (rest !== null && STATES.test(text.slice(from, sentence.end)))
        return [attribute(scene, "measure", { start, end: end + rest[0].length })];
      if (/^(?:every|any|no|each)\s/i.test(text.slice(start, end))) continue;
      if (MEASURES.test(lower) && !(rest !== null && lower === "act"))
        return [attribute(scene, "measure", { start, end })];
    }
  }
  return [];
};

/** Characters before a law's name in which it is said what it is used for. */
const LEAD = 60;

const AFFECTED =
  /\b(?:customers|homes|houses|households|residents|flights|passengers|students|schools|cases|users|workers|jobs|protesters|demonstrators|people|accounts|buildings|families|patients|businesses|employees|records|participants|migrants|refugees|properties|vehicles)\b/i;

/** What is made, and how large somebody or something is in any case: "build 900 homes", "employs 1,200 people", "a city of 40,000". */
const STANDING =
  /\b(?:build(?:s|ing)?|built|deliver(?:s|ing)?|construct(?:s|ing)?|create[sd]?|creating|employs?|employing|employed|serves?|serving|seats?|population\s+of|home\s+to|(?:city|town|village|school|company|group|staff|team|crew)\s+of|has|had|holds?)\s+(?:about\s+|around\s+|some\s+|more\s+than\s+|nearly\s+|almost\s+|over\s+)?$/i;
/** Kinds of events at which money is no matter of course: it must be said what it stands for. */
const MONEYLESS: ReadonlySet<EventType> = new Set([
  "accident",
  "attack",
  "conflict",
  "crime",
  "disaster",
  "protest",
  "health",
  "science",
]);
const STAKES =
  /\b(?:damages?|worth|valued?|fine[ds]?|ransom|stole|stolen|theft|robbery|cost(?:s|ing)?|loss(?:es)?|lost|bail|bond|rewards?|compensation|fraud|bribes?|launder\p{L}*|insured|funding|grant|donated|pledged|aid|relief|million-dollar)\b/iu;

/** Money, percentage, magnitude, and the people or things affected, from the figures at the top. */
export const numbers: Extractor = (scene) => {
  const lead = leadSentences(scene, 6);
  const first = (test: (figure: Figure, words: string) => boolean) =>
    lead
      .flatMap((sentence) => figuresIn(scene, sentence))
      .find((figure) => test(figure, scene.document.text.slice(figure.start, figure.end)));
  const further = (test: (figure: Figure, words: string) => boolean) =>
    scene.told
      .slice(0, FURTHER)
      .flatMap((sentence) => figuresIn(scene, sentence))
      .find((figure) => test(figure, scene.document.text.slice(figure.start, figure.end)));
  const found: [Role, (Span & { value: number; kind: string }) | undefined][] = [
    [
      "amount",
      first((figure) => figure.kind === "money" && isAtStake(scene, figure)) ??
        further(
          (figure) =>
            figure.kind === "money" &&
            figure.value >= SMALLEST &&
            !isPrice(scene, figure) &&
            isStaked(scene, figure),
        ),
    ],
    ["change", first(({ kind }) => kind === "percent")],
    [
      "affected",
      first(
        ({ kind, value, start }, words) =>
          kind === "count" &&
          value >= 10 &&
          AFFECTED.test(words) &&
          !CASUALTIES.test(words) &&
          !STANDING.test(scene.document.text.slice(Math.max(0, start - 50), start)),
      ) ??
        further(
          (figure, words) =>
            figure.kind === "count" && figure.value > 1 && !CASUALTIES.test(words) && isHit(scene, figure),
        ),
    ],
    ["magnitude", first(({ kind, unit }) => kind === "score" || unit === "magnitude" || unit === "category")],
  ];
  return found.flatMap(([role, figure]) =>
    figure === undefined
      ? []
      : [
          attribute(
            scene,
            role,
            figure,
            role === "magnitude" && figure.kind === "score"
              ? scene.document.text.slice(figure.start, figure.end)
              : figure.value,
          ),
        ],
  );
};

const CASUALTIES = /\b(?:dead|killed|injured|wounded|missing)\b/i;

/** Less money is a ticket or a fee. */
const SMALLEST = 1000;
/** Sentences in which what is surely meant is looked for where the top tells nothing. */
const FURTHER = 24;

/** "damaged 143 chapels", "76 villages were affected": the verb says that the counted were hit. */
const isHit = ({ document: { text } }: EventScene, { start, end }: Span): boolean =>
  /(?<!-)\b(?:damag(?:ed|es|ing)|destroy(?:ed|s|ing)|affect(?:ed|s|ing)|flood(?:ed|ing))\s+(?:(?:some|about|around|nearly|almost|over|more\s+than|at\s+least)\s+)?$/.test(
    text.slice(Math.max(0, start - 40), start),
  ) ||
  /^\s+(?:(?:were|have\s+been|had\s+been|are)\s+(?:\p{Ll}+\s+)?(?:affected|damaged|destroyed|flooded|infected|in\s+need|aboard|on\s+board|without\s+(?:power|electricity|water))|aboard\b|on\s+board\b|(?:lost|without)\s+(?:power|electricity))\b/u.test(
    text.slice(end, end + 60),
  );

/** Money that the event is about, and no price of something in passing: "a $77m mansion". */
function isAtStake(scene: EventScene, figure: Span): boolean {
  return !isPrice(scene, figure) && (!MONEYLESS.has(scene.main.type) || isStaked(scene, figure));
}

const isPrice = ({ document: { text } }: EventScene, { end }: Span): boolean =>
  /^[\s-](?:[\p{Ll}-]+\s+)?(?:mansion|home|house|apartment|car|yacht|plane|jet|film|movie|salary|a\s+(?:month|year|week))\b/u.test(
    text.slice(end, end + 40),
  );

const isStaked = ({ document: { text } }: EventScene, { start, end }: Span): boolean =>
  STAKES.test(text.slice(Math.max(0, start - 90), end + 60));
