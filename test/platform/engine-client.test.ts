import { beforeEach, describe, expect, test, vi } from "vitest";
import { read } from "../support/read.ts";

const analysis = read("Two soldiers were killed near Halvern on Tuesday, Omar Feld said.");
const { article } = analysis;

/** One port of the content script, and the background's hand on its other end. */
class Line {
  sent: unknown[] = [];
  closed = false;
  #hear: (message: unknown) => void = () => {};
  #end: () => void = () => {};
  onMessage = {
    addListener: (listener: (message: unknown) => void) => {
      this.#hear = listener;
    },
  };
  onDisconnect = {
    addListener: (listener: () => void) => {
      this.#end = listener;
    },
  };
  postMessage(message: unknown) {
    this.sent.push(message);
  }
  disconnect() {
    this.closed = true;
  }
  reply(message: unknown) {
    this.#hear(message);
  }
  /** A stage, field by field. */
  stage(parts: object = analysis) {
    for (const [key, field] of Object.entries(parts)) this.reply({ type: "part", part: { [key]: field } });
    this.reply({ type: "stage" });
  }
  /** The browser stops the background. */
  cut() {
    this.#end();
  }
}

let lines: Line[] = [];
const api = {
  runtime: {
    id: "nutgraf",
    connect: () => {
      const line = new Line();
      lines.push(line);
      return line;
    },
  },
};
vi.stubGlobal("chrome", api);
vi.stubGlobal("browser", api);
const { askEngine } = await import("../../src/platform/engine-client.ts");

let life: AbortController;
const onStage = vi.fn();
const ask = () => askEngine(article, onStage, life.signal);

beforeEach(() => {
  lines = [];
  life = new AbortController();
  onStage.mockReset();
});

describe("an article that the background is asked to read", () => {
  test("comes back stage by stage, the last being the whole", async () => {
    const outcome = ask();
    expect(lines[0]!.sent).toEqual([{ type: "analyse", article }]);
    lines[0]!.stage({ ...analysis, quotes: [] });
    expect(onStage).toHaveBeenLastCalledWith({ ...analysis, quotes: [] });
    // Only what has become known is sent again.
    lines[0]!.stage({ quotes: analysis.quotes });
    lines[0]!.reply({ type: "done" });
    expect(await outcome).toEqual({ type: "done", analysis });
    expect(onStage).toHaveBeenCalledTimes(2);
    expect(lines[0]!.closed).toBe(true);
  });

  test("is asked for again when the background is stopped", async () => {
    const outcome = ask();
    lines[0]!.stage();
    lines[0]!.cut();
    await vi.waitFor(() => expect(lines).toHaveLength(2));
    lines[1]!.stage();
    lines[1]!.reply({ type: "done" });
    expect((await outcome).type).toBe("done");
  });

  test("is not asked for without end", async () => {
    const outcome = ask();
    for (let i = 1; i <= 3; i++) {
      await vi.waitFor(() => expect(lines).toHaveLength(i));
      lines[i - 1]!.cut();
    }
    expect(await outcome).toMatchObject({ type: "failed", message: expect.stringContaining("stopped") });
    expect(lines).toHaveLength(3);
  });

  test("that is refused is not asked for again", async () => {
    const refused = { type: "refused", code: "too-large", message: "Too large." };
    const outcome = ask();
    lines[0]!.reply(refused);
    expect(await outcome).toEqual(refused);
    expect(lines).toHaveLength(1);
  });

  test.each<unknown>([
    null,
    "done",
    { type: "part", part: { entities: [{}] } },
    { type: "part", part: { constructor: [] } },
    { type: "stage" },
    { type: "done" },
  ])("ends in words when the answer is %j", async (message) => {
    const outcome = ask();
    lines[0]!.reply(message);
    expect((await outcome).type).toBe("failed");
    expect(onStage).not.toHaveBeenCalled();
  });

  test("is let go when nobody waits for it any more", async () => {
    const outcome = ask();
    life.abort();
    expect((await outcome).type).toBe("failed");
    expect(lines[0]!.closed).toBe(true);
    expect(lines).toHaveLength(1);
  });
});
