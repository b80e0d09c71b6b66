import { describe, expect, test } from "vitest";
import { barOf } from "../../../src/engine/events/decide/bars.ts";
import { figures } from "../../../src/engine/events/decide/figures.ts";
import { pathToTrigger } from "../../../src/engine/events/decide/paths.ts";
import { surroundings } from "../../../src/engine/events/decide/proposals.ts";
import { draftIn } from "../../support/read.ts";

const TITLE = "Rocket attack on camp near Halvern kills two";
const STORY =
  "The president ordered an answer to the March 10 rocket attack that killed two soldiers. The order came on Wednesday after a meeting. The mayor of Northgate opened a school.";

const draft = draftIn(`${TITLE}\n\n${STORY}`, TITLE)!;
const { scene, found } = draft;
const { tokens } = scene.document;
const around = surroundings(scene, found);
const pathOf = (word: string) =>
  pathToTrigger(
    scene,
    around.triggers,
    tokens.findIndex(({ text }) => text === word),
  );

describe("the way from words to the deed", () => {
  test("is short from what stands beside it", () => {
    const { trigger, length } = pathOf("March");
    expect(tokens[trigger!]!.lower).toMatch(/^(?:rocket|attack)$/);
    expect(length).toBeLessThanOrEqual(2);
  });

  test("goes up to what a word depends on and down to what depends on it", () => {
    expect(pathOf("March").arcs).toContain("^");
    expect(pathOf("soldiers")).toMatchObject({ arcs: " obj^", length: 1 });
  });

  test("leads nowhere where a sentence tells nothing of it", () => {
    expect(pathOf("Northgate")).toMatchObject({ arcs: null, trigger: null });
    expect(pathOf("Wednesday")).toMatchObject({ arcs: null, trigger: null });
  });

  test("is looked for in bounded time, however much hangs on one word", () => {
    const names = Array.from({ length: 400 }, (_, i) => `Port${i}`).join(", ");
    const long = draftIn(`A bomb killed two people in Halvern.\n\nThe minister named ${names}.`)!;
    const triggers = new Set([long.scene.document.tokens.length - 1]);
    const from = long.scene.document.tokens.findIndex(({ lower }) => lower === "minister");
    expect(pathToTrigger(long.scene, triggers, from).trigger).toBeNull();
  });
});

describe("figures", () => {
  const proposed = (title: string, story: string) => {
    const { scene, found } = draftIn(`${title}\n\n${story}`, title)!;
    return figures.propose(scene, surroundings(scene, found)).map(({ role, value }) => `${role} ${value}`);
  };

  test("are proposed as sums and as counts, whatever words stand around them", () => {
    const all = proposed(
      "Ferrant buys ferry maker for $3.5 billion",
      "Ferrant Motors will buy the ferry maker Northgate Marine for $3.5 billion, it said on Tuesday. The yard has 1,200 workers. A ticket costs 12 euros.",
    );
    expect(all).toContain("amount 3500000000");
    expect(all).toContain("affected 1200");
    expect(all).toContain("amount 12");
  });

  test("are none where no number stands", () => {
    expect(
      proposed("Ferrant buys ferry maker", "Ferrant Motors will buy the ferry maker Northgate."),
    ).toEqual([]);
  });
});

describe("the bar of who did it", () => {
  const known = (...given: Parameters<typeof barOf>) => barOf(...given).known;

  test("is higher where it accuses, and highest where no words make them the doer", () => {
    expect(known("actor", "crime")).toBeGreaterThan(known("actor", "sport"));
    expect(known("actor", "crime", { isDoer: false })).toBeGreaterThan(known("actor", "crime"));
    expect(known("actor", "sport", { isDoer: false })).toBe(known("actor", "sport"));
  });

  test("is lower for whom the card only says that somebody blames", () => {
    expect(known("actor", "attack", { modality: "attributed" })).toBeLessThan(known("actor", "attack"));
  });
});
