import { type PageArticle, readArticle } from "../article/index.ts";
import type { Analysis, ArticleText, Span } from "../engine/index.ts";
import type { CardPage } from "./card-door.ts";
import { chooseMarks, type Mark } from "./choose.ts";
import { type Hidden, withoutHidden } from "./hidden.ts";
import { canPaint, Painter } from "./painter.ts";
import { reveal } from "./reveal.ts";
import type { MarkOptions, PageCommand, PageNotice, PageState } from "./state.ts";
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
  /** Has an article read; calls back after each stage. Rejects with an `AnalysisError`. */
  analyse(
    article: ArticleText,
    onStage: (analysis: Analysis) => void,
    signal: AbortSignal,
  ): Promise<Analysis>;
  /** Tells the views. */
  notify(notice: PageNotice): void;
  /** The reader has stepped to a mark. */
  onStep(mark: Mark): void;
}

type Found = Extract<PageArticle, { kind: "article" }>;

/** One page from its first reading to its end: what is known of it, what is painted on it, what its views ask for. */
export class PageSession implements CardPage {
  #state: PageState = { status: "working", analysis: null };
  #marks: MarkOptions;
  readonly #options: SessionOptions;
  #painter: Painter | null = null;
  #reading = new AbortController();
  #stepped = -1;
  #hidden: readonly Hidden[] = [];
  /** Everything that was read, also what is hidden. */
  #whole: Analysis | null = null;

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
    this.#end();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    this.#become({ status: "working", analysis: null });
    try {
      const found = readArticle(document, { url: location.href, anyway });
      if (found.kind === "no-article") return this.#become({ status: "no-article" });
      const analysis = await this.#options.analyse(
        found.article,
        (known) => this.#become({ status: "working", analysis: withoutHidden(known, this.#hidden) }),
        signal,
      );
      if (!signal.aborted) this.#ready(found, analysis, signal);
    } catch (error) {
      if (!signal.aborted) this.#become(failed(error));
    }
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
    return this.#painter?.rangesOf(span) ?? [];
  }

  reveal(spans: readonly Span[], index: number): number | null {
    return this.#painter === null ? null : reveal(this.#painter, spans, index);
  }

  /** Takes everything off the page. */
  end(): void {
    this.#end();
  }

  #ready(found: Found, analysis: Analysis, signal: AbortSignal): void {
    const { nodes, visibleParagraphs } = found;
    const { text } = analysis.article;
    this.#whole = analysis;
    this.#painter = canPaint() ? new Painter(nodes, text) : null;
    this.#become({
      status: "ready",
      analysis: withoutHidden(analysis, this.#hidden),
      paintable: this.#painter !== null,
      marksOn: true,
      changed: false,
      visibleParagraphs,
    });
    this.#repaint();
    watchPage(nodes, signal, {
      onEdit: () => this.#repaint(),
      onChange: () => {
        if (this.#state.status !== "ready") return;
        this.#painter?.clear();
        this.#become({ ...this.#state, changed: true });
      },
    });
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
    void this.#painter?.paint(this.#chosen());
  }

  #step(by: 1 | -1): void {
    const marks = this.#chosen();
    if (this.#painter === null || marks.length === 0) return;
    this.#painter.restore();
    const from = this.#stepped < 0 && by < 0 ? 0 : this.#stepped;
    this.#stepped = reveal(this.#painter, marks, (from + by + marks.length) % marks.length) ?? -1;
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
