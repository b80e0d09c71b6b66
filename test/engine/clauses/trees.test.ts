import { describe, expect, test } from "vitest";
import { describeSyntax } from "../../support/clauses.ts";
import { treeOf } from "../../support/tree.ts";

const readTree = (lines: string) => describeSyntax(treeOf(lines));

describe("clauses of trees given by hand", () => {
  test("a passive has its agent, and a verb joined to it shares subject and auxiliary", () => {
    const { clause } = readTree(`
      Whitlock PROPN.Sing 3 nsubj:pass
      was AUX.Past 3 aux:pass
      arrested VERB.PastPart 0 root
      by ADP 5 case
      police NOUN.Plur 3 obl
      and CCONJ 7 cc
      charged VERB.PastPart 3 conj
      . PUNCT 3 punct`);
    expect(clause("arrested")).toMatchObject({ undergoer: "Whitlock", doer: "police", tense: "past" });
    expect(clause("charged")).toMatchObject({ voice: "passive", subject: "Whitlock", subjectBy: "shared" });
  });

  test("a day is no agent", () => {
    const { clause } = readTree(`
      Rubble NOUN.Sing 3 nsubj:pass
      was AUX.Past 3 aux:pass
      cleared VERB.PastPart 0 root
      by ADP 5 case
      Friday PROPN.Sing 3 obl`);
    expect(clause("cleared")).toMatchObject({ agent: null, obliques: ["by: Friday"] });
  });

  test("a relative pronoun stands for its noun, and a possessive phrase is one", () => {
    const { clause, nouns } = readTree(`
      The DET.Def 5 det
      town NOUN.Sing 5 nmod:poss
      's PART.Poss 2 case
      old ADJ 5 amod
      mayor NOUN.Sing 9 nsubj
      who PRON.Rel 7 nsubj
      fled VERB.Past 5 acl:relcl
      has AUX.Pres 9 aux
      returned VERB.PastPart 0 root`);
    expect(nouns).toEqual(["The town's old mayor", "who"]);
    expect(clause("fled")).toMatchObject({ subject: "The town's old mayor", subjectBy: "relative" });
    expect(clause("returned")).toMatchObject({
      voice: "active",
      wholeSubject: "The town's old mayor who fled",
    });
  });

  test("a phrase is whole where an arc in it is wrong", () => {
    const { nouns } = readTree(`
      The DET.Def 2 det
      old ADJ 5 nsubj
      stone NOUN.Sing 4 compound
      bridge NOUN.Sing 5 nsubj
      collapsed VERB.Past 0 root`);
    expect(nouns).toEqual(["The old stone bridge"]);
  });

  test("arcs tell where two phrases meet", () => {
    const { nouns } = readTree(`
      On ADP 2 case
      Friday PROPN.Sing 5 obl
      Ferrant PROPN.Sing 4 compound
      Motors PROPN.Sing 5 nsubj
      closed VERB.Past 0 root`);
    expect(nouns).toEqual(["Friday", "Ferrant Motors"]);
  });

  test("subject and object are found beside a verb that no arc gives one", () => {
    const { clause } = readTree(`
      Gunmen NOUN.Plur 4 nmod
      killed VERB.Past 0 root
      two NUM.Word 4 nummod
      guards NOUN.Plur 1 nmod`);
    expect(clause("killed")).toMatchObject({ subject: "Gunmen", object: "two guards" });
  });

  test("rings, arcs out of the sentence and chains to nowhere are read all the same", () => {
    const document = treeOf(`
      Gunmen NOUN.Plur 2 nsubj
      killed VERB.Past 3 conj
      wounded VERB.Past 2 conj
      guards NOUN.Plur 99 obj
      there ADV 5 advmod`);
    expect(describeSyntax(document).words).toEqual(["killed", "wounded"]);
  });
});
