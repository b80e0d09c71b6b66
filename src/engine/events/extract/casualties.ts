import type { Sentence } from "../../text/document.ts";
import type { Attribute } from "../../types.ts";
import type { EventScene, Extractor } from "../scene.ts";
import { type Candidate, countedIn, countsIn, toAttribute } from "./counts.ts";
import { HARM, type Harm } from "./harm.ts";
import { totals } from "./totals.ts";
import { areTwo, namedDead, type Victim, victimOf } from "./victims.ts";

const HARMS = Object.keys(HARM) as Harm[];

/** The counts of people killed, injured, missing, displaced and arrested in the main event. */
export const casualties: Extractor = (scene) => {
  const sentences = scene.told;
  const people = countedIn(scene, sentences);
  const counted = new Map(HARMS.map((harm) => [harm, totals(scene, people, harm)]));
  const killed = counted.get("killed")?.[0] ?? null;
  const dead = killed === null ? victimOf(scene, sentences, "killed", () => true) : null;
  const told = killed === null ? (namedDead(scene, sentences) ?? dead?.attribute ?? null) : null;
  const found: (Attribute | null)[] = HARMS.flatMap((harm) => {
    const counts = counted.get(harm) ?? [];
    if (counts.length > 0)
      return counts.map((count) =>
        harm === "injured"
          ? survivors(scene, count, killed?.value ?? Number(told?.value ?? 0))
          : toAttribute(scene, harm, count),
      );
    if (harm === "killed") return told;
    if (harm === "injured")
      return victimOf(scene, sentences, harm, (victim) => isAnother(victim, dead, killed))?.attribute ?? null;
    return harm === "arrested" ? (victimOf(scene, sentences, harm, () => true)?.attribute ?? null) : null;
  });
  return found.filter((one) => one !== null);
};

/** Who was shot may be who died: another person is told so, or lives with injuries and is called otherwise. */
const isAnother = (victim: Victim, dead: Victim | null, killed: Candidate | null): boolean => {
  if (dead !== null) return areTwo(victim, dead);
  return victim.other || victim.certain || killed === null || killed.value === 0;
};

/** "Six were shot, two of them fatally": of those shot the dead are not injured. */
function survivors(scene: EventScene, shot: Candidate, dead: number): Attribute | null {
  if (!shot.withDead || dead === 0) return toAttribute(scene, "injured", shot);
  return dead < shot.value ? toAttribute(scene, "injured", { ...shot, value: shot.value - dead }) : null;
}

/** What one sentence counts, whatever event it tells of; somebody who was killed counts as one. */
export function harmIn(scene: EventScene, sentence: Sentence): Attribute[] {
  const [people] = countedIn(scene, [sentence]);
  return HARMS.flatMap((harm) => {
    const found = people === undefined ? undefined : countsIn(scene, people, harm)[0];
    if (found !== undefined) return [toAttribute(scene, harm, found)];
    const victim = harm === "killed" ? victimOf(scene, [sentence], harm, ({ who }) => who !== "") : null;
    return victim === null ? [] : [victim.attribute];
  });
}
