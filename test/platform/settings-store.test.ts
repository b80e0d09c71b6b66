import { beforeEach, expect, test, vi } from "vitest";
import { DEFAULTS } from "../../src/platform/settings.ts";

/** The browser's storage, in the states that it gets into. */
let stored: unknown;
let isBroken = false;
let isFull = false;
const api = {
  runtime: { id: "nutgraf" },
  storage: {
    local: {
      get: async () => {
        if (isBroken) throw new Error("An unexpected error occurred");
        return stored === undefined ? {} : { settings: stored };
      },
      set: async ({ settings }: { settings: unknown }) => {
        if (isFull) throw new Error("QUOTA_BYTES quota exceeded");
        stored = settings;
      },
    },
    onChanged: { addListener() {}, removeListener() {} },
  },
};
vi.stubGlobal("chrome", api);
vi.stubGlobal("browser", api);
const { changeSettings, loadSettings } = await import("../../src/platform/settings-store.ts");

beforeEach(() => {
  stored = undefined;
  isBroken = false;
  isFull = false;
});

test("storage that cannot be read gives the defaults", async () => {
  isBroken = true;
  expect(await loadSettings()).toEqual(DEFAULTS);
});

test.each([["a string"], [null], [[1, 2]], [{ marks: { density: "\u202e", categories: [] }, never: {} }]])(
  "storage that holds %j gives the defaults",
  async (what) => {
    stored = what;
    expect(await loadSettings()).toEqual(DEFAULTS);
  },
);

test("full storage keeps what it has, and says so to who asked", async () => {
  await changeSettings({ hover: true });
  isFull = true;
  await expect(changeSettings({ hover: false })).rejects.toThrow(/quota/i);
  expect((await loadSettings()).hover).toBe(true);
});
