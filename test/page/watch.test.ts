import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NodeMap } from "../../src/article/index.ts";
import { watchPage } from "../../src/page/watch.ts";

/** A text node as far as a watcher looks at it. */
class Words {
  data: string;
  isConnected = true;
  constructor(data: string) {
    this.data = data;
  }
  get length() {
    return this.data.length;
  }
  substringData(offset: number, count: number) {
    return this.data.slice(offset, offset + count);
  }
}

/** The page's observers, for there is no page here: the test says when something was changed. */
const observers = new Set<() => void>();
const mutate = () => {
  for (const hear of observers) hear();
};
let page: EventTarget;

const LONG = "A ferry with 40 people on board ran aground off the coast on Monday morning.";
let words: Words[] = [];
let life: AbortController;
/** What the search for the words finds. */
let share = 1;
const watched = { anchor: vi.fn(), onChange: vi.fn(), onMoved: vi.fn(), onAdded: vi.fn() };

beforeEach(async () => {
  vi.useFakeTimers();
  observers.clear();
  page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("location", { href: "https://news.example/ferry" });
  vi.stubGlobal("history", { length: 1 });
  vi.stubGlobal("navigation", new EventTarget());
  vi.stubGlobal("document", {});
  vi.stubGlobal(
    "MutationObserver",
    class {
      readonly #callback: () => void;
      constructor(callback: () => void) {
        this.#callback = callback;
      }
      observe() {
        observers.add(this.#callback);
      }
      disconnect() {
        observers.delete(this.#callback);
      }
    },
  );
  words = [LONG, "9:41", LONG].map((data) => new Words(data));
  const nodes = new NodeMap();
  let at = 0;
  for (const node of words) {
    nodes.add(at, node as unknown as Text, 0, node.data.length);
    at += node.data.length;
  }
  const text = words.map(({ data }) => data).join("");
  for (const one of Object.values(watched)) one.mockReset();
  watched.anchor.mockImplementation(async () => share);
  share = 1;
  life = new AbortController();
  watchPage(text, nodes, life.signal, watched);
  // The first look is at once.
  await vi.advanceTimersByTimeAsync(0);
  expect(watched.onAdded).toHaveBeenCalledTimes(1);
  watched.onAdded.mockReset();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something happened on the page, and a second went by. */
async function happen(what: () => void): Promise<void> {
  what();
  mutate();
  await vi.advanceTimersByTimeAsync(1000);
}

/** The page's app goes to another address. */
function go(href: string, navigationType: string): void {
  vi.stubGlobal("location", { href });
  const event = Object.assign(new Event("currententrychange"), { navigationType });
  (globalThis as unknown as { navigation: EventTarget }).navigation.dispatchEvent(event);
}

describe("a page that was read", () => {
  test("stays the same when what was not read changes", async () => {
    await happen(() => {});
    await happen(() => go("https://news.example/ferry#comments", "push"));
    expect(watched.onAdded).toHaveBeenCalledTimes(2);
    expect(watched.anchor).not.toHaveBeenCalled();
    expect(watched.onChange).not.toHaveBeenCalled();
  });

  test("stays the same when a clock in it goes on", async () => {
    share = 0.97;
    await happen(() => {
      words[1]!.data = "9:42";
    });
    expect(watched.onMoved).toHaveBeenCalledTimes(1);
    expect(watched.onChange).not.toHaveBeenCalled();
  });

  test("is looked through for its words when they are gone, and is the same when they are found", async () => {
    await happen(() => {
      words[0]!.isConnected = false;
    });
    expect(watched.anchor).toHaveBeenCalledTimes(1);
    expect(watched.onMoved).toHaveBeenCalledTimes(1);
    expect(watched.onChange).not.toHaveBeenCalled();
  });

  test("is another one when its words are gone, and itself again when they come back", async () => {
    share = 0.5;
    await happen(() => {
      words[2]!.isConnected = false;
    });
    expect(watched.onChange.mock.calls).toEqual([[true]]);
    // What was told already is not told again.
    await happen(() => {});
    expect(watched.onChange.mock.calls).toEqual([[true]]);
    expect(watched.onMoved).not.toHaveBeenCalled();
    share = 1;
    await happen(() => {});
    expect(watched.onChange.mock.calls).toEqual([[true], [false]]);
  });

  test("is another one at another address, at once and whatever it still shows", async () => {
    go("https://news.example/storm", "push");
    expect(watched.onChange.mock.calls).toEqual([[true]]);
    await happen(() => {});
    expect(watched.onChange.mock.calls).toEqual([[true]]);
  });

  test("is itself again when the reader comes back and its words are there", async () => {
    go("https://news.example/storm", "push");
    await vi.advanceTimersByTimeAsync(1000);
    go("https://news.example/ferry", "traverse");
    await vi.advanceTimersByTimeAsync(1000);
    expect(watched.onChange.mock.calls).toEqual([[true], [false]]);
  });

  test("stays the same when it writes its address anew under the same words", async () => {
    await happen(() => go("https://news.example/ferry?seen=1", "replace"));
    expect(watched.onChange).not.toHaveBeenCalled();
    share = 0;
    await happen(() => {
      words[0]!.isConnected = false;
    });
    expect(watched.onChange.mock.calls).toEqual([[true]]);
  });

  test("has its marks painted again when the browser puts it back as it was left", async () => {
    page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    expect(watched.onMoved).toHaveBeenCalledTimes(1);
    page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }));
    expect(watched.onMoved).toHaveBeenCalledTimes(1);
  });

  test("that never rests is looked at more and more seldom", async () => {
    // A look of 100 ms.
    watched.anchor.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(0.97), 100)));
    words[1]!.data = "9:42";
    for (let i = 0; i < 1_000; i++) {
      mutate();
      await vi.advanceTimersByTimeAsync(10);
    }
    // Ten seconds of changes.
    expect(watched.anchor.mock.calls.length).toBeGreaterThan(2);
    expect(watched.anchor.mock.calls.length).toBeLessThan(8);
  });

  test("is watched no longer when the reading has ended", async () => {
    words[0]!.isConnected = false;
    mutate();
    life.abort();
    await vi.advanceTimersByTimeAsync(1000);
    await happen(() => {});
    go("https://news.example/storm", "push");
    expect(watched.anchor).not.toHaveBeenCalled();
    expect(watched.onChange).not.toHaveBeenCalled();
    expect(observers.size).toBe(0);
  });
});

describe("where the browser has no Navigation API", () => {
  beforeEach(() => {
    life.abort();
    vi.stubGlobal("navigation", undefined);
    const nodes = new NodeMap();
    nodes.add(0, words[0]! as unknown as Text, 0, LONG.length);
    life = new AbortController();
    watchPage(LONG, nodes, life.signal, watched);
  });

  test("a new address is noticed with the next change of the page", async () => {
    vi.stubGlobal("location", { href: "https://news.example/storm" });
    vi.stubGlobal("history", { length: 2 });
    await happen(() => {});
    expect(watched.onChange.mock.calls).toEqual([[true]]);
  });

  test("an address that is written over the old one is not", async () => {
    vi.stubGlobal("location", { href: "https://news.example/ferry?seen=1" });
    await happen(() => {});
    expect(watched.onChange).not.toHaveBeenCalled();
  });

  test("going back is heard at once", () => {
    vi.stubGlobal("location", { href: "https://news.example/storm" });
    page.dispatchEvent(new Event("popstate"));
    expect(watched.onChange.mock.calls).toEqual([[true]]);
  });
});
