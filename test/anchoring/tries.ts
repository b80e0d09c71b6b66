import type { Page } from "puppeteer-core";
import type { Span } from "../../src/engine/index.ts";
import { saidOf } from "../../src/export/annotations.ts";
import { LinkMaker, toAnnotations } from "../../src/export/index.ts";
import type { Found, Item } from "../browser/support/consumers.ts";
import { isPlaceOf, type ReadPage } from "./page.ts";

declare const consumers: typeof import("../browser/support/consumers.ts");

export interface Tried {
  counts: Record<string, number>;
  /** What was missed, in words. */
  missed: string[];
}

/** The spans that a card points at: its values, quotations, figures, and each name twice. */
const spansOf = ({ analysis: { event, quotes, figures, entities } }: ReadPage): Span[] => [
  ...(event?.attributes ?? []).flatMap(({ evidence }) => evidence),
  ...(event === null ? [] : [event.nutgraf]),
  ...quotes.flatMap(({ contents }) => contents),
  ...figures,
  ...entities.flatMap(({ mentions }) => mentions.slice(0, 2)),
];

/** Each target of the annotations: found once and at its words by one library, at its words by another, and painted. */
export async function annotationsOn(tab: Page, read: ReadPage): Promise<Tried> {
  const counts = {
    targets: 0,
    apache: 0,
    textQuote: 0,
    annotations: 0,
    paintable: 0,
    painted: 0,
    refused: 0,
  };
  const missed: string[] = [];
  const items: Item[] = JSON.parse(toAnnotations(read.analysis, { page: read.page })).first?.items ?? [];
  if (items.length === 0) return { counts, missed };
  const said = saidOf(read.analysis);
  const answers = await tab.evaluate(async (all) => {
    const answered: { all: Found[]; one: Found | null }[][] = [];
    for (const { target } of all) {
      const of = target.map(async ({ selector }) => ({
        all: await consumers.apache(selector[0]),
        one: consumers.textQuote(selector),
      }));
      answered.push(await Promise.all(of));
    }
    return answered;
  }, items);
  const places = answers.map((some, i) =>
    some.flatMap(({ all, one }, j) => {
      const span = said[i]!.spans[j] ?? said[i]!.spans[0]!;
      const isRight = (found: Found | null | undefined) =>
        found != null && !found.isCode && isPlaceOf(read, span, found);
      const isFound = all.length === 1 && isRight(all[0]);
      counts.targets++;
      if (isFound) counts.apache++;
      if (isRight(one)) counts.textQuote++;
      if (!isFound || !isRight(one))
        missed.push(`${all.length} places for ${JSON.stringify(items[i]!.target[j]!.selector)}`);
      return isFound ? [all[0]!] : [];
    }),
  );
  const due = await tab.evaluate(
    (all) => all.map((some) => some.flatMap((one) => consumers.boxesOf(one))),
    places,
  );
  const { refused, painted } = await tab.evaluate((all) => consumers.recogito(all), items);
  counts.annotations = items.length;
  counts.refused = refused.length;
  for (const [i, { id }] of items.entries()) {
    // What is not drawn, or was not found, cannot be painted.
    if (due[i]!.length === 0 || refused.includes(id)) continue;
    counts.paintable++;
    const isPainted = due[i]!.every(([left, top, right, bottom]) =>
      painted[id]!.some(
        ([l, t, r, b]) => l < right + 4 && r > left - 4 && t <= (top + bottom) / 2 && b >= (top + bottom) / 2,
      ),
    );
    if (isPainted) counts.painted++;
    else missed.push(`unpainted: ${items[i]!.target[0]!.selector[0].exact}`);
  }
  return { counts, missed };
}

/** Some links of a page, followed: alive is one that leads to its words. */
export async function linksOn(tab: Page, read: ReadPage, url: string, most: number): Promise<Tried> {
  const counts = { links: 0, alive: 0, linkless: 0 };
  const missed: string[] = [];
  const maker = new LinkMaker(read.analysis.article.text, read.page);
  const spans = spansOf(read);
  const step = Math.max(1, Math.floor(spans.length / Math.max(1, most)));
  for (let i = 0; i < spans.length && counts.links + counts.linkless < most; i += step) {
    const link = maker.link(url, spans[i]!);
    if (link === null) {
      counts.linkless++;
      continue;
    }
    counts.links++;
    await tab.evaluate("scrollTo(0, 0)");
    await tab.goto(link);
    let top = 0;
    for (let tries = 0; tries < 60 && top === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      top = (await tab.evaluate("scrollY")) as number;
    }
    // The page is padded: where nothing is found it stays at its top.
    if (top > 0) counts.alive++;
    else missed.push(`dead: ${link.slice(link.indexOf(":~:"))}`);
  }
  return { counts, missed };
}
