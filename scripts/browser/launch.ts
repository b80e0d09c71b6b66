import type { BrowserUnderTest } from "./browser.ts";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";

/** The browser's program, as the set-up found or installed it. */
function programOf(name: BrowserUnderTest["name"]): string {
  const path = process.env[`NUTGRAF_${name.toUpperCase()}`];
  if (!path) throw new Error(`No ${name} is known; "npm test" and "npm start" find or install it.`);
  return path;
}

/** Starts a browser with the built extension in `dist` installed. */
export function launch(
  name: BrowserUnderTest["name"],
  { dist, headless = true }: { dist: string; headless?: boolean },
): Promise<BrowserUnderTest> {
  const options = { executablePath: programOf(name), dist, headless };
  return name === "firefox" ? launchFirefox(options) : launchChromium(options);
}
