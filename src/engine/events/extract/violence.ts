import type { NounPhrase } from "../../syntax/phrases.ts";
import type { Attribute } from "../../types.ts";
import { attribute, type EventScene, nounsOf, verbsOf } from "../scene.ts";
import { blame } from "./blame.ts";
import { argumentsOf, wholeName } from "./clauses.ts";
import { ATTACKERS, isAnimate, isSomebody, isWeapon } from "./somebody.ts";
import { suspects } from "./suspects.ts";

/** Verbs whose object is what was hit. */
const HITTING =
  /^(?:str(?:ike|ikes|uck|iking)|hit(?:s|ting)?|attack(?:s|ed|ing)?|target(?:s|ed|ing)?|bomb(?:s|ed|ing)?|shell(?:s|ed|ing)?|storm(?:s|ed|ing)?|raid(?:s|ed|ing)?|stab(?:s|bed|bing)?|shot|shoot(?:s|ing)?|kill(?:s|ed|ing)?|murder(?:s|ed|ing)?|kidnap(?:s|ped|ping)?|abduct(?:s|ed|ing)?|rob(?:s|bed|bing)?|assault(?:s|ed|ing)?|rammed|ambush(?:es|ed|ing)?|assassinat(?:ed|es|ing)|injur(?:ed|es|ing)|wound(?:ed|s|ing)|landed|st(?:eal|eals|ole|olen)|rap(?:ed|es|ing)|abus(?:ed|es|ing)|tortur(?:ed|es|ing))$/i;
const HARM =
  /^(?:attack|attacks|assault|strike|strikes|raid|shooting|bombing|killing|murder|stabbing|kidnapping|assassination|robbery|theft|burglary|rape|abuse|torture|abduction|airstrike|airstrikes|crackdown|fire|gunfire)$/i;

/** From the verbs of harm ("rockets struck the camp"), the nouns ("attack on the camp"), and blame. */
export function harm(scene: EventScene): Attribute[] {
  const blamed = blame(scene);
  const targets: Attribute[] = [];
  const actors: Attribute[] = [];
  const instruments: Attribute[] = [];
  const add = (to: Attribute[], role: Attribute["role"], noun: NounPhrase | undefined) => {
    if (noun !== undefined) to.push(attribute(scene, role, wholeName(scene, noun)));
  };
  for (const sentence of scene.document.sentences.slice(0, Math.max(12, scene.main.nutgraf.index + 12))) {
    const nouns = nounsOf(scene, sentence).filter((noun) => isSomebody(scene, noun));
    const verbs = verbsOf(scene, sentence);
    for (const verb of verbs) {
      if (!HITTING.test(scene.document.tokens[verb.head]!.text)) continue;
      const { actor, target, voice } = argumentsOf(scene, sentence, nouns, verbs, verb);
      if (target !== undefined && ATTACKERS.test(scene.document.tokens[target.head]!.text)) continue;
      if (actor !== undefined && isWeapon(scene, actor)) add(instruments, "instrument", actor);
      else if (voice === "passive" || (verb.finite && isAnimate(scene, actor))) add(actors, "actor", actor);
      add(targets, "target", target);
    }
    nouns.forEach((noun, i) => {
      const on = nouns[i + 1];
      if (
        HARM.test(scene.document.tokens[noun.head]!.text) &&
        on !== undefined &&
        /^(?:on|against|of|at)$/.test(on.preposition ?? "")
      )
        add(targets, "target", on);
      if (isWeapon(scene, noun)) add(instruments, "instrument", noun);
    });
  }
  return [
    ...(blamed.length > 0 ? blamed : doer(actors, suspects(scene))),
    ...targets.slice(0, 1),
    ...instruments.slice(0, 1),
  ];
}

/** Who did it by the verbs of harm, unless the law names somebody for "a gunman", or holds the only one there is. */
function doer([actor]: Attribute[], [suspect]: Attribute[]): Attribute[] {
  const isNamed = (one: Attribute) => /\p{Lu}\p{L}+\s+\p{Lu}/u.test(one.text);
  if (actor === undefined) return suspect === undefined ? [] : [suspect];
  return [
    suspect !== undefined && isNamed(suspect) && !/\p{Lu}/u.test(actor.text.slice(1)) ? suspect : actor,
  ];
}
