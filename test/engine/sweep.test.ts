import { readFileSync } from "node:fs";
import nlp from "compromise/two";
import { describe, expect, test } from "vitest";
import { sweep } from "../../src/engine/sweep.ts";

// compromise's insides have no published types.
// biome-ignore lint/suspicious/noExplicitAny: the test holds our types against what compromise really has.
const world = nlp.world() as any;

/** What compromise finds in a text at its last step, and what we find at the same moment. */
function found(text: string) {
  const both: { theirs: unknown; ours: unknown }[] = [];
  const one = world.methods.one;
  const bulkMatch = (...given: Parameters<typeof sweep>) => {
    both.push({ theirs: one.bulkMatch(...given), ours: sweep(...given) });
    return [];
  };
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const view = nlp("") as any;
  view.world = { ...world, methods: { ...world.methods, one: { ...one, bulkMatch } } };
  view.document = one.tokenize.fromString(text, world);
  view.compute(world.hooks);
  return both[0]!;
}

const SENTENCES = [
  "The talks didn't go well, and she's said they won't be back before Monday's vote.",
  "He could of gone; the well-known and/or so-called best of the best didn't, officials say.",
  "Police shot and killed a man at 5 p.m. on March 12, 2019, in St. Louis, Mo., a U.S. official said.",
  "Over 2.5 million dollars had been set aside to pay for the cost of the work, which May would not say.",
  "Don't touch! What a mess. That's what I call running a close race - really, really close.",
  // No comma within more words than have places.
  "The old man who had been walking home from the market with his two dogs when the storm hit the coast said that he had never seen the sea rise so fast or so high against the walls of the little harbour",
];

const DEMO = readFileSync("extension/welcome/demo.html", "utf8").replace(/<[^>]+>/g, " ");

describe("compromise's rules, looked up", () => {
  test.each([...SENTENCES, DEMO].map((text) => [text.trim().slice(0, 40), text]))(
    "are found as compromise finds them: %s",
    (_, text) => {
      const { theirs, ours } = found(text);
      expect(theirs).not.toEqual([]);
      expect(ours).toEqual(theirs);
    },
  );

  test("leave compromise itself as it is", () => {
    expect(world.methods.one.bulkMatch).not.toBe(sweep);
  });
});
