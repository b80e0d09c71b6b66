import { describe, expect, test } from "vitest";
import { EventStream, traceOf } from "../../src/compare/index.ts";
import { CRASH_A, CRASH_B, CRASH_TWIN, STORM, told } from "./stories.ts";

const [crash, second, twin, storm] = [CRASH_A, CRASH_B, CRASH_TWIN, STORM].map((story) =>
  traceOf(told(story)),
);

describe("a stream of texts", () => {
  test("has one number for one event, and others for others", () => {
    expect(new EventStream().add([crash!, storm!, second!, twin!])).toEqual([1, 2, 1, 3]);
  });

  test("knows an event again that it has named before", () => {
    const stream = new EventStream();
    expect(stream.add([storm!, crash!])).toEqual([1, 2]);
    expect(stream.add([twin!])).toEqual([3]);
    expect(stream.add([second!, storm!])).toEqual([2, 1]);
  });

  test("does not join two events that have their numbers", () => {
    const stream = new EventStream();
    // What could join them comes too late.
    stream.add([crash!]);
    stream.add([twin!]);
    const both = {
      ...crash!,
      terms: [...crash!.terms, ...twin!.terms].sort((a, b) => (a.key < b.key ? -1 : 1)),
    };
    stream.add([both]);
    expect(stream.add([twin!, crash!])).toEqual([2, 1]);
  });

  test("forgets what was told more than two weeks before", () => {
    const stream = new EventStream();
    stream.add([crash!]);
    stream.add([{ ...storm!, published: "2026-06-01" }]);
    expect(stream.add([second!])).toEqual([3]);
  });
});
