import { describe, expect, test } from "vitest";
import { valuesOf } from "../../support/read.ts";

const charges = (title: string, text: string) => valuesOf("charge", title, text);

describe("what somebody is charged with", () => {
  test.each([
    [
      "whom prosecutors charged stands between",
      "Man charged over Halvern shooting",
      "A gunman killed two people at a market in Halvern on Tuesday. Prosecutors charged the suspect in the shooting with capital murder.",
      ["capital murder"],
    ],
    [
      "what somebody is sued for",
      "Court rules for Ana Feld",
      "A court in Halvern ruled in favour of Ana Feld on Tuesday. She sued the paper in 2024 for defamation.",
      ["defamation"],
    ],
    [
      "what charges involve",
      "Judge sentences adviser",
      "A former adviser was sentenced at a court in Halvern on Tuesday. The charges involved forgery and witness tampering.",
      ["forgery and witness tampering"],
    ],
    [
      "two charges of two people",
      "Two arrested in Halvern",
      "Police in Halvern arrested a man on suspicion of burglary on Tuesday. A woman was arrested on suspicion of conspiracy to steal.",
      ["burglary", "conspiracy to steal"],
    ],
  ])("%s", (_, title, text, values) => {
    expect(charges(title, text)).toEqual(values);
  });
});

describe("no charge", () => {
  test.each([
    [
      "is a crime without a name",
      "Police look into shooting",
      "A man was shot in Halvern on Tuesday, police said. Nobody has been charged with a crime, and a woman is wanted for questioning.",
    ],
    [
      "is a price",
      "Court ends trial",
      "A court in Halvern ended the trial of Owen Tarr on Tuesday. Visitors pay parking charges at the gate.",
    ],
    [
      "is the man charged with a duty",
      "Court ends trial",
      "A court in Halvern ended the trial of Owen Tarr on Tuesday. The judges charged with running the court were tired.",
    ],
    [
      "is an old conviction",
      "Man threatens senator",
      "A man in Halvern threatened a senator on Tuesday, police said. He was convicted of criminal mischief in 1998.",
    ],
    [
      "is an inquiry into what befell somebody",
      "Police look into fire",
      "Police in Halvern arrested nobody on Tuesday. They opened an investigation into the fire.",
    ],
  ])("%s", (_, title, text) => {
    expect(charges(title, text)).toEqual([]);
  });
});
