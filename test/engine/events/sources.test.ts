import { describe, expect, test } from "vitest";
import { realEngine } from "../../support/engine.ts";
import { TODAY } from "../../support/read.ts";

const TITLE = "Ferry runs aground off Halvern";
const STORY = `${TITLE}

A ferry with 60 people aboard ran aground off Halvern on Wednesday, the coastguard said. Nobody was hurt.

"The engine stopped and we drifted," the captain, Ida Whitlock, told the Northgate Herald. She said the crew had dropped both anchors.

According to Belmora Lines, which owns the ship, its engine was overhauled in January.`;

const sourcesFor = (publisher: string | null): string[] =>
  realEngine()
    .analyse({ text: STORY, title: TITLE, publisher, published: TODAY, language: "en" })
    .event!.attributes.filter(({ role }) => role === "source")
    .map(({ value }) => String(value));

describe("who says so", () => {
  test("is whoever is quoted or cited, each with how sure that is", () => {
    const { event } = realEngine().analyse({ text: STORY, title: TITLE, published: TODAY, language: "en" });
    const sources = event!.attributes.filter(({ role }) => role === "source");
    expect(sources.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["coastguard", "Ida Whitlock", "Belmora Lines"]),
    );
    expect(new Set(sources.map(({ confidence }) => confidence)).size).toBeGreaterThan(1);
  });

  test("an outlet is no source of its own", () => {
    expect(sourcesFor("Belmora Times")).toContain("Northgate Herald");
    expect(sourcesFor("Northgate Herald")).not.toContain("Northgate Herald");
    expect(sourcesFor("The Northgate Herald")).not.toContain("Northgate Herald");
  });

  test("the noun alone is whoever was told by it before", () => {
    const title = "Agency turns down free flu shots";
    const text = `${title}

The agency turned down an offer of free flu shots on Tuesday. A spokesman for the agency said in a statement that it had never given any.

"It is not feasible," the spokesman said. Doctors said the decision put children at risk.`;
    const sources = realEngine()
      .analyse({ text, title, published: TODAY, language: "en" })
      .event!.attributes.filter(({ role }) => role === "source")
      .map(({ value }) => String(value));
    expect(sources.filter((name) => name.includes("spokesman"))).toHaveLength(1);
  });
});
