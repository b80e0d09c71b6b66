import { AnalysisError, PageSession } from "../page/session.ts";
import type { PageCommand, PageNotice, PageState } from "../page/state.ts";
import { forgetFacts } from "../platform/badge.ts";
import { askEngine } from "../platform/engine-client.ts";
import { isAlive, servePage, tellStarted } from "../platform/page-port.ts";
import { DEFAULTS, type Settings } from "../platform/settings.ts";
import { loadSettings, onSettings } from "../platform/settings-store.ts";
import { isAmong } from "../platform/sites.ts";

/** One reader a page: kept on the script's own global, which the page cannot see. */
const KEY = Symbol.for("nutgraf.page");
interface Reader {
  isAlive(): boolean;
  end(): void;
  /** A view in the page itself, which is only our own: hears what views hear, and returns how to command. */
  join(view: (notice: PageNotice) => void): (command: PageCommand) => void;
}
const world = globalThis as unknown as Record<symbol, Reader | undefined>;

function start(): Reader {
  const life = new AbortController();
  const joined = new Set<(notice: PageNotice) => void>();
  let hadFacts = false;
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
    notify: (notice) => {
      tell(notice);
      for (const view of joined) view(notice);
      if (notice.type !== "state") return;
      // A page that never had any asks for nothing: it may have been opened without a thought of us.
      if (hadFacts && !keepsFacts(notice.state)) forgetFacts();
      hadFacts = notice.state.status === "ready" || (hadFacts && keepsFacts(notice.state));
    },
  });
  const tell = servePage(
    () => ({ type: "state", state: session.state }),
    (command) => session.command(command),
    life.signal,
  );
  const end = () => {
    life.abort();
    session.end();
    if (world[KEY] === reader) delete world[KEY];
  };
  const heed = ({ marks, never }: Settings) => {
    if (life.signal.aborted) return;
    if (isAmong(never, location.hostname)) {
      end();
      forgetFacts();
    } else session.setMarks(marks);
  };
  life.signal.addEventListener("abort", onSettings(heed));
  void loadSettings().then(heed);
  // An extension is updated or taken out in another tab: when the reader is back in this one, its marks go with it.
  const leaveIfDead = () => {
    if (!isAlive()) end();
  };
  document.addEventListener("visibilitychange", leaveIfDead, { signal: life.signal });
  const reader: Reader = {
    isAlive,
    end,
    join(view) {
      joined.add(view);
      view({ type: "state", state: session.state });
      return (command) => session.command(command);
    },
  };
  void session.read(false);
  tellStarted();
  return reader;
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

/** The reader of this page; none around a PDF. */
export const reader: Reader | undefined = world[KEY];

/** What `scripting.executeScript` hears: whether the page had a reader already, or can have none. */
export default isPdf ? "pdf" : stays ? "present" : "started";
