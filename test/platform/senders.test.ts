import { beforeEach, describe, expect, test, vi } from "vitest";
import { read } from "../support/read.ts";

/** An event of the browser's interface, which the test fires. */
class Signal {
  listeners: ((...args: unknown[]) => unknown)[] = [];
  addListener = (listener: (...args: unknown[]) => unknown) => {
    this.listeners.push(listener);
  };
  removeListener = (listener: (...args: unknown[]) => unknown) => {
    this.listeners = this.listeners.filter((one) => one !== listener);
  };
  hasListener = (listener: (...args: unknown[]) => unknown) => this.listeners.includes(listener);
  fire(...args: unknown[]) {
    for (const listener of this.listeners) listener(...args);
  }
}

const onMessage = new Signal();
const onConnect = new Signal();
const setBadgeText = vi.fn(async () => {});
const api = {
  runtime: { id: "nutgraf", onMessage, onConnect, getURL: (path: string) => `ext://nutgraf/${path}` },
  action: { setBadgeText, setBadgeBackgroundColor: vi.fn(async () => {}) },
};
vi.stubGlobal("chrome", api);
vi.stubGlobal("browser", api);
const { servePage } = await import("../../src/platform/page-port.ts");
const { serveEngine } = await import("../../src/platform/engine-server.ts");
const { serveBadge } = await import("../../src/platform/badge.ts");

/** A line that somebody opens. */
function port(name: string, sender: unknown) {
  return {
    name,
    sender,
    onMessage: new Signal(),
    onDisconnect: new Signal(),
    postMessage: vi.fn(),
    disconnect() {},
  };
}

const OURS = { id: "nutgraf", tab: { id: 7 } };
/** Another extension, a web page that an extension would let in, nobody at all. */
const STRANGERS = [
  { id: "stranger", tab: { id: 7 } },
  { url: "https://news.example/", tab: { id: 7 } },
  { id: "", tab: { id: 7 } },
  {},
  undefined,
];

beforeEach(() => {
  onMessage.listeners = [];
  onConnect.listeners = [];
  setBadgeText.mockClear();
});

describe("the page's side", () => {
  const onCommand = vi.fn();
  const toggle = { type: "toggle" };
  let life: AbortController;
  let tell: ReturnType<typeof servePage>;
  beforeEach(() => {
    onCommand.mockReset();
    life = new AbortController();
    tell = servePage(() => ({ type: "state", state: { status: "no-article" } }), onCommand, life.signal);
  });

  test("hears the extension's own pages", () => {
    const line = port("nutgraf-page", OURS);
    onConnect.fire(line);
    expect(line.postMessage).toHaveBeenCalledTimes(1);
    line.onMessage.fire(toggle);
    onMessage.fire(toggle, OURS);
    expect(onCommand).toHaveBeenCalledTimes(2);
  });

  test.each(STRANGERS)("tells %j nothing and does nothing for it", (sender) => {
    const line = port("nutgraf-page", sender);
    onConnect.fire(line);
    line.onMessage.fire(toggle);
    onMessage.fire(toggle, sender ?? {});
    expect(line.postMessage).not.toHaveBeenCalled();
    expect(onCommand).not.toHaveBeenCalled();
  });

  test("tells the other views where one is gone without a word", () => {
    const gone = port("nutgraf-page", OURS);
    const there = port("nutgraf-page", OURS);
    onConnect.fire(gone);
    onConnect.fire(there);
    gone.postMessage.mockImplementation(() => {
      throw new Error("Attempt to postMessage on disconnected port");
    });
    tell({ type: "revealed", index: 0, count: 1 });
    expect(there.postMessage).toHaveBeenLastCalledWith({ type: "revealed", index: 0, count: 1 });
  });

  test("hears nobody after its end", () => {
    life.abort();
    const line = port("nutgraf-page", OURS);
    onConnect.fire(line);
    onMessage.fire(toggle, OURS);
    expect(onCommand).not.toHaveBeenCalled();
  });
});

describe("the background's side", () => {
  const find = vi.fn(() => [3]);
  const { article } = read("Two soldiers were killed near Halvern on Tuesday, Omar Feld said.");
  beforeEach(() => {
    find.mockClear();
    serveEngine(find);
    serveBadge();
  });

  test("searches and reads for the extension's own content scripts", () => {
    const line = port("nutgraf-engine", OURS);
    onConnect.fire(line);
    line.onMessage.fire({ type: "find", copy: "<html></html>" });
    expect(line.postMessage).toHaveBeenCalledWith({ type: "found", stamps: [3] });
  });

  test("of a request that is too long it reads nothing", () => {
    const line = port("nutgraf-engine", OURS);
    onConnect.fire(line);
    line.onMessage.fire({ type: "find", copy: "x".repeat(6_000_000) });
    expect(find).not.toHaveBeenCalled();
  });

  test.each(STRANGERS)("does nothing for %j", (sender) => {
    const line = port("nutgraf-engine", sender);
    onConnect.fire(line);
    line.onMessage.fire({ type: "find", copy: "<html></html>" });
    line.onMessage.fire({ type: "analyse", article });
    onMessage.fire({ type: "forget-facts" }, sender ?? {});
    expect(find).not.toHaveBeenCalled();
    expect(line.postMessage).not.toHaveBeenCalled();
    expect(setBadgeText).not.toHaveBeenCalled();
  });

  test("takes the badge off for a page of its own", async () => {
    onMessage.fire({ type: "forget-facts" }, OURS);
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: "" }));
  });
});
