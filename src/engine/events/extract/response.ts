import type { Sentence } from "../../text/document.ts";
import { attribute, type EventScene, type Extractor, leadSentences } from "../scene.ts";
import { withoutInnerStops } from "./stops.ts";
import { isUnreal } from "./unreal.ts";

/** How far from the top a response may stand, in sentences. */
const REACH = 30;

/** A headline or a heading tells in short what the text below it tells. */
const isTitle = ({ document: { blocks } }: EventScene, { block }: Sentence): boolean =>
  /^(?:headline|heading|standfirst)$/.test(blocks[block]!.kind);

// "called for an inquiry", "launched an investigation", "declared a state of emergency"
const EXPRESSION =
  /\b(?<value>(?:(?:launched|opened|ordered|began|started|announced)\s+(?:an?|the|its|their)\s+(?:\p{Ll}+\s+){0,2}(?:investigation|inquiry|probe|review|search|operation|evacuation|manhunt|(?:criminal\s+)?case)|called\s+off\s+(?:an?|the|its|their|all)|(?:has\s+|have\s+)?authori[sz]ed\s+(?:an?|the|its|their)|ordered\s+(?:the|an?|all|troops|police|residents|schools|people)|are\s+investigating\s+the|(?:has\s+|have\s+)?(?:detained|arrested)\s+(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens)|suspended\s+(?:all|the|its|their|flights|trains|classes)|rescuers\s+(?:dug|pulled|searched|responded|found)|shot\s+(?:him|her|the\s+(?:attacker|gunman|suspect))\s+dead|called\s+for\s+(?:an?|the|calm|restraint|his|her|their|new|more)|declared\s+(?:an?|the)\s+(?:state|\p{Ll}+\s+(?:of\s+)?(?:emergency|mourning))|imposed\s+(?:an?|the)|deployed\s+(?:the\s+|\d|troops|soldiers|police)|evacuated\s+(?:the|all|more|some|about|\d)|condemned\s+the|congratulated\s+\p{Lu}|closed\s+(?:all\s+)?(?:schools|roads|airports|borders|the)|(?:will|would|intends?\s+to|plans?\s+to|planned\s+to)\s+appeal|offered\s+(?:condolences|his|her|their)|expressed\s+(?:his|her|their|sadness|condolences|regret|concern)|minute\s+of\s+silence|pledged\s+to|vowed\s+to|(?:fully\s+)?cooperating\s+with)[^,.;:"“”()]{0,70}?)(?=[,.;:"“”()]|\s+(?:after|which|who|that|while|when|following|because|and\s+(?:said|says|told|added)|on\s+\p{Lu}\p{Ll}+day)\b|$)/u;

const ALLOWED = /^(?:has\s+|have\s+)?authori[sz]ed\b/;

/** What was done or announced because of the event, by a fixed expression. */
export const response: Extractor = (scene) => {
  for (const sentence of leadSentences(scene, REACH)) {
    if (isTitle(scene, sentence)) continue;
    const text = withoutInnerStops(scene.document.text.slice(sentence.start, sentence.end));
    const match = EXPRESSION.exec(text);
    const value = match?.groups?.value?.trim();
    if (match === null || value === undefined || value === "") continue;
    // The nut graf tells the event itself, unless it says what was allowed because of it.
    if (sentence === scene.main.nutgraf && !ALLOWED.test(value)) continue;
    const at = match.index + match[0].lastIndexOf(value);
    if (isUnreal(text, at)) continue;
    const start = sentence.start + at;
    return [attribute(scene, "response", { start, end: start + value.length })];
  }
  return [];
};
