import type { NodeMap } from "../article/index.ts";

/** Mutations come in bursts; they are looked at together after this many milliseconds. */
const PAUSE = 500;

/**
 * Calls back once when the page is no longer the one that was read: its address is another (single-page navigation)
 * or its text was taken out or edited. Ends with the signal.
 */
export function watchForChange(
  nodes: NodeMap,
  text: string,
  signal: AbortSignal,
  onChange: () => void,
): void {
  const address = location.href.replace(/#.*$/, "");
  const article = nodes.nodes();
  const content = article.map(({ data }) => data);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    timer = undefined;
    const moved = location.href.replace(/#.*$/, "") !== address;
    if (!moved && article.every((node, i) => node.isConnected && node.data === content[i])) return;
    observer.disconnect();
    onChange();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(check, PAUSE);
  });
  if (text !== "")
    observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
