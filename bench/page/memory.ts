/** What the background keeps of the pages it has read. */
import { launch } from "../../scripts/browser/launch.ts";
import { BROWSERS, build } from "../../scripts/build.ts";
import type { Print, Section } from "../section.ts";
import { servePages } from "./pages.ts";

/** After so many pages its memory is measured. */
const AFTER = [1, 10, 25, 50];

async function measure(print: Print): Promise<boolean> {
  const pages = await servePages(AFTER.at(-1));
  print(
    `What the background keeps, in MB, after so many pages of news in a row, each another, read by a click and closed; its
garbage is collected first. Chromium tells its worker's heap with the buffers that hang on it; Firefox its reports on the
background's page, with the code of its scripts. The two are not the same sum, so each is to be compared with itself.`,
  );
  print();
  print(`| | ${AFTER.map((count) => (count === 1 ? "1 page" : `${count} pages`)).join(" | ")} |`);
  print(`|${" --- |".repeat(AFTER.length + 1)}`);
  try {
    for (const name of BROWSERS) {
      const browser = await launch(name, { dist: await build(name) });
      const found: number[] = [];
      try {
        const life = () => browser.inBackground<number>("performance.timeOrigin");
        const began = await life();
        for (const [i, url] of pages.others.entries()) {
          const page = await browser.open(url);
          const popup = await browser.clickButton(page);
          await popup.until("document.querySelector('.controls') && !document.querySelector('.progress')");
          await popup.close();
          await page.close();
          if (AFTER.includes(i + 1)) found.push(await browser.backgroundMemory());
        }
        // One that was started anew has forgotten the pages before.
        if ((await life()) !== began) throw new Error(`${name} stopped the background between two pages.`);
      } finally {
        await browser.close().catch(() => []);
      }
      print(`| ${name} | ${found.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(" | ")} |`);
    }
  } finally {
    pages.close();
  }
  return true;
}

export const memory: Section = { heading: "Memory", measure };
