/**
 * Brings a range to the middle of what is to be seen, in every box that scrolls around it. The range and not its
 * element: a whole article may be one element, whose middle is elsewhere.
 */
export function scrollToMiddle(range: Range): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const root = document.scrollingElement ?? document.documentElement;
  for (let at = range.startContainer.parentElement; at !== null && at !== root; at = at.parentElement)
    if (at !== document.body && scrolls(at)) {
      const { top, height } = at.getBoundingClientRect();
      // At once: the boxes around this one are measured next.
      at.scrollBy({ top: middleOf(range) - (top + height / 2), behavior: "instant" });
    }
  root.scrollBy({ top: middleOf(range) - innerHeight / 2, behavior: still ? "instant" : "smooth" });
}

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);

function middleOf(range: Range): number {
  const { top, height } = range.getBoundingClientRect();
  return top + height / 2;
}
