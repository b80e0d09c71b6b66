import type { Mark } from "./choose.ts";

/** How a reader came to a mark. */
export type Way = "click" | "hover" | "key";

/** What answers a click itself, and keeps it. */
const ANSWERS =
  "a[href],button,input,select,textarea,summary,label,audio,video,[role=button],[role=link],[contenteditable]:not([contenteditable=false])";
/** A pointer that moved farther between down and up has selected, not clicked; in CSS pixels. */
const STILL = 4;
/** How long the pointer rests on a mark before its card opens, in milliseconds. */
const REST = 400;

export interface Pointer {
  /** Whether resting on a mark is enough. */
  hover: boolean;
}

/** Calls back for a mark that is clicked, tapped or, if the reader wants it, rested on. Ends with the signal. */
export function watchPointer(
  markAt: (x: number, y: number, target: Node) => Mark | null,
  onMark: (mark: Mark, way: Way, x: number, y: number) => void,
  signal: AbortSignal,
): Pointer {
  const pointer: Pointer = { hover: false };
  let [downX, downY] = [0, 0];
  let rest: ReturnType<typeof setTimeout> | undefined;
  const find = (x: number, y: number, path: readonly EventTarget[], way: Way) => {
    const answered = path.some((at) => at instanceof Element && at.matches(ANSWERS));
    if (answered || !(path[0] instanceof Node)) return;
    const mark = markAt(x, y, path[0]);
    if (mark !== null) onMark(mark, way, x, y);
  };
  const on = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
    capture = false,
  ) => window.addEventListener(type, listener, { signal, capture, passive: true });

  on(
    "pointerdown",
    (event) => {
      clearTimeout(rest);
      downX = event.clientX;
      downY = event.clientY;
    },
    true,
  );
  // After the page's own listeners: what they answered is theirs.
  on("click", (event) => {
    const plain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    const moved = Math.hypot(event.clientX - downX, event.clientY - downY) > STILL;
    if (event.isTrusted && !event.defaultPrevented && event.detail === 1 && plain && !moved)
      find(event.clientX, event.clientY, event.composedPath(), "click");
  });
  on("pointermove", (event) => {
    clearTimeout(rest);
    if (pointer.hover && event.pointerType === "mouse" && event.buttons === 0)
      rest = setTimeout(find, REST, event.clientX, event.clientY, event.composedPath(), "hover");
  });
  signal.addEventListener("abort", () => clearTimeout(rest));
  return pointer;
}
