import { SUBJECT_CONTROL } from "../lexicon/auxiliaries.ts";
import type { Argument, Clause, SubjectBy } from "./clause.ts";

type Subject = readonly [Argument, SubjectBy];

/**
 * The subject of a clause that has none of its own, of the clause that it hangs on (whose subject is known by now).
 * `antecedent` is the noun that it is about, if it hangs on a noun.
 */
export function subjectFromOutside(
  clause: Clause,
  antecedent: Argument | null,
  possessor: Argument | null,
): Subject | null {
  const { governor, relation, form } = clause;
  if (relation === "acl:relcl") return antecedent && [antecedent, "relative"];
  if (relation === "acl" && antecedent !== null) {
    // "A storm injured 40 people": by a wrong arc the verb hangs on its own subject.
    const isBeside = clause.verbs?.first === antecedent.last;
    // "Tarrant appeared in court on Tuesday, charged with murder": behind a comma it is about the subject.
    const isApart = clause.isBehindComma && clause.verbs!.first > antecedent.last + 1;
    if (isApart && form !== "infinitive" && governor?.subject) return [governor.subject, "controlled"];
    if (form !== "infinitive") return form === "finite" && !isBeside ? null : [antecedent, "participle"];
    // "Halvern's plan to close the mill": whose plan it is, or who announced it.
    const planner = possessor ?? governor?.subject ?? null;
    return planner && [planner, "controlled"];
  }
  if (governor === null) return null;
  if (relation === "conj") return governor.subject && [governor.subject, "shared"];
  if (relation === "xcomp") {
    const controller = controllerOf(governor);
    return controller && [controller, "controlled"];
  }
  // "Speaking in Halvern, she said", "came to help": but "as expected", "if asked" have only a finite verb's mood.
  const depends = relation === "advcl" || relation === "ccomp" || relation === "parataxis";
  return depends && form !== "finite" && governor.subject ? [governor.subject, "controlled"] : null;
}

/** "told them to leave": them; "were told to leave": they; "promised them to leave": who promised. */
function controllerOf({ subject, object, indirectObject, voice, lemma }: Clause): Argument | null {
  if (voice === "passive" || SUBJECT_CONTROL.has(lemma)) return subject;
  return object ?? indirectObject ?? subject;
}
