import { type Shade, shadeOf } from "./colour.ts";

/** Below this luminance a ground is dark: the marks' light palette is unreadable on it. */
const DARK = 0.35;
/** Letters that stand out less from what is painted under them stand on something else: a picture, a page's pseudo-element. */
const LEAST_CONTRAST = 2;

/**
 * Which elements stand on a dark ground, measured once each: asking the browser for a computed style is not free, and
 * neighbours share their ancestors. Made anew for each painting, for grounds change.
 */
export class Grounds {
  /** What is painted under an element; null where that is a picture or a gradient. */
  readonly #shades = new Map<Element, Shade | null>();
  readonly #answers = new Map<Element | null, boolean>();

  isDark(element: Element | null): boolean {
    let answer = this.#answers.get(element);
    if (answer === undefined) {
      answer = this.#measure(element);
      this.#answers.set(element, answer);
    }
    return answer;
  }

  /** All that were asked for, and the answers. */
  get answers(): ReadonlyMap<Element | null, boolean> {
    return this.#answers;
  }

  #measure(element: Element | null): boolean {
    const ground = element === null ? canvas() : this.#under(element);
    if (element !== null) {
      // The page has chosen a colour for its letters that can be read where they stand.
      const letters = shadeOf(getComputedStyle(element).color);
      const decides = ground === null || (letters !== null && contrast(ground, letters) < LEAST_CONTRAST);
      if (letters !== null && letters.alpha > 0.5 && decides) return letters.luminance > DARK;
    }
    return (ground ?? canvas()).luminance < DARK;
  }

  /** The nearest ancestor that paints says what the ground is. */
  #under(element: Element): Shade | null {
    const known = this.#shades.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const shade = shadeOf(backgroundColor);
    const ground =
      backgroundImage !== "none" && backgroundImage !== ""
        ? null
        : shade !== null && shade.alpha > 0.5
          ? shade
          : element.parentElement === null
            ? canvas()
            : this.#under(element.parentElement);
    this.#shades.set(element, ground);
    return ground;
  }
}

/** WCAG's contrast of two opaque colours, from 1 to 21. */
const contrast = (one: Shade, other: Shade): number =>
  (Math.max(one.luminance, other.luminance) + 0.05) / (Math.min(one.luminance, other.luminance) + 0.05);

/** The browser's own canvas, which is dark only where the page asks for it. */
function canvas(): Shade {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    scheme.includes("dark") &&
    (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  return { luminance: isDark ? 0 : 1, alpha: 1 };
}
