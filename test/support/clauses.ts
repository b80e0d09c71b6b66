import { type Argument, doerOf, readSyntax, undergoerOf } from "../../src/engine/clauses/index.ts";
import type { Document } from "../../src/engine/text/document.ts";
import { documentOf } from "./document.ts";

/** What a text says, by the word of each predicate: short to write down in a test. */
export const read = (text: string) => describeSyntax(documentOf(text));

export function describeSyntax(document: Document) {
  const { text, tokens } = document;
  const syntax = readSyntax(document);
  const base = (argument: Argument | null) =>
    argument && text.slice(tokens[argument.first]!.start, tokens[argument.last - 1]!.end);
  const clause = (word: string) => {
    const found = syntax.clauses.find(({ predicate }) => tokens[predicate]!.text === word);
    if (found === undefined) throw new Error(`no clause of "${word}" in: ${text}`);
    const { subject, object, obliques, complement } = found;
    return {
      lemma: found.lemma,
      voice: found.voice,
      negated: found.negated,
      modal: found.modal,
      tense: found.tense,
      form: found.form,
      subject: base(subject),
      subjects: subject?.heads.map((head) => tokens[head]!.text) ?? [],
      subjectBy: found.subjectBy,
      wholeSubject: subject && text.slice(subject.span.start, subject.span.end),
      object: base(object),
      objects: object?.heads.map((head) => tokens[head]!.text) ?? [],
      indirectObject: base(found.indirectObject),
      agent: base(found.agent),
      obliques: obliques.map((oblique) => `${oblique.preposition ?? "-"}: ${base(oblique)}`),
      doer: base(doerOf(found)),
      undergoer: base(undergoerOf(found)),
      marker: found.marker,
      complement: complement && tokens[complement.predicate]!.text,
    };
  };
  const namings = syntax.appositions.map(({ first, second }) =>
    [first, second].map(({ start, end }) => text.slice(start, end)),
  );
  const nouns = syntax.nouns.map(({ start, end }) => text.slice(start, end));
  const words = syntax.clauses.map(({ predicate }) => tokens[predicate]!.text);
  return { syntax, clause, namings, nouns, words };
}
