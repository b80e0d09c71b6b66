/** Runs in the page, before anything else does: measures how long the page's thread is kept from answering. */
export function probe(): void {
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  let longest = 0;
  let running = false;
  let changes = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) port2.postMessage(null);
  };
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  Object.assign(window, {
    gaps: {
      start() {
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        changes = 0;
        longest = 0;
        last = performance.now();
        running = true;
        port2.postMessage(null);
      },
      /** The longest gap in milliseconds, and how many changes of the page were seen. */
      stop() {
        running = false;
        observer.disconnect();
        return { longest, changes };
      },
    },
  });
}
