import { expect, test, vi } from "vitest";

/** What Firefox for Android gives an extension: no commands, no windows, no place beside the page. */
const event = { addListener() {}, removeListener() {} };
const api = { runtime: { id: "nutgraf", onMessage: event }, tabs: { onUpdated: event } };
vi.stubGlobal("chrome", api);
vi.stubGlobal("browser", api);
const { loadShortcuts, openShortcuts } = await import("../../src/platform/shortcuts.ts");
const { serveCommands } = await import("../../src/platform/commands.ts");
const { canKeepOpen, ownWindow } = await import("../../src/platform/panel.ts");

test("a browser without commands has no shortcuts, and no page where they are changed", async () => {
  expect(await loadShortcuts()).toEqual([]);
  expect(openShortcuts).toBeNull();
});

test("its background starts all the same", () => {
  expect(serveCommands).not.toThrow();
});

test("a browser without windows keeps no card open beside the page", async () => {
  expect(await ownWindow()).toBeNull();
  expect(canKeepOpen).toBe(false);
});
