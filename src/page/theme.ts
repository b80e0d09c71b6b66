/** Changes come in bursts; they are looked at together after this many milliseconds. */
const PAUSE = 100;
/** A look may take one part in so many of the page's time: a page may write its own attributes without end. */
const REST = 20;
/** So long after a change colours may be on their way to others, in milliseconds. */
const FADING = 3_000;

/**
 * Calls back when the page may have become dark or light: the system's scheme changes, or an attribute of the page's
 * root or body (a class, `data-theme`, a style), which is where pages keep theirs. What fades is looked at again when
 * it has. Ends with the signal.
 */
export function watchTheme(signal: AbortSignal, look: () => Promise<void>): void {
  let isDirty = false;
  let isLooking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fadesUntil = 0;
  const schedule = (pause: number) => {
    isDirty = true;
    if (isLooking || timer !== undefined || signal.aborted) return;
    timer = setTimeout(async () => {
      timer = undefined;
      isDirty = false;
      isLooking = true;
      const began = performance.now();
      await look();
      isLooking = false;
      if (isDirty) schedule(Math.max(PAUSE, (performance.now() - began) * REST));
    }, pause);
  };
  const change = () => {
    fadesUntil = performance.now() + FADING;
    schedule(PAUSE);
  };
  const observer = new MutationObserver(change);
  for (const element of [document.documentElement, document.body])
    if (element !== null) observer.observe(element, { attributes: true });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", change, { signal });
  document.addEventListener(
    "transitionend",
    ({ propertyName }) => {
      if (performance.now() < fadesUntil && /color|background/.test(propertyName)) schedule(PAUSE);
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
