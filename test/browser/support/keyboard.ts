import type { Ask } from "./axe.ts";

/** Everything in a root that answers to a reader and is to be seen. Of radio buttons the keyboard reaches the group. */
const controlsIn = (root: string): string => `[...${root}.querySelectorAll("button, input, summary, a[href]")]
  .filter((one) => one.checkVisibility() && !one.disabled && (one.type !== "radio" || one.checked))`;

/** A name to find it by in a failing test. */
const NAME = `((one) => one.tagName.toLowerCase() + " " +
  (one.ariaLabel || one.textContent.trim() || one.value || one.labels?.[0]?.textContent || "").slice(0, 40))`;

/** What is wrong with where the focus is; empty where nothing is. */
const troubleOf = (root: string): string => `((one) => {
  const view = one.ownerDocument.defaultView;
  const style = view.getComputedStyle(one);
  const trouble = [];
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) trouble.push("shows no focus");
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const x = (left + right) / 2, y = (top + bottom) / 2;
  if (x < 0 || y < 0 || x > view.innerWidth || y > view.innerHeight) trouble.push("is out of sight");
  else {
    const over = ${root}.elementFromPoint(Math.min(left + 4, x), y);
    if (over && !one.contains(over) && !over.contains(one) && !one.closest("label")?.contains(over)) trouble.push("is covered by " + over.className);
  }
  return trouble;
})`;

export interface Walk {
  /** What Tab reached, in order. */
  reached: string[];
  /** What it did not reach. */
  missed: string[];
  /** What has the focus and does not show it. */
  troubles: string[];
}

/**
 * Goes through a view with the Tab key until it comes round, or leaves. `root` is an expression: the document, or the
 * shadow root of the small card.
 */
export async function walk(ask: Ask, tab: () => Promise<void>, root = "document"): Promise<Walk> {
  const all = (await ask(`${controlsIn(root)}.map(${NAME})`)) as string[];
  const seen = new Set<number>();
  const reached: string[] = [];
  const troubles: string[] = [];
  // Some more than there are: the browser's own places lie on the way round.
  for (let i = 0; i < all.length + 4 && seen.size < all.length; i++) {
    await tab();
    const [at, name, trouble] = (await ask(`((one) => one === null || !("getBoundingClientRect" in one)
      ? [-1, "", []]
      : [${controlsIn(root)}.indexOf(one), ${NAME}(one), ${troubleOf(root)}(one)])(${root}.activeElement)`)) as [
      number,
      string,
      string[],
    ];
    if (at < 0 || seen.has(at)) continue;
    seen.add(at);
    reached.push(name);
    troubles.push(...trouble.map((what) => `${name}: ${what}`));
  }
  return { reached, missed: all.filter((_, at) => !seen.has(at)), troubles };
}
