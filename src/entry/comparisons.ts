import type { Analysis } from "../engine/index.ts";
import { withoutHidden } from "../page/hidden.ts";
import { onWish, takeWish, wishFor } from "../platform/comparison-wish.ts";
import { loadHidden } from "../platform/hidden-store.ts";
import { sameEvent } from "../platform/library/index.ts";
import { openPages } from "../platform/open-pages.ts";
import type { CompareProps } from "../ui/compare/CompareView.tsx";
import type { Comparing } from "../ui/compare/Offer.tsx";
import type { OtherPage } from "../ui/compare/pages.ts";
import type { ViewState } from "../ui/view.ts";

interface Options {
  isPanel: boolean;
  /** There is something else to show. */
  onChange(): void;
  onClose(): void;
  /** What opens the panel, which has more room; null where there is none, as on a phone. */
  inPanel(): (() => void) | null;
}

/** The page that is set side by side with others, and those others. */
type Open = Omit<CompareProps, "isLive" | "onClose">;

/** The page at hand, and kept pages of its event. */
interface Hand {
  tabId: number;
  analysis: Analysis;
  kept: OtherPage[];
}

/** The comparisons of a view: what the page at hand can be compared with, and what is compared. */
export class Comparisons {
  readonly #options: Options;
  #open: Open | null = null;
  #count = 0;
  #page: Hand | null = null;

  constructor(options: Options) {
    this.#options = options;
    if (options.isPanel) onWish(() => void this.#fulfil());
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** The state of the page at hand has become another one. */
  hear(tabId: number | null, state: ViewState): void {
    if (this.isOpen) return;
    if (state.status !== "ready" || tabId === null) {
      this.#page = null;
      return;
    }
    if (this.#page?.analysis === state.analysis) return;
    this.#page = { tabId, analysis: state.analysis, kept: [] };
    void this.#lookForKept(this.#page);
    if (this.#options.isPanel) void this.#fulfil();
  }

  /** What the reader is offered beside the card. */
  offer(tabId: number | null, state: ViewState): Comparing | null {
    if (state.status !== "ready" || tabId === null) return null;
    return { kept: this.#page?.kept.length ?? 0, onCompare: (withKept) => this.#ask(tabId, withKept) };
  }

  /** What stands in place of the card. */
  shown(state: ViewState): CompareProps | null {
    if (this.#open === null) return null;
    return {
      ...this.#open,
      isLive: state.status === "ready" && !state.changed,
      onClose: () => {
        this.#open = null;
        this.#options.onClose();
        this.#options.onChange();
      },
    };
  }

  /** In the reader's click. */
  #ask(tabId: number, withKept: boolean): void {
    const openPanel = this.#options.inPanel();
    if (openPanel === null) return void this.#compare(withKept);
    void wishFor({ tabId, withKept });
    openPanel();
  }

  async #fulfil(): Promise<void> {
    const page = this.#page;
    if (page === null) return;
    const wish = await takeWish(page.tabId);
    if (wish !== null && this.#page === page) await this.#compare(wish.withKept);
  }

  async #compare(withKept: boolean): Promise<void> {
    const page = this.#page;
    if (page === null) return;
    const [open, kept] = await Promise.all([openPages(page.tabId), keptWith(page.analysis)]);
    if (this.#page !== page || this.isOpen) return;
    const addresses = new Set(kept.map(({ analysis }) => addressOf(analysis)));
    const others = open.flatMap(({ tabId, analysis }): OtherPage[] =>
      addresses.has(addressOf(analysis)) ? [] : [{ id: `tab ${tabId}`, from: "open", analysis }],
    );
    this.#open = {
      nth: ++this.#count,
      here: page.analysis,
      others: [...kept, ...others],
      chosen: withKept ? kept.map(({ id }) => id) : [],
    };
    this.#options.onChange();
  }

  async #lookForKept(page: Hand): Promise<void> {
    page.kept = await keptWith(page.analysis);
    if (this.#page === page && page.kept.length > 0) this.#options.onChange();
  }
}

/** An address without the place in its page. */
const addressOf = ({ article: { url } }: Analysis): string | null => url?.replace(/#.*$/s, "") ?? null;

/** Kept pages that tell the event of another one, as they were read last, without what the reader has hidden. */
async function keptWith(analysis: Analysis): Promise<OtherPage[]> {
  const [kept, hidden] = await Promise.all([sameEvent(analysis), loadHidden()]);
  return kept.map(({ address, latest }) => ({
    id: `kept ${address}`,
    from: "kept",
    analysis: withoutHidden(latest.analysis, hidden),
  }));
}
