import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { poll } from "../../../scripts/browser/browser.ts";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** WCAG 2.2 up to AA, and what axe holds to be good beside it. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Asks for the value of an expression over a view's `document`. */
export type Ask = (expression: string) => Promise<unknown>;

export interface AxeOptions {
  /** What is looked at: a selector; everything where none is given. */
  within?: string;
  /** Names of rules that cannot hold there, each with a reason in the test. */
  without?: readonly string[];
}

/**
 * What axe has against a view: a line for each element. `ask` is the view's own `evaluate`: in Firefox the popup and the
 * panel are asked by a script of the browser's own, which lets axe into the view's window through a sandbox.
 */
export async function axe(ask: Ask, { within, without = [] }: AxeOptions = {}): Promise<string[]> {
  const options = {
    runOnly: { type: "tag", values: TAGS },
    resultTypes: ["violations"],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const run = `
    window.nutgrafAxe = null;
    window.axe.run(${within ? JSON.stringify(within) : "document"}, ${JSON.stringify(options)}).then(
      ({ violations, passes }) => window.nutgrafAxe = JSON.stringify(
        violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) =>
          id + ": " + help + "\\n  " + html.slice(0, 160) + "\\n  " + failureSummary.slice(0, 300)))),
      (error) => window.nutgrafAxe = JSON.stringify(["axe failed: " + error]),
    );`;
  await ask(`(() => {
    const window = document.defaultView;
    if (typeof Cu === "undefined") {
      if (!window.axe) { ${SOURCE} }
      ${run}
      return true;
    }
    const view = window.nutgrafSandbox ??= new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
    if (!window.wrappedJSObject.axe) Cu.evalInSandbox(${JSON.stringify(SOURCE)}, view);
    Cu.evalInSandbox(${JSON.stringify(run)}, view);
    return true;
  })()`);
  const answer = () =>
    ask("(document.defaultView.wrappedJSObject ?? document.defaultView).nutgrafAxe ?? null") as Promise<
      string | null
    >;
  await poll(
    "axe",
    async () => (await answer()) !== null,
    async () => "It does not end.",
  );
  return JSON.parse((await answer())!) as string[];
}
