import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { answer } from "../../src/cli/request.ts";
import type { Analysis, Span } from "../../src/engine/index.ts";
import { pageText } from "../../src/entry/page-text.ts";
import type { PageText } from "../../src/export/index.ts";
import { consumersScript } from "../browser/support/consumers-script.ts";

export interface ReadPage {
  analysis: Analysis;
  page: PageText;
  /** The body's `textContent`. */
  content: string;
}

const script = await consumersScript();
const STYLE =
  "::target-text { background: magenta !important } html { scroll-behavior: auto !important; padding: 2000px 0 !important }";

/** Opens a saved page, reads it as the command line does, and puts the programs into it; null for what is no article. */
export async function readPage(tab: Page, file: string, url: string): Promise<ReadPage | null> {
  const analysis = answer({ html: readFileSync(file, "utf8"), url }, false);
  if ("error" in analysis) return null;
  await tab.setViewport({ width: 1000, height: 700 });
  await tab.goto(url, { waitUntil: "domcontentloaded" });
  await tab.evaluate((css) => {
    const style = document.createElement("style");
    style.textContent = css;
    document.head.append(style);
  }, STYLE);
  await tab.evaluate(script);
  const page = await tab.evaluate(pageText);
  return { analysis, page, content: page.map(({ text }) => text).join("") };
}

const letters = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Whether a stretch of a page's content is the words of a span: by its letters, and by those before or behind it in its
 * block. It knows nothing of how they were looked for.
 */
export function isPlaceOf({ analysis, content }: ReadPage, span: Span, place: Span): boolean {
  const { text } = analysis.article;
  const [want, got] = [
    letters(text.slice(span.start, span.end)),
    letters(content.slice(place.start, place.end)),
  ];
  const hasHidden = got.startsWith(want.slice(0, 8)) && got.endsWith(want.slice(-8));
  if (want !== got && !(hasHidden && got.length < 3 * want.length + 400)) return false;
  const close = text.indexOf("\n", span.end);
  const before = letters(text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start)).slice(-15);
  const after = letters(text.slice(span.end, close < 0 ? undefined : close)).slice(0, 15);
  return (
    (before === "" && after === "") ||
    (before !== "" && letters(content.slice(Math.max(0, place.start - 200), place.start)).endsWith(before)) ||
    (after !== "" && letters(content.slice(place.end, place.end + 200)).startsWith(after))
  );
}
