import { expect, test } from "vitest";
import { personName } from "../../src/export/names.ts";

test.each([
  ["Ines Calloway", { given: "Ines", family: "Calloway" }],
  ["Mary Jane Whitlock", { given: "Mary Jane", family: "Whitlock" }],
  ["J. R. Halvorsen", { given: "J. R.", family: "Halvorsen" }],
  ["Jan van der Berg", { given: "Jan", "non-dropping-particle": "van der", family: "Berg" }],
  ["Rosa de la Cruz Ortega", { given: "Rosa", "non-dropping-particle": "de la", family: "Cruz Ortega" }],
  ["Omar bin Feld", { given: "Omar", "non-dropping-particle": "bin", family: "Feld" }],
  // In capitals it is part of the name.
  ["Dora Van Dyke", { given: "Dora", family: "Van Dyke" }],
  ["Samir al-Fadel", { given: "Samir", family: "al-Fadel" }],
  ["Tomas Reuel Jr.", { given: "Tomas", family: "Reuel", suffix: "Jr." }],
  ["Tomas Reuel, Jr.", { given: "Tomas", family: "Reuel", suffix: "Jr." }],
  ["Tomas van Reuel III", { given: "Tomas", "non-dropping-particle": "van", family: "Reuel", suffix: "III" }],
  ["Calloway, Ines", { given: "Ines", family: "Calloway" }],
  ["van der Berg, Jan", { given: "Jan", "non-dropping-particle": "van der", family: "Berg" }],
] as const)("%s is a person's name in its parts", (name, parts) => {
  expect(personName(name)).toEqual(parts);
});

test.each([
  "Plato",
  "The Associated Press",
  "Northgate News",
  "Echo Staff",
  "Our Halvern Correspondent",
  "Reuters",
  "Calloway, Feld, Reuel",
  "Jr.",
  "",
])("%s has no parts", (name) => {
  expect(personName(name)).toEqual({ literal: name });
});
