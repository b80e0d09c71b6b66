export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between the card and the words, and between the card and the window's edge, in CSS pixels. */
const GAP = 8;

/**
 * Where a card stands by some words, in CSS pixels of the window: below them, or above where there is more room, and
 * always within the window.
 */
export function place(words: Box, card: Size, window: Size): { left: number; top: number; above: boolean } {
  const below = window.height - words.bottom;
  const above = card.height + 2 * GAP > below && words.top > below;
  const top = above ? words.top - GAP - card.height : words.bottom + GAP;
  return {
    left: within(words.left, card.width, window.width),
    top: within(top, card.height, window.height),
    above,
  };
}

const within = (at: number, size: number, whole: number): number =>
  Math.max(GAP, Math.min(at, whole - size - GAP));

/** Whether any of some words is to be seen in the window. */
export const isInView = ({ left, top, right, bottom }: Box, { width, height }: Size): boolean =>
  bottom > 0 && top < height && right > 0 && left < width;
