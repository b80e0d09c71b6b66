import { blockOf } from "./walk.ts";

/** So near above a headline: behind them there are menus. */
const MOST = 2;
const LEVELS = 3;
const LONGEST = 40;
/** Menus, and what a reader may do, such as to comment. */
const NO_LABEL = "nav,ul,button,a[href^='#']";

/** The short lines right above a headline, which say what the page takes the piece for: "Opinion", "Paid content". */
export function kickersOf(live: readonly Text[], headline: Text | undefined): string[] {
  if (headline === undefined) return [];
  let around: Element | null = blockOf(headline);
  for (let level = 0; level < LEVELS && around?.parentElement; level++) around = around.parentElement;
  const kickers: string[] = [];
  for (let i = live.indexOf(headline) - 1; i >= 0 && kickers.length < MOST; i--) {
    const words = live[i]!.data.replace(/\s+/g, " ").trim();
    if (words === "") continue;
    if (words.length > LONGEST || !around?.contains(live[i]!) || live[i]!.parentElement?.closest(NO_LABEL))
      break;
    kickers.push(words);
  }
  return kickers;
}
