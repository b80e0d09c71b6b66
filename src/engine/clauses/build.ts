import { upos } from "../grammar/tags.ts";
import { CIRCUMSTANCES, INTRANSITIVE } from "../lexicon/auxiliaries.ts";
import { isCalendarWord, MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import type { Token } from "../text/document.ts";
import { argumentAt, circumstancesOf, type IsPredicate } from "./arguments.ts";
import { subjectBeforeAside } from "./asides.ts";
import { JOINING, objectBeside, subjectBeside } from "./beside.ts";
import type { Argument, Clause } from "./clause.ts";
import type { Phrases } from "./phrases.ts";
import { subjectFromOutside } from "./subjects.ts";

/** Makes a clause of its predicate; the clause that governs it is made before it. */
export class ClauseBuilder {
  readonly #phrases: Phrases;
  readonly #isPredicate: IsPredicate;
  /** Nouns that clauses are about: each is read once, however many hang on it. */
  readonly #antecedents = new Map<number, Argument>();

  constructor(phrases: Phrases, isPredicate: IsPredicate) {
    this.#phrases = phrases;
    this.#isPredicate = isPredicate;
  }

  build(index: number, predicate: number, governor: Clause | null): Clause {
    const { tokens, tree, verbAt } = this.#phrases;
    const children = tree.childrenOf(predicate).map((child) => tokens[child]!);
    const copula = children.find(({ relation }) => relation === "cop");
    const token = tokens[predicate]!;
    const verbs = verbAt(predicate) ?? (copula === undefined ? null : verbAt(copula.index));
    // "voted on Tuesday": what a day follows is its preposition.
    const particle = children.find(
      ({ relation, index }) => relation === "compound:prt" && !isCalendarWord(tokens[index + 1]?.lower ?? ""),
    );
    const lemma = upos(token.tag) === "VERB" ? (verbs?.lemma ?? token.lower) : "be";
    const clause: Clause = {
      index,
      sentence: token.sentence,
      predicate,
      lemma: particle === undefined ? lemma : `${lemma} ${particle.lower}`,
      verbs,
      voice: verbs?.voice ?? "active",
      negated: verbs?.negated ?? children.some(({ tag }) => tag === "PART.Neg"),
      modal: verbs?.modal ?? null,
      tense: verbs?.tense ?? null,
      form: verbs?.form ?? "finite",
      relation: token.relation,
      governor,
      marker: markerOf(this.#phrases, children),
      subject: null,
      subjectBy: null,
      object: null,
      indirectObject: null,
      agent: null,
      obliques: [],
      complement: null,
      isBehindComma: verbs !== null && tokens[verbs.first - 1]?.text === ",",
      first: tree.left[predicate]!,
      last: tree.right[predicate]! + 1,
    };
    this.#addArguments(clause, children);
    if (clause.subject === null) {
      const beside = subjectBeside(this.#phrases, this.#isPredicate, clause);
      // "left after [the board] voted": the preposition joined the clause.
      if (JOINING.has(beside?.preposition ?? "")) clause.marker ??= beside!.preposition;
      [clause.subject, clause.subjectBy] =
        beside !== null
          ? [{ ...beside, preposition: null }, "own"]
          : (subjectFromOutside(clause, this.#antecedentOf(clause, children), this.#possessorOf(clause)) ?? [
              null,
              null,
            ]);
    }
    const before = subjectBeforeAside(this.#phrases, this.#isPredicate, clause);
    if (before !== null) [clause.subject, clause.subjectBy] = [{ ...before, preposition: null }, "own"];
    return clause;
  }

  /** The arguments that the clause has itself. A relative pronoun stands for the noun that the clause is about. */
  #addArguments(clause: Clause, children: readonly Token[]): void {
    const antecedent = this.#antecedentOf(clause, children);
    const obliques: Argument[] = [];
    let expletive: Argument | null = null;
    for (const child of children) {
      const { relation, index } = child;
      if (!ARGUMENTS.has(relation) || (upos(child.tag) === "VERB" && this.#phrases.phraseAt(index) === null))
        continue;
      // "voted on Tuesday to pass": what a preposition opens is no subject, whatever its arc is.
      const preposition = this.#phrases.phraseAt(index)?.preposition ?? null;
      if (relation.startsWith("nsubj") && preposition !== null && !JOINING.has(preposition)) continue;
      const own = argumentAt(this.#phrases, this.#isPredicate, index, clause.predicate);
      const isRelative = child.tag === "PRON.Rel" && antecedent !== null;
      const argument = isRelative ? { ...antecedent, preposition: own.preposition } : own;
      if (relation === "nsubj" || relation === "nsubj:pass") {
        // Of two, the one nearer to the verb: "[The mill], [Whitlock] said, would close".
        const isNearer = index < clause.predicate && (child.tag !== "PRON.Rel" || isRelative);
        const listed = clause.subject !== null && isListed(this.#phrases.tokens, clause.subject, argument);
        if (clause.subject === null || isNearer)
          [clause.subject, clause.subjectBy] = [
            listed ? joined(clause.subject!, argument) : argument,
            isRelative ? "relative" : "own",
          ];
      } else if (relation === "obj") clause.object ??= argument;
      else if (relation === "iobj") clause.indirectObject ??= argument;
      else if (relation === "expl" || relation === "nsubj:outer") expletive ??= argument;
      else if (clause.agent === null && isAgent(clause, argument, child)) clause.agent = argument;
      else
        obliques.push(
          argument,
          ...circumstancesOf(this.#phrases, this.#isPredicate, index, clause.predicate),
        );
    }
    clause.obliques = obliques;
    const takesObject = !children.some(({ relation }) => relation === "ccomp");
    if (takesObject) clause.object ??= objectBeside(this.#phrases, this.#isPredicate, clause);
    if (clause.subject === null && expletive !== null)
      [clause.subject, clause.subjectBy] = [expletive, "own"];
    if (antecedent !== null && lacksObject(clause, antecedent, this.#phrases.tokens, children))
      clause.object = antecedent;
  }

  /** The noun that a relative clause or participle is about; where no arc says, the one before its pronoun. */
  #antecedentOf({ relation, predicate }: Clause, children: readonly Token[]): Argument | null {
    const { tokens, tree, phraseAt } = this.#phrases;
    const pronoun = children.find(({ tag }) => tag === "PRON.Rel")?.index ?? -1;
    let before = pronoun - 1;
    while (before > pronoun - 3 && tokens[before]?.pos === "punctuation") before--;
    const isAbout = relation.startsWith("acl");
    const beside =
      isAbout || pronoun < 0 || tokens[before]?.sentence !== tokens[pronoun]!.sentence
        ? null
        : phraseAt(before);
    const head = isAbout ? tree.head[predicate]! : (beside?.head ?? -1);
    if (head < 0 || head === predicate) return null;
    let found = this.#antecedents.get(head);
    if (found === undefined) {
      found = { ...argumentAt(this.#phrases, this.#isPredicate, head, -1), preposition: null };
      this.#antecedents.set(head, found);
    }
    return found;
  }

  /** "Halvern's plan to close the mill" -> "Halvern" */
  #possessorOf({ relation, form, predicate }: Clause): Argument | null {
    if (relation !== "acl" || form !== "infinitive") return null;
    const { tokens, tree } = this.#phrases;
    const noun = tree.head[predicate]!;
    const possessor =
      noun < 0 ? undefined : tree.childrenOf(noun).find((i) => tokens[i]!.relation === "nmod:poss");
    return possessor === undefined ? null : argumentAt(this.#phrases, this.#isPredicate, possessor, -1);
  }
}

/** "Halvern, Belmora and Northgate signed": parsers take the first of a list for a subject by itself. */
const isListed = (tokens: readonly Token[], one: Argument, { first, heads }: Argument): boolean =>
  heads.length > 1 && one.last === first - 1 && tokens[one.last]!.text === ",";

const joined = (one: Argument, other: Argument): Argument => ({
  ...one,
  heads: [...one.heads, ...other.heads],
  span: { start: one.span.start, end: other.span.end },
});

const ARGUMENTS: ReadonlySet<string> = new Set(
  "nsubj nsubj:pass nsubj:outer expl obj iobj obl obl:agent obl:unmarked".split(" "),
);

/** "by gunmen"; not "by Friday", "by 2030". */
const isAgent = ({ voice }: Clause, { preposition }: Argument, { relation, lower, tag }: Token): boolean =>
  (relation === "obl:agent" || (voice === "passive" && preposition === "by")) &&
  upos(tag) !== "NUM" &&
  !MONTHS.has(lower) &&
  !WEEKDAYS.has(lower);

/** "the man he killed": the noun is the object where the clause has a subject, but no object and no other gap. */
const lacksObject = (
  clause: Clause,
  antecedent: Argument,
  tokens: readonly Token[],
  children: readonly Token[],
): boolean =>
  clause.relation === "acl:relcl" &&
  clause.subjectBy === "own" &&
  clause.object === null &&
  clause.voice === "active" &&
  clause.lemma !== "be" &&
  !INTRANSITIVE.has(clause.lemma) &&
  !CIRCUMSTANCES.has(tokens[antecedent.head]!.lower) &&
  !children.some(
    ({ tag, relation, index }) =>
      relation === "ccomp" ||
      relation === "xcomp" ||
      tag === "ADV.Wh" ||
      tag === "PRON.Rel" ||
      (tag === "ADP" && index > clause.predicate && relation !== "compound:prt"),
  ) &&
  !clause.obliques.some(({ head }) => tokens[head]!.tag === "PRON.Rel");

/** "that", "after", "as if"; "when" and "where" join too. Infinitives' "to" does not. */
function markerOf({ tokens, tree }: Phrases, children: readonly Token[]): string | null {
  const marker =
    children.find(({ relation, tag }) => relation === "mark" && tag !== "PART.to") ??
    children.find(({ relation, tag }) => relation === "advmod" && tag === "ADV.Wh");
  if (marker === undefined) return null;
  const fixed = tree.childrenOf(marker.index).filter((i) => tokens[i]!.relation === "fixed");
  return [marker, ...fixed.map((i) => tokens[i]!)].map(({ lower }) => lower).join(" ");
}
