import { isDeed } from "../../lexicon/deeds.ts";
import type { Attribute } from "../../types.ts";
import { attribute, type EventScene, type Extractor, isHeadline, spansIn, verbsOf } from "../scene.ts";
import { rolesOf } from "./roles.ts";

/** Words straight before the name of a suspect: "the gunman was identified as", "the suspect,". */
const CALLED =
  /\b(?:suspect|gunman|shooter|attacker|assailant|perpetrator|killer|defendant|bomber)(?:,|\s+(?:was|is|has\s+been)\s+(?:\p{L}+ly\s+)?(?:identified|named)\s+(?:\p{L}+\s+){0,4}as|\s+(?:identified|named)\s+as)?\s+(?:(?:as|an?|the)\s+)?(?:\d+[\s-]year[\s-]old\s+)?$/iu;
/** Further down the article tells of other cases. */
const REACH = 14;
/** Who holds and charges is not who is held. */
const OFFICIALS: ReadonlySet<string> = new Set(
  "police officer officers authorities prosecutor prosecutors deputies agents court judge official officials".split(
    " ",
  ),
);

/** Who was arrested, charged or named as the suspect: by name where the text gives one. */
export const suspects: Extractor = (scene) => {
  const found: Attribute[] = [];
  const { document } = scene;
  for (const sentence of document.sentences.slice(0, scene.main.nutgraf.index + REACH)) {
    for (const name of spansIn(scene.names, sentence)) {
      if (name.entity.type !== "person") continue;
      const cue = CALLED.exec(document.text.slice(Math.max(sentence.start, name.start - 90), name.start));
      if (cue !== null) found.push(suspected(scene, name, cue[0].trim()));
    }
    for (const verb of verbsOf(scene, sentence)) {
      if (!isDeed(verb.lemma, "arresting", "charging") || verb.negated) continue;
      const { target: held, voice } = rolesOf(scene, verb);
      if (held === undefined || (voice === "active" && !verb.finite)) continue;
      if (document.tokens[held.head]!.pos === "pronoun") continue;
      if (OFFICIALS.has(document.tokens[held.head]!.lower)) continue;
      const name = spansIn(scene.names, { start: held.start, end: held.end + 4 }).find(
        ({ entity }) => entity.type === "person",
      );
      if (name !== undefined || PERSONAL.test(document.text.slice(held.start, held.end)))
        found.push(suspected(scene, name ?? held, document.text.slice(verb.start, verb.end)));
    }
  }
  const named = found.find(({ value }) => /^\p{Lu}\S+\s+\p{Lu}/u.test(String(value)));
  const first = found.find(({ evidence }) => !isHeadline(scene, evidence[0]!)) ?? found[0];
  return named !== undefined ? [named] : first !== undefined ? [first] : [];
};

const PERSONAL =
  /(?:\b(?:man|men|woman|women|person|people|suspects?|teenagers?|teens?|boys?|girls?|youths?|driver|owner|manager|student|officer|soldier|brothers?|son|father|mother|husband|wife|gang|protesters?|activists?|others?|year-old|individual)|\p{L}+(?:ers|ors|ists))$/iu;

const suspected = (scene: EventScene, span: { start: number; end: number }, cue: string): Attribute => ({
  ...attribute(scene, "actor", span),
  modality: "hedged",
  cue,
});
