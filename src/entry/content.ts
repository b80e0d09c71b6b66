import { AnalysisError, PageSession } from "../page/session.ts";
import { askEngine } from "../platform/engine-client.ts";
import { isAlive, servePage } from "../platform/page-port.ts";
import { DEFAULTS } from "../platform/settings.ts";
import { loadSettings, onSettings } from "../platform/settings-store.ts";

/** One reader a page: kept on the script's own global, which the page cannot see. */
const KEY = Symbol.for("nutgraf.page");
type Reader = { isAlive(): boolean; end(): void };
const world = globalThis as unknown as Record<symbol, Reader | undefined>;

function start(): Reader {
  const life = new AbortController();
  const session = new PageSession({
    marks: DEFAULTS.marks,
    analyse: async (article, onStage, signal) => {
      const outcome = await askEngine(article, onStage, signal);
      if (outcome.type === "done") return outcome.analysis;
      if (outcome.type === "refused")
        throw new AnalysisError(
          outcome.code,
          outcome.code === "unsupported-language" ? languageIn(outcome.message) : outcome.message,
        );
      throw new AnalysisError("failed", outcome.message);
    },
    notify: (notice) => tell(notice),
  });
  const tell = servePage(
    () => ({ type: "state", state: session.state }),
    (command) => session.command(command),
    life.signal,
  );
  life.signal.addEventListener(
    "abort",
    onSettings(({ marks }) => session.setMarks(marks)),
  );
  void loadSettings().then(({ marks }) => session.setMarks(marks));
  void session.read(false);
  return {
    isAlive,
    end: () => {
      life.abort();
      session.end();
    },
  };
}

/** The engine names the language in quotation marks. */
const languageIn = (message: string): string => /"([^"]+)"/.exec(message)?.[1] ?? "und";

const present = world[KEY];
const stays = present?.isAlive() ?? false;
// Chromium lets extensions into the frame around a PDF, where there is nothing to read.
const isPdf = document.contentType === "application/pdf";
if (!stays && !isPdf) {
  present?.end();
  world[KEY] = start();
}

/** What `scripting.executeScript` hears: whether the page had a reader already, or can have none. */
export default isPdf ? "pdf" : stays ? "present" : "started";
