import { expect, test } from "vitest";
import { lookOf } from "../../src/ui/look.ts";

const story = "The harbour of Halvern was closed on Monday. ".repeat(20);

test.each([
  ["image/png", "", "media"],
  ["video/mp4", "", "media"],
  ["text/html", " \n", "empty"],
  ["text/plain", story, "file"],
  ["application/json", "{}", "file"],
  ["text/html", "The harbour was closed.", "short"],
  ["text/html", story, "page"],
  ["application/xhtml+xml", story, "page"],
])("%s with this text looks like: %s → %s", (type, text, look) => {
  expect(lookOf({ type, text, linked: 0 })).toBe(look);
});

test("a short list of links is no short story", () => {
  const text = "Ferry resumes\nCouncil votes\nKeeper retires";
  expect(lookOf({ type: "text/html", text, linked: 40 })).toBe("page");
  expect(lookOf({ type: "text/html", text, linked: 13 })).toBe("short");
});
