import type { NodeMap } from "../article/index.ts";

/** Mutations come in bursts; they are looked at together after this many milliseconds. */
const PAUSE = 500;
/** The share of an article's characters that may go before it is another one: a clock or a counter is no new text. */
const TOLERANCE = 0.1;

export interface Watched {
  /** Some of the words that were read are no longer there, but most are. */
  onEdit(): void;
  /** The page is no longer the one that was read. Comes once, and nothing after it. */
  onChange(): void;
}

/**
 * Watches whether a page is still the one that was read: its address may become another (single-page navigation), and
 * its text may be taken out or edited. Ends with the signal.
 */
export function watchPage(nodes: NodeMap, signal: AbortSignal, { onEdit, onChange }: Watched): void {
  const address = addressOfPage();
  const article = nodes.nodes();
  const content = article.map(({ data }) => data);
  const length = content.reduce((sum, data) => sum + data.length, 0);
  let known = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const gone = () =>
    article.reduce(
      (sum, node, i) => (node.isConnected && node.data === content[i] ? sum : sum + content[i]!.length),
      0,
    );
  const check = () => {
    timer = undefined;
    const lost = gone();
    if (addressOfPage() !== address || lost > length * TOLERANCE) {
      observer.disconnect();
      onChange();
    } else if (lost !== known) {
      known = lost;
      onEdit();
    }
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(check, PAUSE);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Without the fragment: a place on the same page is the same page. */
const addressOfPage = (): string => location.href.replace(/#.*$/, "");
