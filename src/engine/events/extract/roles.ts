import {
  type Argument,
  type Clause,
  doerOf,
  type NounPhrase,
  undergoerOf,
  type VerbGroup,
} from "../../clauses/index.ts";
import type { EventScene } from "../scene.ts";

/** Who does what a verb says, and to whom it is done, as its clause has it. */
export interface Roles {
  clause: Clause | null;
  /** The first of those who do it. */
  actor: NounPhrase | undefined;
  /** All of them: "Ana Feld of Norland and Owen Tarr signed". */
  actors: NounPhrase[];
  target: NounPhrase | undefined;
  voice: VerbGroup["voice"];
}

export function rolesOf({ syntax }: EventScene, { head, voice }: VerbGroup): Roles {
  const clause = syntax.clauseAt(head) ?? syntax.clauseOf(head);
  if (clause === null) return { clause, actor: undefined, actors: [], target: undefined, voice };
  const phrases = (argument: Argument | null) =>
    (argument?.heads ?? []).map((noun) => syntax.phraseAt(noun)).filter((noun) => noun !== null);
  const actors = phrases(doerOf(clause));
  // "fired on the camp": whom it is aimed at, where there is no object.
  const aimed = clause.obliques.find(({ preposition }) => preposition === "on" || preposition === "against");
  const undergoer = undergoerOf(clause) ?? (clause.voice === "active" ? (aimed ?? null) : null);
  return { clause, actor: actors[0], actors, target: phrases(undergoer)[0], voice: clause.voice };
}
