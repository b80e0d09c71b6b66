import type { Analysis, ArticleText } from "../engine/index.ts";
import { browser } from "./browser.ts";
import { ENGINE_PORT, type EngineReply, type EngineRequest, isEngineReply, isWhole } from "./protocol.ts";

/** The browser stops a background whenever it likes; it is asked again this many times. */
const TRIES = 3;

export type Outcome =
  | { type: "done"; analysis: Analysis }
  | Exclude<EngineReply, { type: "part" } | { type: "stage" } | { type: "done" } | { type: "found" }>;

/** Has the background read an article. `onStage` hears what is known so far. */
export async function askEngine(
  article: ArticleText,
  onStage: (analysis: Analysis) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const outcome = await ask({ type: "analyse", article }, onStage, signal);
  return outcome.type === "found" ? NO_STAGE : outcome;
}

/** Has the background find the article in a page's copy; nothing where it cannot. */
export async function askWhere(copy: string, signal: AbortSignal): Promise<number[]> {
  const outcome = await ask({ type: "find", copy }, () => {}, signal);
  return outcome.type === "found" ? outcome.stamps : [];
}

type Answer = Outcome | Extract<EngineReply, { type: "found" }>;
const NO_STAGE = { type: "failed", message: "The analysis has no stage." } as const;

async function ask(
  request: EngineRequest,
  onStage: (analysis: Analysis) => void,
  signal: AbortSignal,
): Promise<Answer> {
  for (let i = 0; i < TRIES && !signal.aborted; i++) {
    const outcome = await askOnce(request, onStage, signal);
    if (outcome !== null) return outcome;
  }
  return { type: "failed", message: "The browser stopped the extension while it was reading." };
}

/** Null where the background was stopped before it had finished. */
function askOnce(
  request: EngineRequest,
  onStage: (analysis: Analysis) => void,
  signal: AbortSignal,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: ENGINE_PORT });
    let parts: Partial<Analysis> = {};
    let known: Analysis | null = null;
    const end = (outcome: Answer | null) => {
      port.disconnect();
      resolve(outcome);
    };
    signal.addEventListener("abort", () => end({ type: "failed", message: "Stopped." }), { once: true });
    port.onDisconnect.addListener(() => resolve(null));
    port.onMessage.addListener((message: unknown) => {
      // Waiting on would be waiting for ever: the background sends nothing again.
      if (!isEngineReply(message)) end({ type: "failed", message: "The analysis has an unknown shape." });
      else if (message.type === "part") parts = { ...parts, ...message.part };
      else if (message.type === "stage") {
        if (!isWhole(parts)) return end(NO_STAGE);
        known = parts;
        onStage(known);
      } else if (message.type !== "done") end(message);
      else if (known !== null) end({ type: "done", analysis: known });
      else end(NO_STAGE);
    });
    port.postMessage(request);
  });
}
