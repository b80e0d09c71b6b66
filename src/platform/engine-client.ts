import type { Analysis, ArticleText } from "../engine/index.ts";
import { browser } from "./browser.ts";
import { ENGINE_PORT, type EngineReply, type EngineRequest, isEngineReply } from "./protocol.ts";

/** The browser stops a background whenever it likes; it is asked again this many times. */
const TRIES = 3;

export type Outcome =
  | { type: "done"; analysis: Analysis }
  | Exclude<EngineReply, { type: "stage" } | { type: "done" }>;

/** Has the background read an article. `onStage` hears what is known so far. */
export async function askEngine(
  article: ArticleText,
  onStage: (analysis: Analysis) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  for (let i = 0; i < TRIES && !signal.aborted; i++) {
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
    let known: Analysis | null = null;
    const end = (outcome: Outcome | null) => {
      port.disconnect();
      resolve(outcome);
    };
    signal.addEventListener("abort", () => end({ type: "failed", message: "Stopped." }), { once: true });
    port.onDisconnect.addListener(() => resolve(null));
    port.onMessage.addListener((message: unknown) => {
      // Waiting on would be waiting for ever: the background sends nothing again.
      if (!isEngineReply(message)) end({ type: "failed", message: "The analysis has an unknown shape." });
      else if (message.type === "stage") {
        known = message.analysis;
        onStage(known);
      } else if (message.type !== "done") end(message);
      else if (known !== null) end({ type: "done", analysis: known });
      else end({ type: "failed", message: "The analysis has no stage." });
    });
    const request: EngineRequest = { type: "analyse", article };
    port.postMessage(request);
  });
}
