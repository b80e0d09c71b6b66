import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import puppeteer, { type Browser } from "puppeteer-core";
import type { Analysis } from "../../../src/engine/index.ts";
import { catalogueOf } from "../support/words.ts";

export const LOCALES = ["en", "de", "fr", "es"];
const root = join(import.meta.dirname, "../../..");
const TYPES: Record<string, string> = { html: "text/html", css: "text/css", js: "text/javascript" };

/** The extension's pages with the popup of a given reading, on a server of their own. */
export async function serveView(analysis: Analysis): Promise<{ url: string; close(): void }> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, "view.tsx")],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: {
      DEMO: JSON.stringify(analysis),
      WORDS: JSON.stringify(Object.fromEntries(LOCALES.map((one) => [one, catalogueOf(one)]))),
    },
  });
  const script = bundle.outputFiles[0]!.text;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const type = TYPES[path.split(".").pop() ?? ""];
    if (!type) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    response.end(path === "/popup.js" ? script : readFileSync(join(root, "extension", path)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

export const launchFor = (browserName: string): Promise<Browser> =>
  puppeteer.launch(
    browserName === "firefox"
      ? {
          browser: "firefox",
          executablePath: process.env.NUTGRAF_FIREFOX ?? "/usr/bin/firefox-esr",
          headless: true,
        }
      : {
          executablePath: process.env.NUTGRAF_CHROMIUM ?? "/usr/bin/chromium",
          headless: true,
          args: ["--no-sandbox", "--disable-gpu"],
        },
  );
