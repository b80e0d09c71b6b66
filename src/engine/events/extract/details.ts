import type { Role, Span } from "../../types.ts";
import { attribute, type EventScene, type Extractor, figuresIn, leadSentences } from "../scene.ts";

/** Roles that one expression tells; the group named `value` is the value. Searched in the first sentences. */
const PATTERNS: readonly { role: Role; reach: number; pattern: RegExp }[] = [
  // "charged with murder", "accused of fraud", "guilty of three counts of arson", "on suspicion of theft"
  {
    role: "charge",
    reach: 8,
    pattern:
      /\b(?:charged\s+with|accused\s+of|guilty\s+(?:of|to)|convicted\s+of|on\s+suspicion\s+of|charges\s+of|indicted\s+(?:on|for)|counts\s+of|arrested\s+for|sued\s+for|wanted\s+for)\s+(?<value>[^,.;:"“”()]{4,70}?)(?=[,.;:"“”()]|\s+(?:after|on|in|at|by|when|and\s+(?:was|is|were|will|has)|for\s+(?:his|her|their|the)|who|which|following|during|over)\s|$)/iu,
  },
  // "because of heavy rain", "due to an engine failure", "over a pay dispute", "triggered by"
  {
    role: "cause",
    reach: 14,
    pattern:
      /\b(?:because\s+of|due\s+to|caused\s+by|as\s+a\s+result\s+of|triggered\s+by|sparked\s+by|blamed\s+on|in\s+protest\s+(?:at|against|over)|owing\s+to|stemm(?:ed|ing)\s+from|after\s+(?=(?:an?|the)\s+\p{Ll}+\s+(?:failed|exploded|broke|burst))|because)\s+(?<value>[^,.;:"“”()]{6,90}?)(?=[,.;:"“”()]|$)/iu,
  },
  // "called for an inquiry", "launched an investigation", "declared a state of emergency"
  {
    role: "response",
    reach: 30,
    pattern:
      /\b(?<value>(?:launched|opened|ordered|began|started|announced|called\s+for|declared|deployed|evacuated|suspended|condemned|pledged|promised|sent|vowed|offered|urged|issued|closed|cancelled|canceled|arrested|authori[sz]ed)\s+(?:an?\s+|the\s+|all\s+|its\s+|their\s+|his\s+|her\s+|to\s+)?[^,.;:"“”()]{6,80}?)(?=[,.;:"“”()]|\s+(?:after|which|who|while|when|following|because)\s|$)/iu,
  },
];

/** Everything that a fixed expression introduces: charge, cause, response. */
export const expressions: Extractor = (scene) =>
  PATTERNS.flatMap(({ role, reach, pattern }) => {
    for (const sentence of leadSentences(scene, reach)) {
      if (role === "response" && sentence === scene.main.nutgraf) continue;
      const text = scene.document.text.slice(sentence.start, sentence.end);
      const match = pattern.exec(text);
      const value = match?.groups?.value?.trim();
      if (match === null || value === undefined || value === "") continue;
      const start = sentence.start + match.index + match[0].indexOf(value);
      return [attribute(scene, role, { start, end: start + value.length })];
    }
    return [];
  });

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

/** Money, percentage, magnitude, and the people or things affected, from the figures at the top. */
export const numbers: Extractor = (scene) => {
  const lead = leadSentences(scene, 6);
  const first = (test: (figure: (typeof scene.figures)[number], words: string) => boolean) =>
    lead
      .flatMap((sentence) => figuresIn(scene, sentence))
      .find((figure) => test(figure, scene.document.text.slice(figure.start, figure.end)));
  const found: [Role, (Span & { value: number; kind: string }) | undefined][] = [
    ["amount", first(({ kind }) => kind === "money")],
    ["change", first(({ kind }) => kind === "percent")],
    [
      "affected",
      first(
        ({ kind, value }, words) =>
          kind === "count" && value >= 10 && AFFECTED.test(words) && !isCasualty(scene, words),
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

const isCasualty = (_scene: EventScene, words: string): boolean =>
  /\b(?:dead|killed|injured|wounded|missing)\b/i.test(words);
