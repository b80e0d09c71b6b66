import { describe, expect, test } from "vitest";
import { valuesOf } from "../../support/read.ts";

const measures = (title: string, text: string) => valuesOf("measure", title, text);

describe("the measure at stake", () => {
  test.each([
    [
      "a state of emergency",
      "Government declares state of emergency",
      "The government of Norland declared a state of emergency on Tuesday. Parliament will vote on it and on the budget.",
      ["a state of emergency"],
    ],
    [
      "what people protest against",
      "Thousands march in Halvern",
      "Thousands of protesters marched in Halvern on Tuesday against a new curfew.",
      ["a new curfew"],
    ],
    [
      "what a court rules on",
      "Judges strike down phone ban",
      "The Supreme Court of Norland struck down the ban on phones in schools on Tuesday.",
      ["the ban"],
    ],
    [
      "no law by which papers were obtained",
      "Ministry drops office mandate",
      "The education ministry dropped its office mandate on Tuesday, according to papers obtained under the Access to Papers Act by the Halvern Citizen.",
      ["its office mandate"],
    ],
    [
      "no act that is a deed",
      "Mayor rebukes party over election",
      "The mayor of Halvern, Ana Feld, called the vote of the council an act of folly on Tuesday, and the party rejected her words.",
      [],
    ],
    [
      "not every policy",
      "Minister speaks of policy",
      "The government of Norland will spend less, the minister said in parliament on Tuesday. Every policy will be costed.",
      [],
    ],
  ])("%s", (_, title, text, values) => {
    expect(measures(title, text)).toEqual(values);
  });
});
