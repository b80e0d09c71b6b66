import { describe, expect, test } from "vitest";
import { joinNicknames } from "../../../../src/engine/entities/refine/nicknames.ts";
import { refined } from "../marked.ts";

describe("a nickname is part of one name", () => {
  test.each([
    ["[Nora|P] “Bea” [Whitlock|P] left.", "[Nora “Bea” Whitlock|P] left."],
    ["Nora “Bea” Whitlock left.", "[Nora “Bea” Whitlock|P] left."],
    ['[Nora|P] "Bea" [Whitlock|O] left.', '[Nora "Bea" Whitlock|P] left.'],
    ["[Robert ‘Bobby|P]’ [Reuel|P] left.", "[Robert ‘Bobby’ Reuel|P] left."],
    ["[Thomas|P] ([Tom) Reuel|P] left.", "[Thomas (Tom) Reuel|P] left."],
    ["Daniel “T.J.” Reuel left.", "[Daniel “T.J.” Reuel|P] left."],
    ["[Elizabeth|P] “Betty Lou” [Reuel Jr|P] left.", "[Elizabeth “Betty Lou” Reuel Jr|P] left."],
    ["Mary Ann “Polly” Reuel left.", "[Mary Ann “Polly” Reuel|P] left."],
    ["[Ann-Marie “Polly” Reuel|P] left.", "[Ann-Marie “Polly” Reuel|P] left."],
  ])("%s", (given, wanted) => {
    expect(refined(joinNicknames, given)).toBe(wanted);
  });

  test.each([
    ["a title behind its maker", "[Nora Whitlock|P]’s “Pier” Wins"],
    ["words in small letters", "[Nora|P] “quietly” Whitlock left."],
    ["a verb behind the marks", "[Nora|P] “Hello” Tops Charts"],
    ["a party in brackets", "[Nora|P] (Harbour) Whitlock left."],
    ["no first name before the marks", "[Halvern|L] “Bea” Whitlock left."],
    ["a mark that stays open", "[Nora|P] “Bea Whitlock left."],
    ["the end of a sentence", "She met [Nora|P]. “Bea” Whitlock left."],
  ])("not %s: %s", (_why, given) => {
    expect(refined(joinNicknames, given)).toBe(given);
  });
});
