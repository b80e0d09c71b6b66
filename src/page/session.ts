import { anchor, type PageArticle, readLive, unread, type Work } from "../article/live.ts";
import type { Analysis, ArticleText, Block, Span } from "../engine/index.ts";
import type { CardPage } from "./card-door.ts";
import { chooseMarks, type Mark } from "./choose.ts";
import { type Hidden, withoutHidden } from "./hidden.ts";
import { onLeaving } from "./navigation.ts";
import { Painter, removeLeftovers } from "./painter.ts";
import { Places } from "./places.ts";
import { canPaint } from "./pulse.ts";
import { reveal } from "./reveal.ts";
import { breath, doInSlices } from "./slices.ts";
import type { MarkOptions, PageCommand, PageNotice, PageState } from "./state.ts";
import { watchTheme } from "./theme.ts";
import { watchPage } from "./watch.ts";

/** Why the engine did not read an article. */
export class AnalysisError extends Error {
  readonly code: "unsupported-language" | "too-large" | "failed";
  constructor(code: AnalysisError["code"], message: string) {
    super(message);
    this.name = "AnalysisError";
    this.code = code;
  }
}

export interface SessionOptions {
  marks: MarkOptions;
  /** Says which pieces of a page's copy are its article, by their stamps. */
  find(copy: string, signal: AbortSignal): Promise<readonly number[]>;
  /** Has an article read; calls back after each stage. Rejects with an `AnalysisError`. */
  analyse(
    article: ArticleText,
    onStage: (analysis: Analysis) => void,
    signal: AbortSignal,
  ): Promise<Analysis>;
  /** Whether the extension that put this script into the page is still there. */
  isAlive(): boolean;
  /** Tells the views. */
  notify(notice: PageNotice): void;
  /** The reader has stepped to a mark. */
  onStep(mark: Mark): void;
}

/** An article, and how much of what stands around it was left unread. */
type Found = Extract<PageArticle, { kind: "article" }> & { unread: number };

/** So long after a reading a page is still loading: what arrives then is read without asking, in milliseconds. */
const EARLY = 10_000;
/** A page that keeps growing is not read for ever. */
const MOST_REREADS = 2;
/** A page that goes on to another article under its reading is read anew, but not for ever. */
const MOST_RESTARTS = 3;
/** So many characters make a sentence or two; less is no reason to read again. */
const LEAST_MORE = 80;

const blocksOf = ({ article }: { article: ArticleText }): readonly Block[] => article.blocks ?? [];

/** One page from its first reading to its end: what is known of it, what is painted on it, what its views ask for. */
export class PageSession implements CardPage {
  #state: PageState = { status: "working", analysis: null };
  #marks: MarkOptions;
  readonly #options: SessionOptions;
  /** Where the words stand, from when the article is found; nothing has to be painted for that. */
  #places: Places | null = null;
  #painter: Painter | null = null;
  #reading = new AbortController();
  #stepped = -1;
  #hidden: readonly Hidden[] = [];
  /** Everything that was read, also what is hidden. */
  #whole: Analysis | null = null;
  #rereads = 0;
  #restarts = 0;
  #anyway = false;
  /** The page is no longer the one that is being read, or was read. */
  #isOther = false;
  /** Until then what arrives is read without asking. */
  #early = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#marks = options.marks;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Does what a view asks. */
  command(command: PageCommand): void {
    switch (command.type) {
      case "read":
        void this.read(command.anyway);
        break;
      case "marks":
        this.#switchMarks(command.on);
        break;
      case "toggle":
        if (this.#state.status === "ready") this.#switchMarks(!this.#state.marksOn);
        break;
      case "step":
        this.#step(command.by);
        break;
      case "reveal": {
        const index = this.reveal(command.spans, command.index);
        this.#options.notify({ type: "revealed", index, count: command.spans.length });
        break;
      }
    }
  }

  /** Reads the page anew; what was painted goes first. */
  async read(anyway: boolean): Promise<void> {
    this.#restarts = 0;
    await this.#begin(anyway);
  }

  async #begin(anyway: boolean): Promise<void> {
    this.#end();
    this.#anyway = anyway;
    this.#rereads = 0;
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    this.#become({ status: "working", analysis: null });
    if (canPaint()) removeLeftovers();
    // Until its text is known the address alone says whether this is still the page.
    const search = new AbortController();
    onLeaving(AbortSignal.any([signal, search.signal]), () => this.#leave());
    try {
      const found = await this.#find(anyway, signal);
      search.abort();
      if (found === null) return this.#become({ status: "no-article" });
      this.#places = new Places(found.nodes, found.article.text);
      const lookAgain = this.#watch(found, signal);
      const analysis = await this.#options.analyse(
        found.article,
        (known) => this.#become({ status: "working", analysis: withoutHidden(known, this.#hidden) }),
        signal,
      );
      // The answer has taken a while to arrive; what follows is for the page's next moment.
      await breath();
      signal.throwIfAborted();
      this.#ready(found, analysis, signal);
      lookAgain();
    } catch (error) {
      search.abort();
      if (!signal.aborted) this.#become(failed(error));
    }
  }

  /** The page has become another one while it was read: that one is read, and a page that goes on and on is told. */
  #leave(): void {
    if (this.#state.status !== "working") return;
    if (this.#restarts++ < MOST_RESTARTS) void this.#begin(this.#anyway);
    else this.#isOther = true;
  }

  /** Reads the page again behind what is shown of it, which stays until there is better. */
  async #reread(): Promise<void> {
    this.#rereads++;
    const before = this.#reading.signal;
    const life = new AbortController();
    const signal = AbortSignal.any([life.signal, before]);
    try {
      const found = await this.#find(true, signal);
      const analysis = found && (await this.#options.analyse(found.article, () => {}, signal));
      // What is shown is watched meanwhile: where the page has become another one, this reading is late.
      if (found === null || analysis === null || before.aborted || this.#isOther) return;
      const marksOn = this.#state.status === "ready" && this.#state.marksOn;
      this.#end();
      this.#reading = life;
      this.#places = new Places(found.nodes, analysis.article.text);
      this.#ready(found, analysis, life.signal, marksOn);
      this.#watch(found, life.signal);
    } catch {
      // What is shown stays; the reader may ask for a new reading.
      if (!before.aborted && this.#state.status === "ready") this.#become({ ...this.#state, grown: true });
    }
  }

  async #find(anyway: boolean, signal: AbortSignal): Promise<Found | null> {
    const run = <T>(work: Work<T>) => doInSlices(work, signal);
    const find = (copy: string) => this.#options.find(copy, signal);
    const found = await readLive(document, { url: location.href, anyway }, { run, find });
    if (found.kind === "no-article") return null;
    return { ...found, unread: await run(unread(blocksOf(found), found.nodes)) };
  }

  /** The browser put the page back as it was left: whom it had asked for an answer is gone, or was on the way out. */
  resume(): void {
    const { status } = this.#state;
    if (status === "working" || status === "error") void this.read(this.#anyway);
  }

  /** New settings of the reader. */
  setMarks(marks: MarkOptions): void {
    this.#marks = marks;
    this.#repaint();
  }

  /** What the reader has hidden; shown at once, and what is no longer hidden comes back. */
  setHidden(hidden: readonly Hidden[]): void {
    this.#hidden = hidden;
    if (this.#state.status !== "ready" || this.#whole === null) return;
    this.#become({ ...this.#state, analysis: withoutHidden(this.#whole, hidden) });
    this.#repaint();
  }

  markAt(x: number, y: number, target: Node): Mark | null {
    return this.#painter?.markAt(x, y, target) ?? null;
  }

  known(): Analysis | null {
    return this.#state.status === "ready" && !this.#state.changed ? this.#state.analysis : null;
  }

  rangesOf(span: Span): Range[] {
    return this.#places?.rangesOf(span) ?? [];
  }

  reveal(spans: readonly Span[], index: number): number | null {
    return this.#places === null ? null : reveal(this.#places, spans, index);
  }

  /** Takes everything off the page. */
  end(): void {
    this.#end();
  }

  #ready(found: Found, analysis: Analysis, signal: AbortSignal, marksOn = true): void {
    const { visibleParagraphs, isLiveBlog } = found;
    this.#whole = analysis;
    this.#painter = this.#places !== null && canPaint() ? new Painter(this.#places) : null;
    this.#early = performance.now() + EARLY;
    this.#become({
      status: "ready",
      analysis: withoutHidden(analysis, this.#hidden),
      paintable: this.#painter !== null,
      marksOn,
      changed: this.#isOther,
      grown: false,
      isLiveBlog,
      visibleParagraphs,
    });
    this.#repaint();
    watchTheme(signal, async () => {
      if (!this.#hasEnded()) await this.#painter?.follow();
    });
  }

  /** Watches the page from when its text is known; returns what has it looked at once more. */
  #watch(found: Found, signal: AbortSignal): () => void {
    return watchPage(found.article.text, found.nodes, signal, {
      anchor: () => this.#anchor(found, signal),
      onMoved: () => this.#repaint(),
      onAdded: () => void this.#lookForMore(found, signal),
      onChange: (changed) => {
        if (this.#hasEnded()) return;
        this.#isOther = changed;
        if (changed) this.#leave();
        if (this.#state.status !== "ready") return;
        if (changed) this.#painter?.clear();
        this.#become({ ...this.#state, changed });
        if (!changed) this.#repaint();
      },
    });
  }

  /** Finds the words of the article on the page again; answers with the share of them that is there. */
  async #anchor({ article, nodes }: Found, signal: AbortSignal): Promise<number> {
    if (this.#hasEnded()) return 0;
    try {
      const root = document.body ?? document.documentElement;
      const blocks = blocksOf({ article });
      const now = await doInSlices(anchor({ text: article.text, blocks }, nodes, root), signal);
      nodes.become(now.nodes);
      return now.share;
    } catch {
      return 0;
    }
  }

  /** More of the article may have arrived: soon after the reading it is read too, later the reader is asked. */
  async #lookForMore({ article, nodes, ...found }: Found, signal: AbortSignal): Promise<void> {
    if (this.#hasEnded() || this.#state.status !== "ready" || this.#state.grown) return;
    const now = await doInSlices(unread(blocksOf({ article }), nodes), signal).catch(() => 0);
    if (signal.aborted || now - found.unread < LEAST_MORE) return;
    if (performance.now() < this.#early && this.#rereads < MOST_REREADS) await this.#reread();
    else if (this.#state.status === "ready") this.#become({ ...this.#state, grown: true });
  }

  /** After an update of the extension this script is a leftover, and leaves when it notices. */
  #hasEnded(): boolean {
    if (this.#options.isAlive()) return false;
    this.#end();
    return true;
  }

  #switchMarks(on: boolean): void {
    if (this.#state.status !== "ready") return;
    this.#become({ ...this.#state, marksOn: on });
    this.#repaint();
  }

  #chosen(): Mark[] {
    if (this.#state.status !== "ready" || !this.#state.marksOn || this.#state.changed) return [];
    return chooseMarks(this.#state.analysis, this.#marks);
  }

  #repaint(): void {
    void this.#painter?.paint(() => this.#chosen());
  }

  #step(by: 1 | -1): void {
    const marks = this.#chosen();
    if (marks.length === 0) return;
    this.#painter?.restore();
    const from = this.#stepped < 0 && by < 0 ? 0 : this.#stepped;
    this.#stepped = this.reveal(marks, (from + by + marks.length) % marks.length) ?? -1;
    const mark = marks[this.#stepped];
    if (mark !== undefined) this.#options.onStep(mark);
  }

  #become(state: PageState): void {
    this.#state = state;
    this.#options.notify({ type: "state", state });
  }

  #end(): void {
    this.#reading.abort();
    this.#painter?.clear();
    this.#painter = null;
    this.#places = null;
    this.#isOther = false;
    this.#stepped = -1;
  }
}

function failed(error: unknown): PageState {
  if (error instanceof AnalysisError) {
    if (error.code === "unsupported-language")
      return { status: "unsupported-language", language: error.message };
    if (error.code === "too-large") return { status: "too-large" };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { status: "error", message, details: stack ?? message };
}
