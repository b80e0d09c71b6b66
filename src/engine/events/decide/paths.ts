/** How words hang together with the deed by which the kind of event is known. */
import type { EventScene } from "../scene.ts";

/** Arcs between words and a deed beyond which neither says anything of the other. */
const LONGEST = 4;
/** Words that are looked at on the way: a list of forty names hangs on one. */
const WIDEST = 48;

/** The shortest path of dependencies from a token to a trigger. */
export interface Path {
  /** Relations on the way, upwards with "^": "nsubj^" is what a verb tells of; null where none is near. */
  arcs: string | null;
  /** The trigger it leads to. */
  trigger: number | null;
  length: number;
}

const NOWHERE: Path = { arcs: null, trigger: null, length: LONGEST + 1 };

/** The path from `from` to the nearest of `triggers`, upwards before downwards. */
export function pathToTrigger(scene: EventScene, triggers: ReadonlySet<number>, from: number): Path {
  if (triggers.has(from)) return { arcs: "", trigger: from, length: 0 };
  const { syntax, document } = scene;
  const seen = new Set([from]);
  let edge: { at: number; arcs: string }[] = [{ at: from, arcs: "" }];
  for (let length = 1; length <= LONGEST && edge.length > 0; length++) {
    const next: typeof edge = [];
    for (const { at, arcs } of edge) {
      const { head } = document.tokens[at]!;
      const steps: [number, string][] = head >= 0 && head !== at ? [[head, `${arcOf(scene, at)}^`]] : [];
      for (const child of syntax.childrenOf(at)) steps.push([child, arcOf(scene, child)]);
      for (const [to, arc] of steps) {
        if (seen.size >= WIDEST) return NOWHERE;
        if (seen.has(to)) continue;
        seen.add(to);
        const path = `${arcs} ${arc}`;
        if (triggers.has(to)) return { arcs: path, trigger: to, length };
        next.push({ at: to, arcs: path });
      }
    }
    edge = next;
  }
  return NOWHERE;
}

/** The relation of a token, with the preposition where one joins them: "obl on". */
function arcOf({ document: { tokens }, syntax }: EventScene, token: number): string {
  const { relation } = tokens[token]!;
  if (relation !== "obl" && relation !== "nmod") return relation;
  const noun = syntax.phraseAt(token);
  return noun?.head === token ? `${relation} ${noun.preposition}` : relation;
}
