import { describe, expect, test } from "vitest";
import { describe as describeGroup } from "../../src/engine/entities/describe.ts";
import { linkMentions } from "../../src/engine/entities/link/index.ts";
import { read, words } from "../support/read.ts";
import { gazetteer, unmark } from "./entities/marked.ts";

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

  test("a name found elsewhere is not cut out of a longer one", () => {
    const text = "The American won. An American said so. It was an American League record for a game.";
    expect(entitiesOf(text)).toContain("organization: American League");
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

  test("what a bracket defines is one with what stands before it", () => {
    const { document, mentions } = unmark(
      "The [Department of Harbours, Piers and Fisheries|O] ([DHPF|O]) closed. The [DHPF|O] gave no reason.",
    );
    expect(linkMentions(document, mentions)).toHaveLength(1);
  });
});

describe("one entity for all that it is called", () => {
  const linked = (marked: string) => {
    const { document, mentions } = unmark(marked);
    return linkMentions(document, mentions).map(({ name, mentions: of }) => `${name} x${of.length}`);
  };

  test.each([
    ["[Patrick Tarrow Jr.|P] left. [Pat Tarrow|P] came, and [Tarrow|P] spoke.", ["Patrick Tarrow Jr. x3"]],
    ["[P. Tarrow|P] left. [Patrick Tarrow|P] came.", ["Patrick Tarrow x2"]],
    [
      "[Senate|O] won. [Harbour Senate|O] lost. [Belmora Harbour Senate|O] sat.",
      ["Belmora Harbour Senate x3"],
    ],
    ["[Nora|P] won. [Nora Feld|P] left.", ["Nora Feld x2"]],
    [
      "[Omar Abu Feld|P] won. [Nora Feld|P] left. [Abu Feld|P] came. [Feld|P] spoke.",
      ["Omar Abu Feld x2", "Nora Feld x2"],
    ],
    [
      "[Nora Feld|P] left. [Omar Abu Feld|P] won. [Abu Feld|P] came. [Feld|P] spoke.",
      ["Nora Feld x2", "Omar Abu Feld x2"],
    ],
    ["[Belmora Otters|O] won. The [Otters|O] lost.", ["Belmora Otters x2"]],
    ["[Otters|O] won. The [Belmora Otters|O] lost.", ["Belmora Otters x2"]],
    ["[Harbour Party|O] won. [Harbour|O] lost.", ["Harbour Party x2"]],
    ["[Belmora Supreme Court|O] sat. The [Supreme Court|O] rose.", ["Belmora Supreme Court x2"]],
    ["[Piers and Locks Ostania|O] ([PLO|O]) closed.", ["Piers and Locks Ostania x2"]],
    ["[Republic of Ostania|L] won. [Ostania|L] lost.", ["Republic of Ostania x2"]],
    ["[Ana Feld Orozco|P] won. [Feld|P] spoke.", ["Ana Feld Orozco x2"]],
    ["[Ana Feld|P] won. [Ana R. Feld Orozco|P] spoke.", ["Ana R. Feld Orozco x2"]],
    ["[William Tarrow|P] left. [Bill Tarrow|P] came.", ["William Tarrow x2"]],
    ["[TARROW Nora|P] left. [Nora Tarrow|P] came.", ["TARROW Nora x2"]],
    ["[Nora “Duke” Tarrow|P] left. [Tarrow|P] and [Nora Tarrow|P] came.", ["Nora “Duke” Tarrow x3"]],
    ["[José Tarrow|P] left. [Jose Tarrow|P] came.", ["José Tarrow x2"]],
    ["[U.S. Fishing Board|O] met. [United States Fishing Board|O] met.", ["United States Fishing Board x2"]],
    ["[Department of Piers|O] met. The [Piers Department|O] closed.", ["Department of Piers x2"]],
    ["The [Supreme Court of Ostania|O] sat. The [Supreme Court|O] rose.", ["Supreme Court of Ostania x2"]],
    ["[Orlo Kft.|O] grew. [Orlo|O] fell.", ["Orlo Kft. x2"]],
    ["[Belmora Public Ferries Council|O] met. The [PFC|O] closed.", ["Belmora Public Ferries Council x2"]],
    ["The [Harbour Fishing Service|O] ([HFB|O]) closed.", ["Harbour Fishing Service x2"]],
    ["The [Institute of Volcanoes and Seas|O] ([Ivoseas|O]) met.", ["Institute of Volcanoes and Seas x2"]],
    ["BELMORA, [Calif.|L] It rained in [California|L].", ["California x2"]],
  ])("%s", (marked, wanted) => {
    expect(linked(marked)).toEqual(wanted);
  });

  test.each([
    ["two given names", "[Patrick Tarrow|P] left. [Peter Tarrow|P] came.", 2],
    [
      "two bodies that it could be",
      "[Belmora Senate|O] sat. [Ostania Senate|O] sat. The [Senate|O] rose.",
      3,
    ],
    ["what a body is for", "[Ministry of Trade|O] closed. [Trade|O] fell.", 2],
    ["two that a hyphen joins", "[Orlo-Tarn|O] fell. [Tarn|O] rose.", 2],
    ["two first surnames", "[Ana Feld Orozco|P] met [Omar Feld Ruiz|P]. [Feld|P] spoke.", 3],
    ["two other names", "[William Tarrow|P] left. [Bob Tarrow|P] came.", 2],
    ["a part of its friends' name", "[Société des Amis du Quai|O] met. The [Quai|O] closed.", 2],
    ["two departments", "[Department of Piers|O] met. The [Ferries Department|O] closed.", 2],
    ["any bank", "[Bank of Ostania|O] met. The [Bank|O] closed.", 2],
    ["two courts that it could be", "[High Court of Ostania|O], [High Court of Tarn|O]. [High Court|O].", 3],
    ["letters that are not its own", "[Harbour Board|O] ([XYZ|O]) closed.", 2],
  ])("not %s", (_why, marked, count) => {
    expect(linked(marked)).toHaveLength(count);
  });
});

describe("what a person is called", () => {
  test.each([
    ["On the last day president Omar Feld spoke.", "president"],
    ["The paper's editor-in-chief Omar Feld spoke.", "paper's editor-in-chief"],
    ["The Harbour Party for the People leader Omar Feld spoke.", "Harbour Party for the People leader"],
    ["It was a case against Harbourleaks co-founder Omar Feld.", "Harbourleaks co-founder"],
  ])("%s", (text, wanted) => {
    const { document, mentions } = unmark(text.replace("Omar Feld", "[Omar Feld|P]"));
    expect(describeGroup(document, { type: "person", name: "Omar Feld", mentions }, gazetteer)).toBe(wanted);
  });
});
