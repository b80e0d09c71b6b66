import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NodeMap } from "../../src/article/index.ts";
import { watchPage } from "../../src/page/watch.ts";

/** A text node as far as a watcher looks at it. */
interface Words {
  data: string;
  isConnected: boolean;
}

/** The page's observer, for there is no page here: the test says when something was changed. */
let mutate: () => void = () => {};
let observing = false;

const LONG = "A ferry with 40 people on board ran aground off the coast on Monday morning.";
let words: Words[] = [];
let life: AbortController;
const onEdit = vi.fn();
const onChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("location", { href: "https://news.example/ferry" });
  vi.stubGlobal("document", {});
  vi.stubGlobal(
    "MutationObserver",
    class {
      constructor(callback: () => void) {
        mutate = () => {
          if (observing) callback();
        };
      }
      observe() {
        observing = true;
      }
      disconnect() {
        observing = false;
      }
    },
  );
  onEdit.mockReset();
  onChange.mockReset();
  words = [
    { data: LONG, isConnected: true },
    { data: "9:41", isConnected: true },
    { data: LONG, isConnected: true },
  ];
  const nodes = new NodeMap();
  let at = 0;
  for (const node of words) {
    nodes.add(at, node as Text, 0, node.data.length);
    at += node.data.length;
  }
  life = new AbortController();
  watchPage(nodes, life.signal, { onEdit, onChange });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something happened on the page, and a second went by. */
const happen = (what: () => void) => {
  what();
  mutate();
  vi.advanceTimersByTime(1000);
};

describe("a page that was read", () => {
  test("stays the same when what was not read changes", () => {
    happen(() => {});
    happen(() => vi.stubGlobal("location", { href: "https://news.example/ferry#comments" }));
    expect(onEdit).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
  });

  test("stays the same when a clock in it goes on", () => {
    happen(() => {
      words[1]!.data = "9:42";
    });
    expect(onEdit).toHaveBeenCalledTimes(1);
    // What was told already is not told again.
    happen(() => {});
    expect(onEdit).toHaveBeenCalledTimes(1);
    expect(onChange).not.toHaveBeenCalled();
  });

  test("is another one when its words are edited", () => {
    happen(() => {
      words[0]!.data = "Nobody was hurt.";
    });
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test("is another one when its words are taken out", () => {
    happen(() => {
      words[2]!.isConnected = false;
    });
    expect(onChange).toHaveBeenCalledTimes(1);
    // And nothing after that.
    happen(() => {
      words[0]!.isConnected = false;
    });
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onEdit).not.toHaveBeenCalled();
  });

  test("is another one at another address", () => {
    happen(() => vi.stubGlobal("location", { href: "https://news.example/storm" }));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test("is watched no longer when the reading has ended", () => {
    words[0]!.isConnected = false;
    mutate();
    life.abort();
    vi.advanceTimersByTime(1000);
    happen(() => {});
    expect(onChange).not.toHaveBeenCalled();
  });
});
