import { parseHTML } from "linkedom";
import { render, type VNode } from "preact";

/** Draws a component into a document of its own. Preact asks the global document, so it stands there meanwhile. */
export function draw(view: VNode): HTMLElement {
  const { document } = parseHTML("<!doctype html><html><body><div id='root'></div></body></html>");
  Object.assign(globalThis, { document });
  const root = document.getElementById("root") as unknown as HTMLElement;
  render(view, root);
  return root;
}

/** The text of the first match, spaces collapsed; null where nothing matches. */
export const textOf = (root: ParentNode, selector: string): string | null =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? null;
