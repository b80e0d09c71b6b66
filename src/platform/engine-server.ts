import { type Analysis, createEngine, type Engine, EngineError } from "../engine/index.ts";
import { browser, type Port } from "./browser.ts";
import { ENGINE_PORT, type EngineReply, isEngineRequest } from "./protocol.ts";
import { readingPage } from "./sender.ts";

let engine: Promise<Engine> | null = null;

/** The engine, made once in the life of the background; a failure is tried again with the next request. */
function theEngine(): Promise<Engine> {
  engine ??= loadEngine().catch((error) => {
    engine = null;
    throw error;
  });
  return engine;
}

async function loadEngine(): Promise<Engine> {
  const [grammar, names, card] = await Promise.all(
    ["grammar", "names", "card"].map((model) => read(`model/${model}.bin`)),
  );
  return createEngine({ grammar: grammar!, names: names!, card: card! });
}

/** The bytes of a file of the extension's own. */
const read = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(browser.runtime.getURL(path))).arrayBuffer());

/**
 * Answers the requests of content scripts for as long as the background lives. `find` says which pieces of a page's
 * copy are its article.
 */
export function serveEngine(find: (copy: string) => number[]): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ENGINE_PORT) return;
    if (readingPage(port.sender) === null) return port.disconnect();
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
    });
    port.onMessage.addListener((message: unknown) => {
      if (!isEngineRequest(message)) return;
      if (message.type === "analyse") void answer(port, message.article, () => open);
      else {
        // The article is read next.
        void theEngine().catch(() => {});
        const found: EngineReply = { type: "found", stamps: find(message.copy) };
        if (open) port.postMessage(found);
      }
    });
  });
}

async function answer(
  port: Port,
  article: Parameters<Engine["stages"]>[0],
  isOpen: () => boolean,
): Promise<void> {
  const reply = (message: EngineReply) => {
    if (isOpen()) port.postMessage(message);
  };
  try {
    let before: Partial<Analysis> = {};
    for (const analysis of (await theEngine()).stages(article)) {
      for (const part of partsOf(analysis, before)) reply({ type: "part", part });
      reply({ type: "stage" });
      before = analysis;
      // Between two stages the reply is sent, other tabs get their turn, and a closed port is noticed.
      await new Promise((resolve) => setTimeout(resolve));
      if (!isOpen()) return;
    }
    reply({ type: "done" });
  } catch (error) {
    if (error instanceof EngineError) reply({ type: "refused", code: error.code, message: error.message });
    else reply({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

/** The fields of an analysis that were not there before, or were others. */
const partsOf = (analysis: Analysis, before: Partial<Analysis>): Partial<Analysis>[] =>
  (Object.keys(analysis) as (keyof Analysis)[])
    .filter((key) => analysis[key] !== before[key])
    .map((key) => ({ [key]: analysis[key] }));
