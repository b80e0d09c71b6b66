import { AnalysisError, PageSession } from "../page/session.ts";
import type { PageState } from "../page/state.ts";
import { forgetFacts } from "../platform/badge.ts";
import { askEngine, askWhere } from "../platform/engine-client.ts";
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
    find: askWhere,
    isAlive,
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
    notify: (notice) => {
      tell(notice);
      if (notice.type === "state" && !keepsFacts(notice.state)) forgetFacts();
    },
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
  const end = () => {
    life.abort();
    session.end();
  };
  // An extension is updated or taken out in another tab: when the reader is back in this one, its marks go with it.
  const leaveIfDead = () => {
    if (!isAlive()) end();
  };
  document.addEventListener("visibilitychange", leaveIfDead, { signal: life.signal });
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    leaveIfDead();
    if (persisted && !life.signal.aborted) session.resume();
  };
  addEventListener("pageshow", comeBack, { signal: life.signal });
  void session.read(false);
  return { isAlive, end };
}

/** Whether the facts on the button may stand; while a page is read they are not known to be wrong. */
const keepsFacts = (state: PageState): boolean =>
  state.status === "working" || (state.status === "ready" && !state.changed);

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
