import { render } from "preact";
import samples from "../../extension/samples.css";
import tokens from "../../extension/tokens.css";
import { fragmentLink } from "../export/fragment.ts";
import { type CardOwner, type CardPage, PAGE_KEY, type Pointed, type SmallCard } from "../page/card-door.ts";
import type { Mark } from "../page/choose.ts";
import type { Hidden } from "../page/hidden.ts";
import { hide, unhide } from "../platform/hidden-store.ts";
import { message, uiLanguage } from "../platform/language.ts";
import { copyText } from "../ui/clipboard.ts";
import { type Float, openFloat } from "../ui/float.ts";
import { HiddenNotice } from "../ui/HiddenNotice.tsx";
import { LanguageContext, type MessageKey } from "../ui/i18n.ts";
import { MiniCard } from "../ui/MiniCard.tsx";
import style from "../ui/mini-card.css";
import { type Subject, subjectOf } from "../ui/subject.ts";
import { words } from "../ui/text.ts";
import { pageText } from "./page-text.ts";

/** A whole quotation is no name; in characters. */
const LONGEST_LABEL = 80;
/** How long a card that the pointer opened stays once the pointer is neither on it nor on its words, in milliseconds. */
const LEAVE = 350;

/** One open card: the mark it speaks of, and what became of its buttons. */
class OpenCard {
  readonly #page: CardPage;
  readonly #float: Float;
  readonly #life = new AbortController();
  #mark: Mark;
  #subject: Subject;
  #hidden: Hidden | null = null;
  #notice: MessageKey | null = null;

  constructor(page: CardPage, subject: Subject, { mark, way, x, y }: Pointed, onClose: () => void) {
    this.#page = page;
    this.#mark = mark;
    this.#subject = subject;
    this.#float = openFloat({
      label: message("miniCard", [this.#words()]),
      lang: uiLanguage(),
      css: tokens + samples + style,
      onClose: () => {
        this.#life.abort();
        render(null, this.#float.panel);
        onClose();
      },
    });
    this.#draw();
    this.#stand(way === "key" ? null : { x, y });
    this.#float.panel.classList.toggle("by-key", way === "key");
    if (way === "hover") this.#leaveWithPointer();
    else this.#float.panel.focus({ preventScroll: true });
  }

  close(): void {
    this.#float.close();
  }

  /** What is known of the page has changed: what is no longer there has no card. */
  update(): void {
    const known = this.#page.known();
    const subject = known && subjectOf(known, this.#mark);
    if (subject) this.#subject = subject;
    // What was hidden here keeps its card for the undo.
    if (known === null || (!subject && this.#hidden === null)) this.close();
    else this.#draw();
  }

  #words(): string {
    if (this.#subject.kind === "name") return this.#subject.entity.name;
    return words(this.#page.known()?.article.text ?? "", this.#mark).slice(0, LONGEST_LABEL);
  }

  #draw(): void {
    const analysis = this.#page.known();
    if (analysis === null) return;
    render(
      <LanguageContext.Provider value={{ t: message, locale: uiLanguage() }}>
        {this.#hidden ? (
          <HiddenNotice item={this.#hidden} onUndo={() => void this.#undo()} />
        ) : (
          <MiniCard
            analysis={analysis}
            subject={this.#subject}
            notice={this.#notice}
            onStep={(by) => this.#step(by)}
            onNotThis={() => void this.#hide()}
            onCopyLink={() => void this.#copy()}
            onClose={() => this.close()}
          />
        )}
      </LanguageContext.Provider>,
      this.#float.panel,
    );
  }

  /** By the mention that the card speaks of: by its line under the pointer, or by its first. */
  #stand(pointer: { x: number; y: number } | null): void {
    const span = this.#mark;
    const lines = () => this.#page.rangesOf(span).flatMap((range) => [...range.getClientRects()]);
    const at = pointer
      ? lines().findIndex(
          ({ left, right, top, bottom }) =>
            pointer.x >= left && pointer.x <= right && pointer.y >= top && pointer.y <= bottom,
        )
      : 0;
    this.#float.standBy(() => lines()[Math.max(0, at)] ?? null);
  }

  #step(by: 1 | -1): void {
    const { spans, index } = this.#subject;
    const next = this.#page.reveal(spans, (index + by + spans.length) % spans.length);
    this.#notice = next === null ? "goneFromPage" : null;
    if (next !== null) {
      const { start, end } = spans[next]!;
      this.#mark = { style: this.#mark.style, start, end };
      this.#stand(null);
    }
    this.update();
  }

  async #copy(): Promise<void> {
    const { article } = this.#page.known()!;
    const link = fragmentLink(article.url, article.text, this.#mark, pageText());
    this.#notice = link === null ? "noLink" : (await copyText(link)) ? "linkCopied" : "linkNotCopied";
    this.#draw();
  }

  async #hide(): Promise<void> {
    this.#hidden = this.#subject.item;
    try {
      await hide(this.#hidden);
      this.#notice = null;
    } catch {
      this.#hidden = null;
      this.#notice = "storageFull";
    }
    this.#draw();
  }

  async #undo(): Promise<void> {
    const item = this.#hidden;
    if (item === null) return;
    try {
      await unhide(item);
    } catch {
      this.#notice = "storageFull";
    }
    // The page may show it again only a moment later: until then the card speaks of what it was.
    this.#hidden = null;
    this.#draw();
    this.#float.panel.focus({ preventScroll: true });
  }

  /** A card that came of itself goes of itself, unless the reader has gone into it. */
  #leaveWithPointer(): void {
    const { signal } = this.#life;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const isOver = ({ clientX: x, clientY: y }: MouseEvent) => {
      const span = this.#mark;
      const boxes = this.#page.rangesOf(span).flatMap((range) => [...range.getClientRects()]);
      const card = this.#float.panel.getBoundingClientRect();
      return [card, ...boxes].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      );
    };
    const onMove = (event: MouseEvent) => {
      clearTimeout(leaving);
      if (!isOver(event) && !this.#float.hasFocus()) leaving = setTimeout(() => this.close(), LEAVE);
    };
    window.addEventListener("pointermove", onMove, { signal, capture: true });
    signal.addEventListener("abort", () => clearTimeout(leaving));
  }
}

let open: OpenCard | null = null;

const card: SmallCard = {
  open(page, pointed) {
    const analysis = page.known();
    const subject = analysis && subjectOf(analysis, pointed.mark);
    // The pointer only passes by, while the reader is in a card.
    if (!subject || (pointed.way === "hover" && open !== null)) return;
    open?.close();
    const opened = new OpenCard(page, subject, pointed, () => {
      if (open === opened) open = null;
    });
    open = opened;
  },
  update: () => open?.update(),
  close: () => open?.close(),
};

const owner = (globalThis as unknown as Record<symbol, CardOwner | undefined>)[PAGE_KEY];
owner?.useCard(card);
