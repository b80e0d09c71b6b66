import { describe, expect, test } from "vitest";
import { read } from "../../support/clauses.ts";

describe("where a subject stands", () => {
  test.each([
    ["The board dismissed Whitlock.", "dismissed", "The board", "own"],
    ["Shares rose and fell on Monday.", "fell", "Shares", "shared"],
    ["A bomb killed two men and wounded five women.", "wounded", "A bomb", "shared"],
    ["The court ordered Ferrant to pay the fine.", "pay", "Ferrant", "controlled"],
    ["Whitlock promised voters to cut taxes.", "cut", "Whitlock", "controlled"],
    ["Residents were told to leave.", "leave", "Residents", "controlled"],
    ["The company agreed to sell the mill.", "sell", "The company", "controlled"],
    ["Speaking in Northgate, Whitlock praised the nurses.", "Speaking", "Whitlock", "controlled"],
    ["The driver fled, leaving two people dead.", "leaving", "The driver", "controlled"],
    ["Police arrested a man who attacked a nurse.", "attacked", "a man", "relative"],
    ["The fire that destroyed the mill started on Sunday.", "destroyed", "The fire", "relative"],
    ["A man carrying a knife was arrested.", "carrying", "A man", "participle"],
    ["The houses damaged in the storm are empty.", "damaged", "The houses", "participle"],
  ])("%s", (text, verb, subject, subjectBy) => {
    expect(read(text).clause(verb)).toMatchObject({ subject, subjectBy });
  });

  test("a verb joined to another keeps a subject of its own", () => {
    const { clause } = read("Whitlock resigned and her deputy took over.");
    expect(clause("took")).toMatchObject({ subject: "her deputy", subjectBy: "own", lemma: "take over" });
  });

  test("an object control verb does not give its subject", () => {
    expect(read("The mayor urged residents to stay.").clause("stay").subject).toBe("residents");
  });

  test("a finite clause of time has its own", () => {
    const { clause } = read("Whitlock left after the board voted.");
    expect(clause("voted")).toMatchObject({ subject: "the board", marker: "after" });
    expect(clause("left").subject).toBe("Whitlock");
  });

  test("the object of a relative clause is its noun", () => {
    expect(read("The bridge that the army built has collapsed.").clause("built")).toMatchObject({
      subject: "the army",
      object: "The bridge",
    });
    expect(read("The man she met in Halvern was a farmer.").clause("met").undergoer).toBe("The man");
  });

  test("the day on which something is done does not undergo it", () => {
    expect(read("She remembers the day he died.").clause("died").object).toBeNull();
  });
});

describe("coordination", () => {
  test.each([
    ["Whitlock and her lawyer left the court.", "left", ["Whitlock", "lawyer"]],
    ["Halvern, Belmora and Northgate signed the treaty.", "signed", ["Halvern", "Belmora", "Northgate"]],
    ["The mayor left.", "left", ["mayor"]],
  ])("subjects: %s", (text, verb, subjects) => {
    expect(read(text).clause(verb).subjects).toEqual(subjects);
  });

  test("objects", () => {
    const { clause } = read("The blast killed a nurse and two guards.");
    expect(clause("killed").objects).toEqual(["nurse", "guards"]);
  });

  test("a clause joined to a clause is no second subject", () => {
    expect(read("The mayor left and the council met.").clause("left").subjects).toEqual(["mayor"]);
  });
});

describe("arguments by preposition", () => {
  test("a day behind its preposition is no part of the subject", () => {
    expect(read("On Friday rebels attacked the convoy with drones.").clause("attacked").subject).toBe(
      "rebels",
    );
  });

  test.each([
    ["The High Court of Norland — the last court of appeal — ruled on Friday.", "ruled", "The High Court"],
    ["A guard was arrested after Owen Tarr, mayor of Halvern, was stabbed.", "stabbed", "Owen Tarr"],
    ["A bus operated by Coastline, a company from Ostrel, crashed near Halvern.", "crashed", "A bus"],
    ["The parliament of Westmark, Norland voted on Friday.", "voted", "The parliament"],
    ["Tarrant, who says the pier will close, met the mayor.", "met", "Tarrant"],
    ["The company, which makes engines, closed its plant in Halvern.", "closed", "The company"],
    // What a verb stands before is its object.
    ["The mayor praised Tarrant, who caught the thief, officials said.", "said", "officials"],
    // What opens the sentence with a preposition, or names a time, is no subject.
    ["In Halvern, Ana Whitlock resigned.", "resigned", "Ana Whitlock"],
    ["Last week, the mayor resigned.", "resigned", "the mayor"],
  ])("past an aside: %s", (text, verb, subject) => {
    expect(read(text).clause(verb).subject).toBe(subject);
  });

  test("obliques", () => {
    const { clause } = read("Whitlock was arrested in Halvern on Friday after a long siege.");
    expect(clause("arrested").obliques).toEqual(["in: Halvern", "on: Friday", "after: a long siege"]);
  });

  test("when something is done is told of the verb, past the noun before; what is about that noun is not", () => {
    const { clause } = read("On Friday the convoy was attacked with drones by rebels after a long siege.");
    expect(clause("attacked").obliques).toEqual(["on: Friday", "with: drones", "after: a long siege"]);
    expect(read("Whitlock was arrested with drones from Halvern.").clause("arrested").obliques).toEqual([
      "with: drones",
    ]);
  });

  test("without a preposition only a time is an oblique", () => {
    const { clause } = read("The Norland government plans to lift sanctions on Ostrel, officials said.");
    expect(clause("said").subject).toBe("officials");
    expect(read("Ana Whitlock died last week.").clause("died").object).toBeNull();
  });

  test("indirect and direct object", () => {
    expect(read("The board gave Whitlock a warning.").clause("gave")).toMatchObject({
      indirectObject: "Whitlock",
      object: "a warning",
    });
  });

  test("a nominal predicate", () => {
    expect(read("Whitlock is the head of the board.").clause("head")).toMatchObject({
      lemma: "be",
      subject: "Whitlock",
    });
    expect(read("The driver was not drunk.").clause("drunk")).toMatchObject({ lemma: "be", negated: true });
  });
});
