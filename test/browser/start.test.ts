import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PageServer, serve } from "../../scripts/browser/server.ts";
import { BROWSERS } from "../../scripts/build.ts";
import { PAGES } from "./support/prepare.ts";

const root = join(import.meta.dirname, "../..");

/** What `npm start` runs once everything is set up. */
function start(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [join(root, "scripts/start.ts"), "--headless", ...args]);
  let [out, err] = ["", ""];
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, out, err })));
}

describe.each(BROWSERS)("npm start in %s", (browser) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await serve(PAGES);
  });
  afterAll(() => server.close());

  test("prints the card of the demo article and saves pictures", async () => {
    const pictures = ["page", "popup"].map((what) => join(root, `build/pictures/${what}-${browser}.png`));
    for (const picture of pictures) rmSync(picture, { force: true });
    const { status, out, err } = await start("--browser", browser);
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out).toContain("Drone strike on Halvern fuel depot kills at least four");
    for (const picture of pictures) {
      expect(out).toContain(picture);
      const { width, height } = PNG.sync.read(readFileSync(picture));
      expect(Math.min(width, height)).toBeGreaterThan(300);
    }
  });

  test("reads an address, and a file whose name has spaces", async () => {
    const address = await start(server.url("bridge.html"), "--browser", browser);
    expect(address.out).toContain("Two workers killed as footbridge collapses in Port Ellery");
    const folder = mkdtempSync(join(tmpdir(), "nutgraf start "));
    const file = join(folder, "a bridge #1.html");
    writeFileSync(file, readFileSync(join(PAGES, "bridge.html")));
    const ofFile = await start(file, "--browser", browser);
    expect(ofFile.err).toBe("");
    expect(ofFile.out).toContain("Two workers killed as footbridge collapses in Port Ellery");
    rmSync(folder, { recursive: true });
  });

  test("reads a file by its address, in the encoding it was written in", async () => {
    const folder = mkdtempSync(join(tmpdir(), "nutgraf start "));
    const file = join(folder, "a bridge #1.html");
    const written = readFileSync(join(PAGES, "bridge.html"), "utf8")
      .replace('<meta charset="utf-8">', "<meta charset=windows-1252>")
      .replace(/[“”’]/g, "'")
      .replaceAll("Port Ellery", "Port Ellerý");
    writeFileSync(file, Buffer.from(written, "latin1"));
    const { out, err } = await start(pathToFileURL(file).href, "--browser", browser);
    rmSync(folder, { recursive: true });
    expect(err).toBe("");
    expect(out).toContain("footbridge collapses in Port Ellerý");
  });

  test.each([
    ["a page that its server does not have", () => server.url("missing.html"), /did not load: .*404/],
    ["a server that is not there", () => "http://127.0.0.1:9/", /did not load/],
  ])("says so of %s", async (_, url, words) => {
    const { status, err } = await start(url(), "--browser", browser);
    expect(err).toMatch(words);
    expect(err).not.toContain("    at ");
    expect(status).toBe(1);
  });
});

test.each([
  [["nowhere.html"], "There is no file nowhere.html"],
  [["file:///nowhere%20at%20all.html"], "There is no file /nowhere at all.html"],
  [["file://elsewhere.example/a.html"], "is no address of a file on this machine"],
  [["--browser", "lynx"], 'There is no browser "lynx"; there are firefox and chromium.'],
  [["--colour"], "--colour"],
  [["a.html", "b.html"], "Name one page or file."],
])("npm start %j is refused in a sentence", async (args, words) => {
  const { status, out, err } = await start(...args);
  expect(err).toContain(words);
  expect(err).not.toContain("    at ");
  expect(out).toBe("");
  expect(status).toBe(1);
});
