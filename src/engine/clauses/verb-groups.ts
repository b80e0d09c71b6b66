import { lemmaOf } from "../grammar/lemma.ts";
import type { Relation } from "../grammar/relations.ts";
import { upos } from "../grammar/tags.ts";
import { BE, FUTURE, GET, HAVE, MODAL_OF, NEGATIVE_ADVERBS } from "../lexicon/auxiliaries.ts";
import type { Document, Token } from "../text/document.ts";
import type { Span } from "../types.ts";
import type { Tree } from "./tree.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** "were killed", "has not said", "will be opened": auxiliaries, negation and adverbs with their main verb. */
export interface VerbGroup extends Span {
  sentence: number;
  first: number;
  last: number;
  /** Index of the main verb's token, or of the copula or auxiliary where there is none. */
  head: number;
  lemma: string;
  voice: Voice;
  negated: boolean;
  /** "may", "could", "will" ..., lower case. */
  modal: string | null;
  tense: "past" | "present" | "future" | null;
  /** "to kill" and "killing" have no subject of their own. */
  finite: boolean;
  form: "finite" | "infinitive" | "present participle" | "past participle";
}

/**
 * The verb groups of a document by their head, null where a token heads none. Verbs inside noun phrases ("the damaged
 * tower") head none. Tags bound a group; arcs add the auxiliary that stands apart from it: "Was the man arrested?"
 */
export function readVerbGroups(
  document: Document,
  tree: Tree,
  isInPhrase: (token: number) => boolean,
): (VerbGroup | null)[] {
  const { tokens } = document;
  const groups: (VerbGroup | null)[] = tokens.map(() => null);
  const first = firstOfGroups(document, isInPhrase);
  // A verb comes after the one whose auxiliaries it shares.
  for (const head of tree.order)
    if (first[head]! >= 0) groups[head] = groupOf(tokens, tree, groups, first[head]!, head);
  return groups;
}

/** For the head of each group its first token, else -1. */
function firstOfGroups({ tokens, sentences }: Document, isInPhrase: (token: number) => boolean): Int32Array {
  const firsts = new Int32Array(tokens.length).fill(-1);
  for (const sentence of sentences) {
    let first = -1;
    let auxiliary = -1;
    const close = () => {
      if (auxiliary >= 0 && !isApart(tokens[auxiliary]!)) firsts[auxiliary] = first;
      first = auxiliary = -1;
    };
    for (let i = sentence.first; i < sentence.last; i++) {
      const { tag, relation } = tokens[i]!;
      const kind = isAuxiliary(tokens[i]!) ? "AUX" : upos(tag);
      if (kind === "AUX" && !isInPhrase(i)) {
        if (first < 0) first = i;
        auxiliary = i;
      } else if (tag === "PART.to" || tag === "PART.Neg") {
        if (tag === "PART.to") close();
        if (first < 0) first = i;
      } else if (kind === "VERB" && !isInPhrase(i) && !isFunctional(relation, tokens[i - 1])) {
        firsts[i] = first < 0 ? i : first;
        first = auxiliary = -1;
      } else if (kind !== "ADV" || tag === "ADV.Wh" || first < 0) close();
    }
    close();
  }
  return firsts;
}

/** "according to", "including": verbs that serve as prepositions; straight behind a noun a verb is its own, whatever its arc. */
const isFunctional = (relation: Relation, before: Token | undefined): boolean =>
  relation === "case" || (relation === "fixed" && before?.pos !== "noun" && before?.pos !== "propernoun");

/** How a word hangs on the predicate that it serves. */
export const SERVING: ReadonlySet<Relation> = new Set<Relation>(["aux", "aux:pass", "cop"]);

/** By tag; or a verb of those that can be one, by its arc: "got" in "got shot". */
export const isAuxiliary = ({ tag, relation, lower }: Token): boolean =>
  upos(tag) === "AUX" || (SERVING.has(relation) && (BE.has(lower) || GET.has(lower) || HAVE.has(lower)));

/** "Was the man arrested?": an auxiliary that stands apart from its verb is no group of its own. */
const isApart = ({ relation, head, index }: Token): boolean => relation.startsWith("aux") && head > index;

function groupOf(
  tokens: readonly Token[],
  tree: Tree,
  groups: readonly (VerbGroup | null)[],
  first: number,
  head: number,
): VerbGroup {
  const verb = tokens[head]!;
  const lemma = lemmaOf(verb.lower, verb.tag);
  const within = tokens.slice(first, head);
  const clause = verb.relation === "cop" && tree.head[head]! >= 0 ? tree.head[head]! : head;
  const around = tree.childrenOf(clause).map((child) => tokens[child]!);
  const auxiliaries = [
    ...around.filter((token) => token.relation.startsWith("aux") && token.index < first),
    ...within.filter((token) => isAuxiliary(token)),
  ];
  const governor = verb.relation === "conj" ? (groups[tree.head[head]!] ?? null) : null;
  // "was arrested and charged", "will meet and decide": forms without a tense share the auxiliaries before.
  const shares =
    governor !== null &&
    auxiliaries.length === 0 &&
    !isTensed(verb) &&
    tokens[governor.head]!.tag === verb.tag;
  const shared = shares ? governor : null;
  const voice = voiceOf(
    tokens,
    tree,
    head,
    lemma,
    auxiliaries.map(({ index }) => index),
    shared?.voice ?? null,
  );
  const form =
    shared?.form ?? formOf(verb, auxiliaries, within, voice === "active" || around.some(isSubject));
  const modal = auxiliaries.find(({ tag }) => tag === "AUX.Modal");
  const negation = [...around.filter(({ index }) => index < first || index === head + 1), ...within];
  const trailing = tokens[head + 1]?.tag === "PART.Neg" && upos(verb.tag) === "AUX";
  const last = head + (trailing ? 2 : 1);
  return {
    sentence: verb.sentence,
    first,
    last,
    head,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    lemma,
    voice,
    negated: trailing || negation.some((token) => isNegative(token)),
    modal:
      modal === undefined
        ? verb.tag === "AUX.Modal"
          ? verb.lower
          : (shared?.modal ?? null)
        : (MODAL_OF.get(modal.lower) ?? modal.lower),
    tense: shared?.tense ?? (form === "finite" ? tenseOf(auxiliaries[0] ?? verb) : null),
    finite: form === "finite",
    form,
  };
}

const isNegative = ({ tag, lower }: Token): boolean => tag === "PART.Neg" || NEGATIVE_ADVERBS.has(lower);

const isSubject = ({ relation }: Token): boolean => relation === "nsubj" || relation === "nsubj:pass";

const MAIN: ReadonlySet<string> = new Set(["root", "parataxis", "ccomp"]);

const TENSED: ReadonlySet<string> = new Set(
  "VERB.Past VERB.Pres VERB.Pres3 AUX.Past AUX.Pres AUX.Modal".split(" "),
);
export const isTensed = ({ tag }: Token): boolean => TENSED.has(tag);

function formOf(
  verb: Token,
  auxiliaries: readonly Token[],
  within: readonly Token[],
  isClause: boolean,
): VerbGroup["form"] {
  if (within.some(({ tag }) => tag === "PART.to")) return "infinitive";
  const opening = auxiliaries[0] ?? verb;
  if (isTensed(opening) || opening.tag === "VERB.Imp") return "finite";
  if (opening.tag.endsWith(".Inf")) return "infinitive";
  if (opening.tag.endsWith(".Ing")) return "present participle";
  // "Two soldiers killed in attack": a headline leaves "was" out. "A bomb killed two": the tag is wrong, as an active verb
  // and one that has a subject are no participles. Elsewhere a participle hangs on a noun or verb.
  return isClause || MAIN.has(verb.relation) ? "finite" : "past participle";
}

function tenseOf({ tag, lower }: Token): VerbGroup["tense"] {
  if (tag === "AUX.Modal") return FUTURE.has(MODAL_OF.get(lower) ?? lower) ? "future" : "present";
  // A participle with no auxiliary is a headline's: "Two soldiers killed in attack".
  return tag.includes(".Past") ? "past" : "present";
}
