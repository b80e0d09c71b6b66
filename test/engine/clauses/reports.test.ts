import { describe, expect, test } from "vitest";
import { read } from "../../support/clauses.ts";

describe("what a verb reports", () => {
  test.each([
    ["Whitlock said that the mill would close.", "said", "Whitlock", "close"],
    ["Whitlock said the mill would close.", "said", "Whitlock", "close"],
    ["Police announced the suspect was arrested on Friday.", "announced", "Police", "arrested"],
    ["The mill would close, Whitlock said.", "said", "Whitlock", "close"],
    ["The mill, Whitlock said, would close.", "said", "Whitlock", "close"],
    ["“The mill will close,” said Whitlock.", "said", "Whitlock", "close"],
    ["“The mill will close,” said the head of the board.", "said", "the head", "close"],
    ["Whitlock said: “The mill will close.”", "said", "Whitlock", "close"],
    ["Whitlock told reporters that the mill would close.", "told", "Whitlock", "close"],
    ["The minister, who met the workers, said the mill would close.", "said", "The minister", "close"],
    ["The company has promised to reopen the mill.", "promised", "The company", "reopen"],
  ])("%s", (text, verb, subject, complement) => {
    expect(read(text).clause(verb)).toMatchObject({ subject, complement });
  });

  test.each([
    ["The court will decide whether the sale was legal.", "legal", "whether"],
    ["Whitlock said that the mill would close.", "close", "that"],
    ["The mill will close if the sale fails.", "fails", "if"],
    ["The strike ended because the union agreed.", "agreed", "because"],
    ["Crowds cheered when the verdict was read.", "read", "when"],
  ])("joined by: %s", (text, verb, marker) => {
    expect(read(text).clause(verb).marker).toBe(marker);
  });

  test.each([
    ["The company reported a loss.", "reported"],
    ["The council added a tax to the bill.", "added"],
    ["Whitlock left, and the mill closed.", "left"],
  ])("nothing: %s", (text, verb) => {
    expect(read(text).clause(verb).complement).toBeNull();
  });
});

describe("appositions", () => {
  test.each([
    ["Ana Whitlock, head of the board, resigned.", [["Ana Whitlock", "head"]]],
    ["The head of the board, Ana Whitlock, resigned.", [["The head", "Ana Whitlock"]]],
    ["The Northgate Water Board (NWB) raised its prices.", [["The Northgate Water Board", "NWB"]]],
    ["Defence Secretary Mark Tarrant visited Belmora.", [["Defence Secretary", "Mark Tarrant"]]],
  ])("%s", (text, expected) => {
    expect(read(text).namings).toEqual(expected);
  });

  test.each([
    "Ana Whitlock, 42, resigned.",
    "Ana Whitlock, Mark Tarrant and Joe Bell resigned.",
    "After the vote, Ana Whitlock resigned.",
    "Ana Whitlock is the head of the board.",
  ])("none: %s", (text) => {
    expect(read(text).namings).toEqual([]);
  });

  test("a subject is told with its apposition and relative clause", () => {
    const { clause } = read("Ana Whitlock, head of the board, which owns the mill, resigned.");
    expect(clause("resigned").subject).toBe("Ana Whitlock");
    expect(clause("resigned").wholeSubject).toBe("Ana Whitlock, head of the board, which owns the mill");
  });
});
