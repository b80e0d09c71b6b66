import { type Box, isInView, place } from "./place.ts";

export interface Float {
  /** Where the content is drawn. */
  readonly root: ShadowRoot;
  readonly panel: HTMLElement;
  /** Whether the focus is in the card. */
  hasFocus(): boolean;
  /** Stands by other words from now on; `null` from the function closes the card. */
  standBy(anchor: () => Box | null): void;
  close(): void;
}

export interface FloatOptions {
  label: string;
  /** BCP 47: what the card speaks, whatever the page does. */
  lang: string;
  /** A style sheet for the card alone; lengths in rem are those of the reader's own letters. */
  css: string;
  /** The card was closed, by whatever. */
  onClose(): void;
}

/** The card's own tag: no page has an element of this name. */
const TAG = "nutgraf-card";
/** What happens in the card is no business of the page. */
const OURS = [
  "click",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "keydown",
  "keyup",
  "keypress",
] as const;

/**
 * A small dialog over the page that is not modal: one element at the end of the document, there while it is open, with
 * everything in a closed shadow root. It stands in the browser's top layer, so that nothing of the page covers it.
 */
export function openFloat({ label, lang, css, onClose }: FloatOptions): Float {
  const life = new AbortController();
  const { signal } = life;
  const before = deepFocus();
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: "closed" });
  host.popover = "manual";
  document.documentElement.append(host);
  // The page may have any size for 1 rem. Letters of the size "medium" are what the reader chose in the browser.
  host.style.setProperty("font-size", "medium", "important");
  const rem = Number.parseFloat(getComputedStyle(host).fontSize) || 16;
  root.append(styled(css, rem));
  const panel = document.createElement("div");
  panel.className = "panel";
  panel.tabIndex = -1;
  panel.lang = lang;
  panel.role = "dialog";
  panel.ariaLabel = label;
  root.append(panel);
  host.showPopover();

  let anchor: () => Box | null = () => null;
  /** A card opened on the way to its words is not closed before they are there. */
  let wasInView = false;
  let frame = 0;
  const hasFocus = () => root.activeElement !== null;
  const close = () => {
    if (signal.aborted) return;
    life.abort();
    cancelAnimationFrame(frame);
    const hadFocus = hasFocus();
    onClose();
    host.remove();
    if (hadFocus) before?.focus({ preventScroll: true });
  };
  const settle = () => {
    frame = 0;
    const words = anchor();
    if (words === null) return close();
    const window = { width: document.documentElement.clientWidth, height: innerHeight };
    const seen = isInView(words, window);
    if (wasInView && !seen) return close();
    wasInView ||= seen;
    const { left, top, above } = place(words, { width: host.offsetWidth, height: host.offsetHeight }, window);
    host.style.setProperty("--left", `${left}px`);
    host.style.setProperty("--top", `${top}px`);
    panel.dataset.above = String(above);
  };
  const soon = () => {
    frame ||= requestAnimationFrame(settle);
  };
  const listen = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { signal, capture: true });
  listen("scroll", soon);
  listen("resize", () => {
    // Words that a new layout moved out of the window were not left by the reader.
    wasInView = false;
    soon();
  });
  listen("pointerdown", (event) => {
    if (!event.composedPath().includes(host)) close();
  });
  listen("keydown", (event) => {
    if ((event as KeyboardEvent).key !== "Escape") return;
    // Meant for the card alone, if that is where the reader is.
    if (hasFocus()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    close();
  });
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  new ResizeObserver(soon).observe(panel);

  return {
    root,
    panel,
    hasFocus,
    standBy(next) {
      anchor = next;
      wasInView = false;
      settle();
    },
    close,
  };
}

/** A sheet for a shadow root, with lengths in rem of the given size in CSS pixels. */
export function styled(css: string, rem: number): HTMLStyleElement {
  const style = document.createElement("style");
  style.textContent = css
    .replaceAll(":root", ":host")
    .replace(/(?<![\w-])([\d.]+)rem\b/g, (_, size) => `${Number(size) * rem}px`);
  return style;
}

function deepFocus(): HTMLElement | null {
  const at = document.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}
