import { shadeOf } from "./colour.ts";

/** Below this luminance a ground is dark: the marks' light palette is unreadable on it. */
const DARK = 0.35;

/**
 * Whether an element stands on a dark ground: the nearest ancestor that paints a background says so. Over a picture
 * nobody can say, but there the page has chosen a colour for its letters that can be read.
 */
export function isOnDark(element: Element | null): boolean {
  for (let at = element; at !== null; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (element !== null && backgroundImage.includes("url(")) {
      const letters = shadeOf(getComputedStyle(element).color);
      if (letters !== null) return letters.luminance > DARK;
    }
    const shade = shadeOf(backgroundColor);
    if (shade !== null && shade.alpha > 0.5) return shade.luminance < DARK;
  }
  // Nobody paints: the browser's own canvas, which is dark only where the page asks for it.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (!scheme.includes("dark")) return false;
  return !scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches;
}
