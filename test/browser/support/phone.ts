import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { altered } from "./altered.ts";
import type { Ask } from "./axe.ts";

/** What Firefox for Android does not have. */
const INTERFACES = ["commands", "sidebarAction", "windows"];
const KEYS = ["commands", "sidebar_action", "side_panel"];
const SCRIPTS = ["background.js", "popup.js", "options.js", "welcome.js"];

/** The production build as a phone has it: without the interfaces and the keys that Firefox has no place for there. */
export const phoneBuild = (): string =>
  altered("firefox", "phone", (folder) => {
    const file = join(folder, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    for (const key of KEYS) delete manifest[key];
    delete manifest.action.default_area;
    writeFileSync(file, JSON.stringify(manifest));
    const without = `for (const name of ${JSON.stringify(INTERFACES)}) Object.defineProperty(browser, name, { value: undefined });\n`;
    for (const script of SCRIPTS) {
      const path = join(folder, script);
      writeFileSync(path, without + readFileSync(path, "utf8"));
    }
  });

/** The least that a finger finds, in CSS pixels (WCAG 2.5.5). */
const FINGER = 44;

/** What is too small for a finger, with its size: every control that is drawn, the label or the room around it. */
export const tooSmall = (ask: Ask, root = "document"): Promise<string[]> =>
  ask(`(() => {
    const all = [...${root}.querySelectorAll("a[href], button, summary, input, textarea, select")];
    const targets = new Set(all.map((one) => one.closest("label") ?? one));
    return [...targets].flatMap((one) => {
      const box = one.getBoundingClientRect();
      const style = (part) => one.ownerDocument.defaultView.getComputedStyle(one, part);
      const isDrawn = box.width > 0 && box.height > 0 && style(null).visibility === "visible";
      const around = style("::before");
      const [width, height] = ["width", "height"].map((side) =>
        Math.max(box[side], around.position === "absolute" ? parseFloat(around[side]) : 0));
      if (!isDrawn || one.closest(".sr-only") || (width >= ${FINGER - 0.5} && height >= ${FINGER - 0.5})) return [];
      const name = (one.getAttribute("aria-label") || one.textContent || one.localName).trim().slice(0, 40);
      return [one.localName + "." + one.className + " " + name + ": " + Math.round(width) + " x " + Math.round(height)];
    });
  })()`) as Promise<string[]>;

/** By how many pixels a view is wider than its window. */
export const overflow = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";
