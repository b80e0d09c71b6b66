import type { Analysis, ArticleText } from "../engine/index.ts";
import { browser } from "./browser.ts";
import { ENGINE_PORT, type EngineReply, type EngineRequest, isEngineReply } from "./protocol.ts";

/** The browser stops a background whenever it likes; it is asked again this many times. */
const TRIES = 3;

export type Outcome = { type: "done"; analysis: Analysis } | Exclude<EngineReply, { type: "stage" }>;

/** Has the background read an article. `onStage` hears what is known so far. */
export async function askEngine(
  article: ArticleText,
  onStage: (analysis: Analysis) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  for (let i = 0; i < TRIES; i++) {
    const outcome = await askOnce(article, onStage, signal);
    if (outcome !== null) return outcome;
  }
  return { type: "failed", message: "The browser stopped the extension while it was reading." };
}

/** Null where the background was stopped before it had finished. */
function askOnce(
  article: ArticleText,
  onStage: (analysis: Analysis) => void,
  signal: AbortSignal,
): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: ENGINE_PORT });
    const end = (outcome: Outcome | null) => {
      port.disconnect();
      resolve(outcome);
    };
    signal.addEventListener("abort", () => end({ type: "failed", message: "Stopped." }), { once: true });
    port.onDisconnect.addListener(() => resolve(null));
    port.onMessage.addListener((message: unknown) => {
      if (!isEngineReply(message)) return;
      if (message.type !== "stage") end(message);
      else if (message.last) end({ type: "done", analysis: message.analysis });
      else onStage(message.analysis);
    });
    const request: EngineRequest = { type: "analyse", article };
    port.postMessage(request);
  });
}
