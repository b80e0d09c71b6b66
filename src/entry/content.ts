import { type CardOwner, PAGE_KEY, type Pointed, type SmallCard } from "../page/card-door.ts";
import { watchPointer } from "../page/pointer.ts";
import { AnalysisError, PageSession } from "../page/session.ts";
import { breath } from "../page/slices.ts";
import type { PageCommand, PageNotice } from "../page/state.ts";
import { forgetFacts, showFacts } from "../platform/badge.ts";
import { askForCard, prepareCard } from "../platform/card-script.ts";
import { askEngine, askWhere } from "../platform/engine-client.ts";
import { loadHidden, onHidden } from "../platform/hidden-store.ts";
import { message, uiLanguage } from "../platform/language.ts";
import { isAlive, servePage, tellStarted } from "../platform/page-port.ts";
import { DEFAULTS, type Settings } from "../platform/settings.ts";
import { loadSettings, onSettings } from "../platform/settings-store.ts";
import { isAmong } from "../platform/sites.ts";
import { openNote } from "../ui/note.ts";

/** One reader a page: kept on the script's own global, which the page cannot see. */
interface Reader extends CardOwner {
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
      for (const view of joined) view(notice);
      if (notice.type !== "state") return;
      card?.update();
      const { state } = notice;
      const hasFacts = state.status === "ready" && !state.changed;
      if (state.status === "ready" && state.paintable) prepareOnce();
      if (hasFacts) void breath().then(() => showFacts(state.analysis));
      // A page that never had any asks for nothing: it may have been opened without a thought of us.
      else if (hadFacts && state.status !== "working") void breath().then(forgetFacts);
      hadFacts = hasFacts || (hadFacts && state.status === "working");
    },
    onStep: (mark) => point({ mark, way: "key", x: 0, y: 0 }),
  });
  let card: SmallCard | null = null;
  /** What is to be shown once the small card is there. */
  let waiting: Pointed | null = null;
  const point = (pointed: Pointed) => {
    if (card !== null) return card.open(session, pointed);
    waiting = pointed;
    void askForCard().then(() => {
      if (card !== null || waiting !== pointed || life.signal.aborted) return;
      waiting = null;
      const lines = () => session.rangesOf(pointed.mark).flatMap((range) => [...range.getClientRects()]);
      openNote(message("cardNeedsClick"), uiLanguage(), () => lines()[0] ?? null);
    });
  };
  let isPrepared = false;
  const prepareOnce = () => {
    if (isPrepared) return;
    isPrepared = true;
    requestIdleCallback(() => {
      if (card === null && !life.signal.aborted) prepareCard();
    });
  };
  const tell = servePage(
    () => ({ type: "state", state: session.state }),
    (command) => session.command(command),
    life.signal,
  );
  const end = () => {
    life.abort();
    card?.close();
    session.end();
    if (world[PAGE_KEY] === reader) delete world[PAGE_KEY];
  };
  const useCard = (fresh: SmallCard) => {
    card = fresh;
    if (waiting !== null) card.open(session, waiting);
    waiting = null;
  };
  const reader: Reader = {
    isAlive,
    end,
    useCard,
    join(view) {
      joined.add(view);
      view({ type: "state", state: session.state });
      return (command) => session.command(command);
    },
  };
  /** The rest can wait for the page's next moments, one for each step: the page is to answer in between. */
  const settle = async () => {
    await breath();
    if (life.signal.aborted) return;
    void session.read(false);
    await breath();
    if (life.signal.aborted) return;
    listen();
    await breath();
    if (!life.signal.aborted) tellStarted();
  };
  const listen = () => {
    const pointer = watchPointer(
      (x, y, target) => session.markAt(x, y, target),
      (mark, way, x, y) => point({ mark, way, x, y }),
      life.signal,
    );
    const heed = ({ marks, hover, never }: Settings) => {
      if (life.signal.aborted) return;
      if (isAmong(never, location.hostname)) {
        end();
        forgetFacts();
        return;
      }
      session.setMarks(marks);
      pointer.hover = hover;
    };
    life.signal.addEventListener("abort", onSettings(heed));
    life.signal.addEventListener(
      "abort",
      onHidden((hidden) => session.setHidden(hidden)),
    );
    void loadSettings().then(heed);
    void loadHidden().then((hidden) => session.setHidden(hidden));
  };
  // An extension is updated or taken out in another tab: when the reader is back in this one, its marks go with it.
  const leaveIfDead = () => {
    if (!isAlive()) end();
  };
  document.addEventListener("visibilitychange", leaveIfDead, { signal: life.signal });
  // Heard from the first: a page may be left in any moment of the steps below.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    leaveIfDead();
    if (persisted && !life.signal.aborted) session.resume();
  };
  addEventListener("pageshow", comeBack, { signal: life.signal });
  void settle();
  return reader;
}

/** The engine names the language in quotation marks. */
const languageIn = (message: string): string => /"([^"]+)"/.exec(message)?.[1] ?? "und";

const present = world[PAGE_KEY];
const stays = present?.isAlive() ?? false;
// Chromium lets extensions into the frame around a PDF, where there is nothing to read.
const isPdf = document.contentType === "application/pdf";
if (!stays && !isPdf) {
  present?.end();
  world[PAGE_KEY] = start();
}

/** The reader of this page; none around a PDF. */
export const reader: Reader | undefined = world[PAGE_KEY];

/** What `scripting.executeScript` hears: whether the page had a reader already, or can have none. */
export default isPdf ? "pdf" : stays ? "present" : "started";
