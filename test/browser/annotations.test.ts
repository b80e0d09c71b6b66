import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { faultsOf } from "../export/support/web-annotation.ts";
import { consumersScript } from "./support/consumers-script.ts";
import { inBothBrowsers } from "./support/stage.ts";

type Consumers = typeof import("./support/consumers.ts");
type Item = import("./support/consumers.ts").Item & { body: { purpose: string; value: string }[] };
declare const consumers: Consumers;

/** Values of the card and the elements of test/pages/typeset.html in which their words stand. */
const PLACES: readonly [value: string, id: string][] = [
  ["Three people", "cap"],
  ["Seven others", "initial"],
  ["Petra Lund", "nested"],
  ["Westmere", "title"],
  ["Westmere", "last"],
];

let script: string;
beforeAll(async () => {
  script = await consumersScript();
});

inBothBrowsers((stage) => {
  /** The file that the popup saves for a page, and the page with the programs in it. */
  async function taken(format: string, ending: string): Promise<{ page: Page; file: string }> {
    const { page, popup } = await stage().read("typeset.html");
    await popup.evaluate("(document.querySelector('.take').open = true)");
    await popup.press(`.take [aria-label="Save as ${format}"]`);
    const { content } = await stage().browser.saved(ending);
    await popup.close();
    await page.evaluate(script);
    return { page, file: content };
  }

  test("every target is found once, at its words, by Apache Annotator and dom-anchor-text-quote", async () => {
    const { page, file } = await taken("Web Annotations", ".jsonld");
    const collection = JSON.parse(file);
    expect(faultsOf(collection)).toEqual([]);
    expect(Date.parse(collection.created)).toBeGreaterThan(Date.now() - 600_000);
    const items: Item[] = collection.first.items;
    const targets = items.flatMap(({ target }) => target);
    expect(targets.length).toBeGreaterThan(40);
    const answers = await page.evaluate(
      (all) =>
        Promise.all(
          all.map(async ({ selector }) => ({
            found: await consumers.apache(selector[0]),
            quoted: consumers.textQuote(selector),
          })),
        ),
      targets,
    );
    for (const [i, { found, quoted }] of answers.entries()) {
      const { selector } = targets[i]!;
      expect(found, JSON.stringify(selector)).toMatchObject([{ text: selector[0].exact, isCode: false }]);
      expect(quoted).toEqual(found[0]);
      const { start, end } = found[0]!;
      expect(selector[1]).toEqual({ type: "TextPositionSelector", start, end });
    }
    for (const [value, id] of PLACES) {
      const of = items.filter(({ body }) => body.some((one) => one.value.includes(value)));
      const selected = of.flatMap(({ target }) => target);
      const ids = targets.flatMap((one, i) => (selected.includes(one) ? answers[i]!.found[0]!.ids : []));
      expect(ids, value).toContain(id);
    }
  });

  test("Recogito's annotator paints the words, and no others", async () => {
    const { page, file } = await taken("Web Annotations", ".jsonld");
    const items: Item[] = JSON.parse(file).first.items;
    const places = await Promise.all(
      items.map(({ target }) =>
        page.evaluate(
          (selectors) => Promise.all(selectors.map((one) => consumers.apache(one))),
          target.map(({ selector }) => selector[0]),
        ),
      ),
    );
    const due = await page.evaluate(
      (all) => all.map((some) => some.flatMap((one) => consumers.boxesOf(one))),
      places.map((some) => some.map((found) => found[0]!)),
    );
    const { refused, painted } = await page.evaluate((all) => consumers.recogito(all), items);
    expect(refused).toEqual([]);
    const isIn = ([l, t, r, b]: number[], boxes: number[][]) =>
      boxes.some(
        ([left, top, right, bottom]) =>
          (l! + r!) / 2 >= left! - 4 &&
          (l! + r!) / 2 <= right! + 4 &&
          (t! + b!) / 2 >= top! - 4 &&
          (t! + b!) / 2 <= bottom! + 4,
      );
    for (const [i, { id, target }] of items.entries()) {
      const words = target.map(({ selector }) => selector[0].exact).join(" / ");
      for (const box of due[i]!) expect(isIn(box, painted[id]!), `${words} is painted`).toBe(true);
      // A box may take in a space, and several boxes of one line.
      for (const box of painted[id]!)
        expect(isIn(box, due[i]!) || due[i]!.some((one) => isIn(one, [box])), `${words} alone`).toBe(true);
    }
  });

  test("the Hypothesis client finds every note of the file that its import takes", async () => {
    const { page, file } = await taken("Hypothesis", ".hypothesis.json");
    const notes: { target: Item["target"] }[] = JSON.parse(file).annotations;
    expect(notes.length).toBeGreaterThan(20);
    const found = await page.evaluate(
      (all) =>
        Promise.all(
          all.map(async ([quote, ...others]) => ({
            whole: await consumers.hypothesis([quote, ...others]),
            // By the quotation alone too, as on a page that has changed before it.
            quoted: await consumers.hypothesis([quote]),
          })),
        ),
      notes.map(({ target }) => target[0]!.selector),
    );
    for (const [i, { whole, quoted }] of found.entries()) {
      const { exact } = notes[i]!.target[0]!.selector[0];
      expect(whole, exact).toMatchObject({ text: exact, isCode: false });
      expect(quoted.start, exact).toBe(whole.start);
    }
  });
});
