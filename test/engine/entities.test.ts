import { describe, expect, test } from "vitest";
import { read, words } from "../support/read.ts";

const entitiesOf = (text: string) => read(text).entities.map(({ type, name }) => `${type}: ${name}`);

describe("names", () => {
  test("a person is one person by full name, surname and title", () => {
    const analysis = read(
      "President Ana Whitlock flew to Kenya on Monday. Whitlock will meet ministers there, and Ms Whitlock will speak.",
    );
    const person = analysis.entities.find(({ type }) => type === "person")!;
    expect(person.name).toBe("Ana Whitlock");
    expect(person.description).toBe("President");
    expect(
      words(
        analysis,
        person.mentions.filter(({ form }) => form === "name"),
      ),
    ).toEqual(["Ana Whitlock", "Whitlock", "Whitlock"]);
  });

  test("an acronym is what it stands for", () => {
    const analysis = read(
      "The World Fishing Council (WFC) met in Lisbon. The WFC said that stocks were low.",
    );
    expect(analysis.entities.filter(({ type }) => type === "organization").map(({ name }) => name)).toEqual([
      "World Fishing Council",
    ]);
  });

  test("places, organisations and groups are told apart", () => {
    const found = entitiesOf(
      "French police in Paris said on Monday that the European Union had sent officers to Mali.",
    );
    expect(found).toContain("place: Paris");
    expect(found).toContain("place: Mali");
    expect(found).toContain("organization: European Union");
    expect(found).toContain("group: French");
  });

  test("two spellings of a country are one", () => {
    const found = read(
      "The United States closed its embassy. The U.S. gave no reason, and the US embassy was empty.",
    ).entities.filter(({ type }) => type === "place");
    expect(found.map(({ name }) => name)).toEqual(["United States"]);
  });

  test.each([
    ["The police arrested a man near the old station."],
    ["On Monday the government met, and in March it will meet again."],
  ])("no name in: %s", (text) => {
    expect(entitiesOf(text)).toEqual([]);
  });

  test("a title is no part of a name, and a possessive is none either", () => {
    const analysis = read("Judge Omar Feld sent Feld's clerk home. Judge Feld was ill.");
    const person = analysis.entities.find(({ type }) => type === "person")!;
    expect(person.name).toBe("Omar Feld");
    expect(
      words(
        analysis,
        person.mentions.filter(({ form }) => form === "name"),
      ),
    ).toEqual(["Omar Feld", "Feld", "Feld"]);
  });
});
