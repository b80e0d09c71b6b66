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

describe("what was done because of it", () => {
  test.each([
    [
      "who did it, with the verb",
      FIRE,
      "Officials cleared the streets around the depot.",
      "Officials cleared",
    ],
    [
      "what it was done to",
      FIRE,
      "The railway line was closed after the fire.",
      "The railway line was closed",
    ],
    [
      "with a word between",
      FIRE,
      "The nearby school was temporarily evacuated.",
      "was temporarily evacuated",
    ],
    ["past an aside", FIRE, "Officials, some with bare hands, cleared the site.", "cleared the site"],
    [
      "past what it is, between commas",
      FIRE,
      "The Harbour Line, a railway, was closed.",
      "The Harbour Line, a railway, was closed",
    ],
    [
      "before what is recalled behind it",
      FIRE,
      "Two agencies began investigations of the depot, which was built in 1977.",
      "began investigations of the depot",
    ],
    ["a light verb with its noun", STORM, "Forecasters issued flood warnings.", "issued flood warnings"],
    [
      "the noun in the passive",
      STORM,
      "A flood warning was issued for the coast.",
      "A flood warning was issued",
    ],
    [
      "what is lifted again",
      STORM,
      "All storm warnings were lifted on Thursday.",
      "All storm warnings were lifted",
    ],
    [
      "who speaks against it",
      LAW,
      "The two airlines denounced the law.",
      "The two airlines denounced the law",
    ],
    [
      "what somebody means to do",
      LAW,
      "The pilots' union has announced plans to oppose the law in court.",
      "has announced plans to oppose the law",
    ],
  ])("%s", (_, event, sentence, value) => {
    const title =
      event === FIRE ? "Fire kills two" : event === STORM ? "Storm kills three" : "Law bans flights";
    expect(responses(title, `${event} ${sentence}`)).toEqual([expect.stringContaining(value)]);
  });
});

describe("no response", () => {
  test.each([
    ["is what was not done", FIRE, "The railway line was not closed."],
    ["is a participle before its noun", FIRE, "The owner was given a two-year suspended sentence."],
    ["is how things stand", FIRE, "The railway line is closed at night."],
    ["is an opinion of something else", LAW, "The mayor condemned racism."],
    ["is what may be done", FIRE, "The railway line could be closed."],
    ["is what was done in earlier years", FIRE, "In 2014 the depot was closed because of another fire."],
    [
      "is what somebody says in a quotation",
      FIRE,
      'Ana Feld said: "We cancelled the game and cleared the hall."',
    ],
    ["is what anybody opens or begins", FIRE, "The depot opened its gates at nine and began the day."],
  ])("%s", (_, event, sentence) => {
    expect(responses("Fire kills two", `${event} ${sentence}`)).toEqual([]);
  });
});
