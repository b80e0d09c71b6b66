import type { Span } from "../engine/index.ts";
import type { Places } from "./places.ts";
import { pulse } from "./pulse.ts";
import { scrollToMiddle } from "./scroll.ts";

/** How long a place is emphasised, in milliseconds. */
const EMPHASIS = 1600;

/**
 * Scrolls to one of several places, emphasises and selects it. A place whose words are gone is passed over for the
 * next. Returns the place that is shown, or null where none is on the page any more.
 */
export function reveal(places: Places, spans: readonly Span[], index: number): number | null {
  for (let i = 0; i < spans.length; i++) {
    const at = (index + i) % spans.length;
    const ranges = places.rangesOf(spans[at]!);
    const first = ranges[0];
    const last = ranges.at(-1);
    if (first === undefined || last === undefined) continue;
    scrollToMiddle(first);
    select(first, last);
    setTimeout(pulse(ranges), EMPHASIS);
    return at;
  }
  return null;
}

/** The browser's own selection: it is announced by screen readers and can be copied. */
function select(first: Range, last: Range): void {
  getSelection()?.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
}
