import type { Argument, Clause, NounPhrase } from "../../clauses/index.ts";
import type { EventScene } from "../scene.ts";
import { foundAt, type Surroundings } from "./proposals.ts";

/** What somebody has to do with a deed by which the kind of event is known. */
export type Part = "doer" | "undergoer" | null;

/** The prepositions behind which a noun of the deed names its doer and its undergoer: "the attack by rebels on a camp". */
const DOER: ReadonlySet<string | null> = new Set(["by", "from"]);
const UNDERGOER: ReadonlySet<string | null> = new Set(["of", "on", "against"]);

/** The part that a clause, a noun of the deed or a rule gives to a noun phrase; null where nothing says so. */
export function partIn(scene: EventScene, around: Surroundings, noun: NounPhrase): Part {
  const { tokens } = scene.document;
  const clause = scene.syntax.clauseOf(noun.head);
  if (clause !== null && around.triggers.has(clause.predicate)) {
    const slot = slotOf(clause, noun.head);
    if (slot === "Asubject" || slot === "agent") return "doer";
    if (slot === "Aobject" || slot === "Psubject") return "undergoer";
  }
  if (around.triggers.has(tokens[noun.head]!.head)) {
    if (DOER.has(noun.preposition)) return "doer";
    if (UNDERGOER.has(noun.preposition)) return "undergoer";
  }
  const roles = foundAt(around.found, noun).map(({ role }) => role);
  return roles.includes("actor") ? "doer" : roles.includes("target") ? "undergoer" : null;
}

const holds = (argument: Argument | null, head: number): boolean => argument?.heads.includes(head) ?? false;

/** What a noun is in its clause: "Psubject" is what a passive tells of, "Aobject" what an active verb is done to. */
export function slotOf(clause: Clause | null, head: number): string {
  if (clause === null) return "none";
  const voice = clause.voice === "passive" ? "P" : "A";
  if (holds(clause.subject, head)) return `${voice}subject`;
  if (holds(clause.object, head)) return `${voice}object`;
  if (holds(clause.indirectObject, head)) return `${voice}iobject`;
  if (holds(clause.agent, head)) return "agent";
  const oblique = clause.obliques.find((one) => holds(one, head));
  if (oblique !== undefined) return `oblique ${oblique.preposition}`;
  return clause.predicate === head ? "predicate" : "inside";
}
