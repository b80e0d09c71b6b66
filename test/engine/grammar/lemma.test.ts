import { expect, test } from "vitest";
import { lemmaOf } from "../../../src/engine/grammar/lemma.ts";
import type { Tag } from "../../../src/engine/grammar/tags.ts";

test.each<[string, Tag, string]>([
  ["killed", "VERB.PastPart", "kill"],
  ["stopped", "VERB.Past", "stop"],
  ["fired", "VERB.Past", "fire"],
  ["visited", "VERB.Past", "visit"],
  ["created", "VERB.PastPart", "create"],
  ["treated", "VERB.PastPart", "treat"],
  ["belonged", "VERB.Past", "belong"],
  ["charged", "VERB.PastPart", "charge"],
  ["agreed", "VERB.Past", "agree"],
  ["died", "VERB.Past", "die"],
  ["carried", "VERB.Past", "carry"],
  ["dying", "VERB.Ing", "die"],
  ["running", "VERB.Ing", "run"],
  ["seeing", "VERB.Ing", "see"],
  ["went", "VERB.Past", "go"],
  // The tag tells "found" of "find" from "found" of its own.
  ["found", "VERB.Past", "find"],
  ["found", "VERB.Inf", "found"],
  ["accuses", "VERB.Pres3", "accuse"],
  ["crashes", "VERB.Pres3", "crash"],
  ["were", "AUX.Past", "be"],
  ["wo", "AUX.Modal", "will"],
  ["bodies", "NOUN.Plur", "body"],
  ["policemen", "NOUN.Plur", "policeman"],
  ["wives", "NOUN.Plur", "wife"],
  ["houses", "NOUN.Plur", "house"],
  ["news", "NOUN.Plur", "news"],
  ["1990s", "NOUN.Plur", "1990s"],
  ["boss", "NOUN.Sing", "boss"],
])("%s (%s) is a form of %s", (form, tag, lemma) => {
  expect(lemmaOf(form, tag)).toBe(lemma);
});
