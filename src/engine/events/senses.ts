/** In which sense a word that tells of a kind of event is meant: by whom it is done, and to what. */

import { doerOf, type Syntax, undergoerOf } from "../clauses/index.ts";
import type { Relation } from "../grammar/relations.ts";
import { pluralOf, verbForms } from "../lexicon/inflection.ts";
import { SENSES, type Sense } from "../lexicon/senses.ts";

/** The senses of a word by its form. */
const SENSES_OF = new Map<string, Sense[]>();
for (const sense of SENSES)
  for (const word of sense.words)
    for (const form of new Set(
      sense.form === "verb" ? Object.values(verbForms(word)) : [word, pluralOf(word)],
    ))
      SENSES_OF.set(form, [...(SENSES_OF.get(form) ?? []), sense]);

/** Words in whose company another one stands, in lower case. */
interface Company {
  by: readonly string[];
  to: readonly string[];
}

/** The first sense that a word has as `forms` in its company. */
const senseIn = (word: string, form: Sense["form"], company: () => Company): Sense | null => {
  const senses = SENSES_OF.get(word)?.filter((sense) => sense.form === form) ?? [];
  if (senses.length === 0) return null;
  const { by, to } = company();
  return (
    senses.find(
      (sense) =>
        (sense.by === undefined || by.some((other) => sense.by!.has(other))) &&
        (sense.to === undefined || to.some((other) => sense.to!.has(other))),
    ) ?? null
  );
};

/** The senses of a document's tokens, and how much each token counts under the words that recall what it tells. */
export interface Senses {
  of: readonly (Sense | null)[];
  shares: Float64Array;
}

/** Reads them off the syntax of the clauses; a token without a sense of its own has the one that it has otherwise. */
export function readSenses(syntax: Syntax): Senses {
  const { tokens, tree } = syntax;
  const of = tokens.map(({ index }) => senseOf(syntax, index));
  const shares = new Float64Array(tokens.length).fill(1);
  for (const i of tree.order) {
    const head = tree.head[i]!;
    if (head < 0) continue;
    const recalls = isUnder(tokens, i, head) ? (of[head]?.recalls ?? 1) : 1;
    shares[i] = shares[head]! * recalls;
  }
  return { of, shares };
}

/** Whether a token is what its head remembers or judges: no subject that does so, and nothing that came of it. */
const isUnder = (tokens: Syntax["tokens"], token: number, head: number): boolean => {
  const { relation, tag } = tokens[token]!;
  return (
    OF_THINGS.has(relation) ||
    (tokens[head]!.pos === "verb" && (OF_DEEDS.has(relation) || (relation === "advcl" && tag !== "VERB.Ing")))
  );
};
const OF_THINGS: ReadonlySet<string> = new Set<Relation>(["nmod", "nmod:poss", "nmod:unmarked", "compound"]);
const OF_DEEDS: ReadonlySet<string> = new Set<Relation>([
  "obj",
  "obl",
  "obl:unmarked",
  "nsubj:pass",
  "ccomp",
  "xcomp",
]);

function senseOf({ tokens, clauseAt, clauseOf, childrenOf }: Syntax, token: number): Sense | null {
  const { lower, pos } = tokens[token]!;
  if (!SENSES_OF.has(lower)) return null;
  const form = pos === "verb" ? "verb" : "noun";
  return senseIn(lower, form, () => {
    const written = (heads: readonly number[]) => heads.map((head) => tokens[head]!.lower);
    const clause = form === "verb" ? clauseAt(token) : clauseOf(token);
    const around = (clause?.obliques ?? []).flatMap(({ preposition, heads }) =>
      written(heads).map((word) => (isNumber(word) ? `${preposition} #` : word)),
    );
    if (clause === null) return { by: [], to: written(childrenOf(token)) };
    if (form === "verb")
      return {
        by: written(doerOf(clause)?.heads ?? []),
        to: [...written(undergoerOf(clause)?.heads ?? []), ...around],
      };
    const said = [...childrenOf(token), clause.predicate, ...(clause.object?.heads ?? [])];
    return { by: [], to: [...written(said), ...around] };
  });
}

/** So many words to either side of one in a headline are its company. */
const REACH = 4;

/** The senses of a headline's words: it has no syntax, but who does it stands before it, and the rest behind. */
export function sensesInHeadline(words: readonly string[]): Senses {
  const marked = words.map((word, i) => (isNumber(word) ? `${words[i - 1]} #` : word));
  const of = words.map((word, at) => {
    const by = marked.slice(Math.max(0, at - REACH), at);
    const to = marked.slice(at + 1, at + 1 + REACH);
    return (
      senseIn(word, "verb", () => ({ by, to })) ?? senseIn(word, "noun", () => ({ by, to: [...by, ...to] }))
    );
  });
  const shares = new Float64Array(words.length).fill(1);
  of.forEach((sense, at) => {
    if (sense?.recalls !== undefined)
      for (let i = sense.form === "verb" ? at + 1 : 0; i < words.length; i++)
        if (i !== at) shares[i]! *= sense.recalls;
  });
  return { of, shares };
}

const isNumber = (word: string): boolean => Number.isFinite(Number(word.replaceAll(",", "")));
