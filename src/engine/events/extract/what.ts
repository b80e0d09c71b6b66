import { sentenceAt } from "../../text/document.ts";
import { weightOf } from "../classify.ts";
import { attribute, type Extractor, nounsOf, verbsOf } from "../scene.ts";

/** A few words: longer ones are a sentence and no longer "what". */
const LONGEST = 130;

/** The clause of the nut graf around its strongest trigger: subject, verb and what it is done to; or the headline. */
export const what: Extractor = (scene) => {
  const { document, main } = scene;
  const headline = document.blocks.find(({ kind }) => kind === "headline");
  if (headline !== undefined && headline.end - headline.start <= LONGEST)
    return [attribute(scene, "what", headline)];
  const { nutgraf } = main;
  const triggers = main.triggers.filter(({ sentence }) => sentence === nutgraf.index);
  const best = triggers.reduce<(typeof triggers)[number] | null>(
    (strongest, trigger) =>
      strongest === null || weightOf(trigger, main.type) > weightOf(strongest, main.type)
        ? trigger
        : strongest,
    null,
  );
  const nouns = nounsOf(scene, nutgraf);
  const verbs = verbsOf(scene, nutgraf).filter(({ finite }) => finite);
  const verb =
    verbs.find((group) => best !== null && group.start <= best.start && best.end <= group.end) ?? verbs[0];
  if (verb === undefined) return best === null ? [] : [attribute(scene, "what", best)];
  const subject = nouns.filter(({ end, preposition }) => end <= verb.start && preposition === null).at(-1);
  const start = subject?.start ?? verb.start;
  let end = verb.end;
  for (const noun of nouns) {
    if (noun.start < verb.end) continue;
    if (noun.end - start > LONGEST || /[,;:—"“]/.test(document.text.slice(end, noun.start))) break;
    end = noun.end;
  }
  return sentenceAt(document, start) === null ? [] : [attribute(scene, "what", { start, end })];
};
