import type { NodeMap } from "../article/live.ts";
import { addressOfPage, onNavigation } from "./navigation.ts";

/** Mutations come in bursts; they are looked at together after this many milliseconds. */
const PAUSE = 500;
/** A look may take one part in so many of the page's time: a page that never rests is looked at more seldom. */
const REST = 20;
/** The share of an article's characters that may go before it is another one: a clock or a counter is no new text. */
const TOLERANCE = 0.1;

export interface Watched {
  /** Finds the words again where the page has moved or edited them; answers with the share that is there. */
  anchor(): Promise<number>;
  /** The page is no longer the one that was read (true), or it is that one again. */
  onChange(isOther: boolean): void;
  /** Words of the article stand elsewhere now, or are gone. */
  onMoved(): void;
  /** The page was changed, and all words of the article are where they were. */
  onAdded(): void;
}

/**
 * Watches whether a page is still the one that was read: its address may become another (single-page navigation), and
 * its text may be taken out, put back, edited or added to. Begins with a look, for a page does not wait while it is
 * read; what is returned has it looked at once more. Ends with the signal.
 */
export function watchPage(
  text: string,
  nodes: NodeMap,
  signal: AbortSignal,
  { anchor, onChange, onMoved, onAdded }: Watched,
): () => void {
  const address = addressOfPage();
  const length = nodes.size;
  let isOther = false;
  /** The reader went to another address; what is still shown there is about to go. */
  let hasLeft = false;
  let isDirty = false;
  let isLooking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (other: boolean) => {
    if (other === isOther) return;
    isOther = other;
    onChange(other);
  };
  const look = async () => {
    isDirty = false;
    if (hasLeft) return become(true);
    const isMissing = nodes.size < length || nodes.lostIn(text, { start: 0, end: text.length }) > 0;
    if (!isMissing) {
      become(false);
      return onAdded();
    }
    const share = await anchor();
    if (signal.aborted || hasLeft) return;
    become(share < 1 - TOLERANCE);
    if (!isOther) onMoved();
  };
  const schedule = (pause: number) => {
    isDirty = true;
    if (isLooking || timer !== undefined) return;
    timer = setTimeout(async () => {
      timer = undefined;
      isLooking = true;
      const began = performance.now();
      await look();
      isLooking = false;
      if (isDirty && !signal.aborted) schedule(Math.max(PAUSE, (performance.now() - began) * REST));
    }, pause);
  };
  const observer = new MutationObserver(() => schedule(PAUSE));
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  onNavigation(signal, (isNewEntry) => {
    // Feeds and counters write another address over the one that was read: there the text alone says what it is.
    hasLeft = addressOfPage() !== address && (isNewEntry || hasLeft);
    if (hasLeft) become(true);
    schedule(0);
  });
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (!persisted) return;
      if (!isOther) onMoved();
      schedule(0);
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  schedule(0);
  return () => schedule(0);
}
