import { describe, expect, test } from "vitest";
import { valuesOf } from "../../support/read.ts";

const responses = (title: string, text: string) => valuesOf("response", title, text);

const FIRE = "A fire at a depot in Halvern killed two people on Tuesday, the mayor said.";
const STORM = "A storm hit the coast of Norland on Tuesday, killing three people, officials said.";
const LAW = "Norland's parliament passed a law that bans night flights on Tuesday.";

test("ends before what else somebody said", () => {
  expect(
    responses(
      "Fire kills two",
      `${FIRE} The opposition leader called for an inquiry and said the depot was old.`,
    ),
  ).toEqual(["called for an inquiry"]);
});

test("is none where it was not done", () => {
  expect(
    responses("Fire kills two", `${FIRE} Police have not launched an investigation into the fire so far.`),
  ).toEqual([]);
});

describe("what was done because of it, by a fixed expression", () => {
  test.each([
    [FIRE, "Police launched an investigation into the fire.", "launched an investigation"],
    [STORM, "The governor declared a state of emergency on Tuesday.", "declared a state of emergency"],
    [STORM, "Fire crews evacuated 40 homes along the coast.", "evacuated 40 homes"],
    [LAW, "The pilots' union will appeal, its head said.", "will appeal"],
  ])("%s %s", (event, sentence, value) => {
    const title =
      event === FIRE ? "Fire kills two" : event === STORM ? "Storm kills three" : "Law bans flights";
    expect(responses(title, `${event} ${sentence}`)).toEqual([expect.stringContaining(value)]);
  });

  test.each([
    ["what may be done", "Police could have launched an investigation into the fire."],
    ["what anybody opens or begins", "The depot opened its gates at nine and began the day."],
  ])("not %s", (_, sentence) => {
    expect(responses("Fire kills two", `${FIRE} ${sentence}`)).toEqual([]);
  });
});
