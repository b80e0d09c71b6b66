import { beforeEach, expect, test, vi } from "vitest";
import { read } from "../support/read.ts";

const listeners: ((message: unknown, sender: unknown) => unknown)[] = [];
const tab = { id: 7, url: "https://mail.example/ferry", incognito: false };
const api = {
  runtime: {
    id: "nutgraf",
    onMessage: { addListener: (one: (typeof listeners)[number]) => listeners.push(one), removeListener() {} },
    getURL: (path: string) => `ext://nutgraf/${path}`,
    sendMessage: vi.fn(async () => null),
  },
  tabs: { get: vi.fn(async (): Promise<object> => tab), create: vi.fn() },
  extension: { inIncognitoContext: false },
};
vi.stubGlobal("chrome", api);
vi.stubGlobal("browser", api);
const settings = vi.hoisted(() => ({ library: true }));
const changePage = vi.hoisted(() => vi.fn());
vi.mock("../../src/platform/settings-store.ts", () => ({ loadSettings: async () => settings }));
vi.mock("../../src/platform/library/store.ts", () => ({ changePage }));
const { serveLibrary } = await import("../../src/platform/library/server.ts");
const { askToKeep } = await import("../../src/platform/library/client.ts");
serveLibrary();

const analysis = read("Two soldiers were killed near Halvern on Tuesday, Omar Feld said.");
const request = { type: "keep", tabId: 7, analysis, isWhole: true };
const popup = { id: "nutgraf", url: "ext://nutgraf/popup.html" };
const ask = async (message: unknown, sender: unknown = popup) => listeners[0]!(message, sender);

beforeEach(() => {
  settings.library = true;
  api.extension.inIncognitoContext = false;
  api.tabs.get.mockResolvedValue(tab);
  api.runtime.sendMessage.mockClear();
  changePage.mockReset();
  changePage.mockImplementation(async (_address: string, of: (before: null) => unknown) => of(null));
});

test("a popup's page is kept under the address that the browser shows", async () => {
  expect(await ask(request)).toMatchObject({ type: "kept", address: tab.url, on: null });
  expect(changePage).toHaveBeenCalledWith(tab.url, expect.any(Function));
});

test.each([
  ["the library is off", () => void Object.assign(settings, { library: false })],
  ["the tab is private", () => void api.tabs.get.mockResolvedValue({ ...tab, incognito: true })],
  ["the background is private", () => void Object.assign(api.extension, { inIncognitoContext: true })],
  ["the tab is gone", () => void api.tabs.get.mockRejectedValue(new Error("No tab with id 7"))],
  ["the tab shows no page", () => void api.tabs.get.mockResolvedValue({ ...tab, url: "about:addons" })],
])("nothing is kept where %s", async (_, prepare) => {
  prepare();
  expect(await ask(request)).toBeNull();
  expect(changePage).not.toHaveBeenCalled();
});

test.each([
  { id: "stranger", url: "ext://nutgraf/popup.html" },
  // A content script, and a page that took over its renderer with it.
  { id: "nutgraf", url: "https://mail.example/ferry", tab },
  { id: "nutgraf", url: "ext://nutgraf/welcome/welcome.html", tab },
  { id: "nutgraf", url: "ext://nutgraf/panel.html", tab: { ...tab, incognito: true } },
  {},
])("nothing is kept for %j", async (sender) => {
  expect(await ask(request, sender)).toBeUndefined();
  expect(changePage).not.toHaveBeenCalled();
});

test.each([
  { ...request, tabId: "7" },
  { ...request, isWhole: 1 },
  { ...request, analysis: {} },
  { ...request, type: "save" },
])("a message that does not fit is dropped", async (message) => {
  expect(await ask(message)).toBeUndefined();
});

test("a full store is told, and anything else as well", async () => {
  changePage.mockRejectedValue(new DOMException("", "QuotaExceededError"));
  expect(await ask(request)).toEqual({ type: "full" });
  changePage.mockRejectedValue(new DOMException("", "InvalidStateError"));
  expect(await ask(request)).toEqual({ type: "broken" });
});

test("a view in a private window does not even ask", async () => {
  api.extension.inIncognitoContext = true;
  expect(await askToKeep(7, analysis, true)).toBeNull();
  expect(api.runtime.sendMessage).not.toHaveBeenCalled();
});
