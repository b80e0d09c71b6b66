import type { BrowserUnderTest } from "./browser.ts";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";

/** The browser's program, as the set-up found or installed it. */
function programOf(name: BrowserUnderTest["name"]): string {
  const path = process.env[`NUTGRAF_${name.toUpperCase()}`];
  if (!path) throw new Error(`No ${name} is known; the tasks of scripts/setup.mjs find or install it.`);
  return path;
}

export interface Launch {
  /** The folder of the built extension. */
  dist: string;
  headless?: boolean;
  /** Match patterns that the reader agrees to when asked for: a window without a screen cannot show the question. */
  agreesTo?: readonly string[];
  /** The language that the browser speaks (BCP 47). */
  language?: string;
  /** Leaves the page open that the extension opens when it is installed. */
  keepWelcome?: boolean;
  /** The reader has a finger and no mouse; in Firefox alone. */
  touch?: boolean;
}

/** Starts a browser with the built extension in `dist` installed. */
export async function launch(
  name: BrowserUnderTest["name"],
  { dist, headless = true, agreesTo = [], language = "en-US", keepWelcome = false, touch = false }: Launch,
): Promise<BrowserUnderTest> {
  const options = { executablePath: programOf(name), dist, headless, agreesTo, language };
  const browser = await (name === "firefox" ? launchFirefox({ ...options, touch }) : launchChromium(options));
  if (!keepWelcome) await (await browser.welcomePage()).close();
  return browser;
}
