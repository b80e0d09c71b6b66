import type { Sentence } from "../../text/document.ts";
import { tokenIndexAt } from "../../text/document.ts";
import type { Figure } from "../../types.ts";
import { type EventScene, verbsOf } from "../scene.ts";

/** How far before a value its clause is looked at, in characters. */
const LOOKED_BACK = 70;
/** In the clause before it: what follows did not happen, may happen or is asked for. */
const UNREAL =
  /(?:\b(?:not|never|no\s+longer|could|may|might|if|unless|whether|faces?|facing|without|failed\s+to|refused\s+to)\b|n['’]t\b)[^,;]*$/i;

/** Whether a sentence only denies, supposes or demands what stands at an offset in it: "if convicted, he could be ...". */
export const isUnreal = (sentence: string, at: number): boolean =>
  UNREAL.test(sentence.slice(Math.max(0, at - LOOKED_BACK), at));

/** What is only thought of: "could have killed 200", "a quake that would kill 5,000". */
const SUPPOSING: ReadonlySet<string> = new Set(["could", "would"]);
/** What somebody has in mind when they do not do it: "a plot to kill 50". */
const PLANS: ReadonlySet<string> = new Set(
  "plot plots plotting plotted plan plans planned planning attempt attempts attempting attempted threat threatened intended intending conspiracy conspired wanted hoped aimed tried trying".split(
    " ",
  ),
);
/** Tokens between a verb and whom it counts: "killed at least some". */
const NEAR = 4;

/** Whether what is said to befall the counted only could have, would have or was meant to. */
export function isUnrealHarm(scene: EventScene, sentence: Sentence, { start }: Figure): boolean {
  const { document, syntax } = scene;
  const at = tokenIndexAt(document, start);
  const before = verbsOf(scene, sentence).findLast(({ last }) => last <= at);
  if (before === undefined || at - before.last > NEAR) return SUPPOSING.has(syntax.clauseOf(at)?.modal ?? "");
  if (before.modal !== null) return SUPPOSING.has(before.modal);
  const to = document.tokens[before.first]?.lower === "to" ? before.first : before.first - 1;
  return before.form === "infinitive" && PLANS.has(document.tokens[to - 1]?.lower ?? "");
}
