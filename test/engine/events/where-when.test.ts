import { expect, test } from "vitest";
import { read, valuesOf } from "../../support/read.ts";

// News of Thursday, 12 March 2026.
const answerOf = (role: string, text: string, title?: string) =>
  read(text, title).event?.attributes.find((attribute) => attribute.role === role)?.value;

test.each([
  ["A fire destroyed a warehouse in the port city of Halvern on Tuesday.", "Halvern"],
  ["A bus crashed outside Leeds on Tuesday, killing two people, police said.", "Leeds"],
  // Whose the second is.
  ["A gunman shot shoppers at a store in the U.S. border city of El Paso on Tuesday.", "El Paso"],
  ["Rockets hit a camp near Taji, Iraq, on Tuesday, killing three soldiers.", "Taji, Iraq"],
  // What an attack is on is where it was.
  ["An attack on Kabul killed nine people on Tuesday, the ministry said.", "Kabul"],
])("%s happened in %s", (text, place) => {
  expect(answerOf("where", text)).toBe(place);
});

test("whose the dead are is not where they died", () => {
  const where = valuesOf(
    "where",
    "President orders answer to rocket attack",
    "The president ordered an answer to the rocket attack in Taji that killed two Norland troops on Tuesday.",
  );
  expect(where).toEqual(["Taji"]);
});

test("the place is told as exactly as the headline tells it", () => {
  const title = "Rocket attack on Iraq’s Taji camp kills three";
  const story = "Rockets killed three soldiers in Iraq on Tuesday, the army said. Iraq has asked for help.";
  expect(answerOf("where", `${title}\n\n${story}`, title)).toBe("Taji");
});

test("a list of places is no place in its region", () => {
  const where = answerOf(
    "where",
    "Tornadoes struck homes in Dallas, Houston and Austin on Tuesday, killing four people, officials said.",
  );
  expect(where).toBe("Dallas");
});

test("whom a war or sanctions are aimed at is not where it happened", () => {
  const where = answerOf(
    "where",
    "The European Union imposed sanctions on Belarus at a summit in Brussels on Tuesday.",
  );
  expect(where).toBe("Brussels");
});

test.each([
  // The day of the telling comes behind the day of the event.
  ["Police said on Wednesday that a man was shot dead in Leeds on Sunday.", "2026-03-08"],
  ["A man was shot dead in Leeds on Sunday, police said on Wednesday.", "2026-03-08"],
  // Where there is no other, it is the day.
  ["A bridge collapsed near Leeds, killing two people, police said on Wednesday.", "2026-03-11"],
  // What was announced or ruled happened then.
  ["The government announced a ban on vaping on Wednesday.", "2026-03-11"],
])("%s was on %s", (text, day) => {
  expect(answerOf("when", text)).toBe(day);
});

test.each([
  // What is still to come is no day of what has happened.
  [
    "A jury has found Omar Tarr guilty of murdering two people. The penalty phase of the trial is scheduled to begin on 3 April.",
    undefined,
  ],
  ["The council has approved a market on the old pier. It will open on 3 April.", undefined],
  ["The council will vote on the sale of the pier. The vote is on 3 April.", "2026-04-03"],
  ["Prosecutors in Halvern dropped a fraud case against the mayor. He was arrested in May.", undefined],
  [
    "Prosecutors in Halvern dropped a fraud case against the mayor in February, they said. He had been charged with bribery.",
    "2026-02",
  ],
])("%s was on %s", (text, day) => {
  expect(answerOf("when", text)).toBe(day);
});

test("a line about the page is no day of the story", () => {
  expect(
    answerOf(
      "when",
      "Updated 1:33 am CST, Thursday, March 12, 2026\n\nThe Marlins beat the Hawks 112-107 in Leeds on Tuesday night, their fifth win in a row.",
      "Marlins beat Hawks for fifth win",
    ),
  ).toMatch(/^2026-03-10/);
});

test.each([
  "This article was amended on 11 March 2026. An earlier version said the blast killed 40 people; the correct figure is 14.",
  "This story has been corrected on 11 March 2026. An earlier version said the blast killed 50 people; the correct figure is 14.",
])("a note on a correction is no day of the story: %s", (note) => {
  const story = `${note}\n\nA blast killed 14 people in Leeds on Monday, police said.`;
  expect(valuesOf("when", "Blast kills 14 in Leeds", story)).toEqual(["2026-03-09"]);
});

test.each([
  // Where somebody died, and not where they lived.
  [
    "Ana Feld, painter, dies at 81",
    "Ana Feld, who taught in Ostrava for 30 years, died on Monday at her home in Leeds. She was 81.",
    "Leeds",
  ],
  [
    "Omar Tarr, composer, dies at 90",
    "Omar Tarr, the composer who grew up in Madrid and worked in Prague, died on Monday in a hospital in Leeds.",
    "Leeds",
  ],
  // Who signs is not where they sign.
  ["Pact on trade", "Norway and Sweden signed a trade pact on Monday, officials said.", undefined],
])("%s: %s", (title, story, place) => {
  expect(valuesOf("where", title, story)[0]).toBe(place);
});
