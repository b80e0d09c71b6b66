import { describe, expect, test } from "vitest";
import { read } from "../../support/clauses.ts";

describe("voice", () => {
  test.each([
    ["Three soldiers were killed by a bomb near Halvern.", "killed", "a bomb", "Three soldiers"],
    ["The mill has been sold by Ferrant Motors.", "sold", "Ferrant Motors", "The mill"],
    ["A guard got killed outside the bank.", "killed", null, "A guard"],
    ["The man killed in Halvern was a farmer.", "killed", null, "The man"],
    ["The bridge built by the army collapsed on Monday.", "built", "the army", "The bridge"],
    ["Whitlock was arrested and charged on Friday.", "charged", null, "Whitlock"],
    [
      "Rescued by a fishing boat, the sailors reached Port Ellery.",
      "Rescued",
      "a fishing boat",
      "the sailors",
    ],
    ["Two soldiers killed in attack on convoy", "killed", null, "Two soldiers"],
    ["Man stabbed to death on commuter train", "stabbed", null, "Man"],
    ["The mayor, who was ousted by the council, left Belmora.", "ousted", "the council", "The mayor"],
    ["The hostages are being held by rebels.", "held", "rebels", "The hostages"],
    ["The prisoners must be released by Friday.", "released", null, "The prisoners"],
  ])("passive: %s", (text, verb, doer, undergoer) => {
    expect(read(text).clause(verb)).toMatchObject({ voice: "passive", doer, undergoer });
  });

  test.each([
    ["Gunmen killed two guards in Halvern.", "killed", "Gunmen", "two guards"],
    ["Police have arrested three men.", "arrested", "Police", "three men"],
    ["A storm injured over 40 people.", "injured", "A storm", "over 40 people"],
    ["A bomb killed at least 12 people.", "killed", "A bomb", "12 people"],
    ["The man who stabbed her was found.", "stabbed", "The man", "her"],
    ["The guests had gone.", "gone", "The guests", null],
    ["Rebels are holding the hostages.", "holding", "Rebels", "the hostages"],
  ])("active: %s", (text, verb, doer, undergoer) => {
    expect(read(text).clause(verb)).toMatchObject({ voice: "active", doer, undergoer });
  });
});

describe("negation, modality and tense", () => {
  test.each([
    [
      "The ministry has not confirmed the deaths.",
      "confirmed",
      { negated: true, modal: null, tense: "present" },
    ],
    ["Whitlock didn't resign.", "resign", { negated: true, modal: null, tense: "past" }],
    ["The board never met.", "met", { negated: true, tense: "past" }],
    ["The council may close the school.", "close", { negated: false, modal: "may", tense: "present" }],
    ["The plant won't reopen.", "reopen", { negated: true, modal: "will", tense: "future" }],
    ["The road will be closed on Monday.", "closed", { modal: "will", tense: "future", voice: "passive" }],
    ["Ferrant plans to close the mill.", "close", { form: "infinitive", tense: null }],
    ["Smoke rose over Halvern.", "rose", { negated: false, modal: null, tense: "past", form: "finite" }],
  ])("%s", (text, verb, expected) => {
    expect(read(text).clause(verb)).toMatchObject(expected);
  });
});
