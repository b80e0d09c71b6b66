import type { Attribute, EventType, Role, Span } from "../../types.ts";
import { attribute, type EventScene, type Extractor, figuresIn, leadSentences } from "../scene.ts";
import { withoutInnerStops } from "./stops.ts";

/** Roles that one expression tells; the group named `value` is the value. Searched in the first sentences. */
const PATTERNS: readonly { role: Role; reach: number; pattern: RegExp }[] = [
  // "charged with murder", "accused of fraud", "guilty of three counts of arson", "on suspicion of theft"
  {
    role: "charge",
    reach: 14,
    pattern:
      /\b(?:charged\s+with|accused\s+of|guilty\s+(?:on\s+\p{Lu}\p{Ll}+\s+)?(?:of|to)|convicted\s+(?:on\s+\p{Lu}\p{Ll}+\s+)?of|on\s+suspicion\s+of|charges\s+of|indicted\s+(?:on|for)|counts\s+of|arrested\s+for|sued\s+for|wanted\s+for)\s+(?<value>[^,.;:"“”()]{4,70}?)(?=[,.;:"“”()]|\s+(?:after|on|in|at|by|when|and\s+(?:was|is|were|will|has)|for\s+(?:his|her|their|the)|who|which|following|during|over)\s|$)/iu,
  },
  // "sentenced to six years for setting fire to a barn"
  {
    role: "charge",
    reach: 5,
    pattern:
      /\b(?:sentenced|jailed|convicted|imprisoned|prison|fined|guilty)\b[^.;]{0,90}?\sfor\s+(?:the\s+|his\s+|her\s+|their\s+)?(?<value>(?:\p{Ll}+ing\b|murder|manslaughter|rape|fraud|theft|arson|assault|sexual\s+abuse|corruption|bribery)[^,.;:"“”()]{0,50}?)(?=[,.;:"“”()]|\s+(?:after|on|in|at|when|who|which|while)\s|$)/u,
  },
];

const SUSPECTED = /^(?:on\s+suspicion\s+of|accused\s+of|wanted\s+for|arrested\s+for)/i;

/** Everything that a fixed expression introduces. */
export const expressions: Extractor = (scene) => {
  const found = new Map<Role, Attribute>();
  for (const { role, reach, pattern } of PATTERNS)
    for (const sentence of found.has(role) ? [] : leadSentences(scene, reach)) {
      const match = pattern.exec(withoutInnerStops(scene.document.text.slice(sentence.start, sentence.end)));
      const value = match?.groups?.value?.trim();
      if (match === null || value === undefined || value === "") continue;
      const start = sentence.start + match.index + match[0].lastIndexOf(value);
      const told = attribute(scene, role, { start, end: start + value.length });
      // Who is suspected or accused of something has not been found to have done it.
      const doubt = role === "charge" ? SUSPECTED.exec(match[0])?.[0] : undefined;
      found.set(role, doubt === undefined ? told : { ...told, modality: "hedged", cue: doubt });
      break;
    }
  return [...found.values()];
};

/** A law, bill or treaty by name, or by the noun that the lead uses for it. */
export const measure: Extractor = (scene) => {
  for (const sentence of leadSentences(scene, 5)) {
    const law = scene.entities.find(
      ({ type, mentions }) =>
        type === "law" && mentions.some(({ start }) => start >= sentence.start && start < sentence.end),
    );
    const mention = law?.mentions.find(({ start }) => start >= sentence.start);
    if (mention !== undefined) return [attribute(scene, "measure", mention)];
    const noun = scene.phrases.nouns.find(
      ({ sentence: of, head }) =>
        of === sentence.index &&
        /^(?:bill|law|act|ban|budget|referendum|treaty|deal|agreement|plan|resolution|amendment|motion|order|tax|sanctions|tariffs|ceasefire|policy|legislation|pact|scheme|programme|program)$/.test(
          scene.document.tokens[head]!.lower,
        ),
    );
    if (noun !== undefined) return [attribute(scene, "measure", noun)];
  }
  return [];
};

const AFFECTED =
  /\b(?:customers|homes|houses|households|residents|flights|passengers|students|schools|cases|users|workers|jobs|protesters|demonstrators|people|accounts|buildings|families|patients|businesses|employees|records|participants|migrants|refugees|properties|vehicles)\b/i;

/** How large somebody or something is in any case: "employs 1,200 people", "a city of 40,000". */
const STANDING =
  /\b(?:employs?|employing|employed|serves?|serving|seats?|population\s+of|home\s+to|(?:city|town|village|school|company|group|staff|team|crew)\s+of|has|had|holds?)\s+(?:about\s+|around\s+|some\s+|more\s+than\s+|nearly\s+|almost\s+|over\s+)?$/i;
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
  /\b(?:damages?|worth|valued|fine[ds]?|ransom|stole|stolen|theft|robbery|cost(?:s|ing)?|loss(?:es)?|lost|bail|bond|rewards?|compensation|fraud|bribes?|launder\p{L}*|insured|funding|grant|donated|pledged|aid|relief|million-dollar)\b/iu;

/** Money, percentage, magnitude, and the people or things affected, from the figures at the top. */
export const numbers: Extractor = (scene) => {
  const lead = leadSentences(scene, 6);
  const first = (test: (figure: (typeof scene.figures)[number], words: string) => boolean) =>
    lead
      .flatMap((sentence) => figuresIn(scene, sentence))
      .find((figure) => test(figure, scene.document.text.slice(figure.start, figure.end)));
  const found: [Role, (Span & { value: number; kind: string }) | undefined][] = [
    ["amount", first((figure) => figure.kind === "money" && isAtStake(scene, figure))],
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

/** Money that the event is about, and no price of something in passing: "a $77m mansion". */
function isAtStake({ document, main }: EventScene, { start, end }: Span): boolean {
  const { text } = document;
  if (
    /^[\s-](?:[\p{Ll}-]+\s+)?(?:mansion|home|house|apartment|car|yacht|plane|jet|film|movie|salary|a\s+(?:month|year|week))\b/u.test(
      text.slice(end, end + 40),
    )
  )
    return false;
  return !MONEYLESS.has(main.type) || STAKES.test(text.slice(Math.max(0, start - 90), end + 60));
}
