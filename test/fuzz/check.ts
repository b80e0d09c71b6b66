import { parseHTML } from "linkedom";
import { anchor } from "../../src/article/anchor.ts";
import { type PageArticle, readArticle } from "../../src/article/index.ts";
import { finish } from "../../src/article/work.ts";
import { EngineError } from "../../src/engine/index.ts";
import { chooseMarks } from "../../src/page/choose.ts";
import { DEFAULTS } from "../../src/platform/settings.ts";
import { realEngine } from "../support/engine.ts";
import { brokenLaws } from "../support/laws.ts";

type Found = Extract<PageArticle, { kind: "article" }>;

/** What a page was read as, and the laws that its reading broke. */
export interface Verdict {
  ending: "read" | "no-article" | "unsupported-language" | "too-large";
  complaints: string[];
}

/** Reads a page as the extension does, its article insisted on; only the engine's own errors are an ending. */
export function check(html: string): Verdict {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  ) as unknown as { document: Document };
  const found = readArticle(document, { url: "https://news.example/story-1234567", anyway: true });
  if (found.kind === "no-article") return { ending: "no-article", complaints: [] };
  const complaints = misplaced(found);
  try {
    const analysis = realEngine().analyse(found.article);
    complaints.push(...brokenLaws(analysis));
    const marks = chooseMarks(analysis, { ...DEFAULTS.marks, density: 3 });
    const { length } = found.article.text;
    if (marks.some(({ start, end }) => start < 0 || end > length || start >= end))
      complaints.push("a mark lies outside the text");
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { ending: error.code, complaints };
  }
  complaints.push(...lostWhenDrawnAnew(document, found));
  return { ending: "read", complaints };
}

/** Characters that do not stand on the page where the map says. */
function misplaced({ article: { text }, nodes }: Found): string[] {
  const lost = nodes.lostIn(text, { start: 0, end: text.length });
  return lost === 0 ? [] : [`${lost} characters are not where the map says`];
}

/** The words must be found again, and no others, when all nodes of the page are replaced by their like. */
function lostWhenDrawnAnew(document: Document, { article, nodes }: Found): string[] {
  const body = document.body as Element | null;
  if (body === null) return [];
  body.replaceWith(body.cloneNode(true));
  const { text, blocks = [] } = article;
  const again = finish(anchor({ text, blocks }, nodes, document.body));
  const wrong = misplaced({ article, nodes: again.nodes } as Found);
  if (!(again.share >= 0 && again.share <= 1)) wrong.push(`the share is ${again.share}`);
  return wrong;
}
