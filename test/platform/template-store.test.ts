import { beforeEach, expect, test, vi } from "vitest";
import { LONGEST_TEMPLATE } from "../../src/export/index.ts";

const stored = new Map<string, unknown>();
let isBroken = false;
const api = {
  runtime: { id: "nutgraf" },
  storage: {
    local: {
      get: async (key: string) => {
        if (isBroken) throw new Error("An unexpected error occurred");
        return stored.has(key) ? { [key]: stored.get(key) } : {};
      },
      set: async (items: Record<string, unknown>) => {
        if (isBroken) throw new Error("QUOTA_BYTES quota exceeded");
        for (const [key, value] of Object.entries(items)) stored.set(key, value);
      },
      remove: async (key: string) => void stored.delete(key),
    },
    onChanged: { addListener() {}, removeListener() {} },
  },
};
vi.stubGlobal("chrome", api);
vi.stubGlobal("browser", api);
const { keepTemplate, LONGEST_KEPT, loadTemplate } = await import("../../src/platform/template-store.ts");

beforeEach(() => {
  stored.clear();
  isBroken = false;
});

test("a template is kept, and given up again", async () => {
  expect(await loadTemplate()).toBeNull();
  await keepTemplate("{{title}}");
  expect(await loadTemplate()).toBe("{{title}}");
  await keepTemplate(null);
  expect(await loadTemplate()).toBeNull();
});

test.each([[5], [null], [{}], [["{{title}}"]], ["x".repeat(LONGEST_KEPT + 1)]])(
  "storage that holds %j holds no template",
  async (what) => {
    stored.set("template", what);
    expect(await loadTemplate()).toBeNull();
  },
);

test("what is kept is never longer than what is read", async () => {
  expect(LONGEST_KEPT).toBe(LONGEST_TEMPLATE);
  await keepTemplate("x".repeat(LONGEST_KEPT + 5));
  expect((await loadTemplate())?.length).toBe(LONGEST_KEPT);
});

test("storage that is broken gives the built-in template, and says so to who wants to keep one", async () => {
  isBroken = true;
  expect(await loadTemplate()).toBeNull();
  await expect(keepTemplate("x")).rejects.toThrow(/quota/i);
});
