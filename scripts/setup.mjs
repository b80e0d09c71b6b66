/**
 * Makes a fresh machine ready and then runs a task: `node scripts/setup.mjs start|test [ARGUMENTS]`.
 *
 * Needs no packages and runs on any Node from 20 on, because it is what installs the packages (and with them the
 * Node version that everything else runs on). Does nothing where everything is there.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, platform } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules/.nutgraf-lock");
const downloads = join(homedir(), ".cache/nutgraf/browsers");
const windows = platform() === "win32";

/** Where each browser is found: names on the PATH, then usual places. */
const PLACES = {
  firefox: {
    names: ["firefox-esr", "firefox", "firefox-developer-edition"],
    paths: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    debian: "firefox-esr",
    download: "firefox@stable",
  },
  chromium: {
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    paths: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
    debian: "chromium",
    download: "chrome@stable",
  },
};

/** A line on what takes long, so that nobody wonders. */
const say = (text) => console.error(`· ${text}`);

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: windows,
    ...options,
  });
  return error === undefined && status === 0;
}

function stop(text) {
  console.error(text);
  process.exit(1);
}

/** Installs the packages of the lockfile where they are missing or of another lockfile. */
function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const has = existsSync(stamp) && readFileSync(stamp, "utf8") === lock && existsSync(localNode());
  if (has) return;
  say("Installing the packages (about a minute) ...");
  if (!run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
    stop("npm ci failed; its own words stand above.");
  if (!existsSync(localNode()))
    stop(
      "The packages came without their Node: npm was told to run no install scripts. Allow them and try again.",
    );
  writeFileSync(stamp, lock);
}

const localNode = () => join(root, "node_modules/node/bin", windows ? "node.exe" : "node");

/** The program of a browser, or null. */
export function findBrowser(name) {
  const { names, paths } = PLACES[name];
  const override = process.env[`NUTGRAF_${name.toUpperCase()}`];
  const inPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((program) => join(folder, windows ? `${program}.exe` : program)));
  const note = join(downloads, `${name}.txt`);
  const downloaded = existsSync(note) ? [readFileSync(note, "utf8").trim()] : [];
  return (
    [...(override ? [override] : []), ...inPath, ...paths, ...downloaded].find((path) => existsSync(path)) ??
    null
  );
}

/** Finds or installs a browser: Debian's package as root, else a download, else a sentence on what to do. */
function installBrowser(name) {
  if (findBrowser(name) !== null) return true;
  const { debian, download } = PLACES[name];
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    say(`Installing ${debian} (some minutes) ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const quiet = { env, stdio: ["ignore", "ignore", "inherit"] };
    if (run("apt-get", ["update", "-qq"], quiet))
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debian], quiet);
  }
  if (findBrowser(name) === null) {
    say(`Downloading ${name} (some minutes) ...`);
    mkdirSync(downloads, { recursive: true });
    const cli = join(root, "node_modules/@puppeteer/browsers/lib/main-cli.js");
    const answer = spawnSync(
      localNode(),
      [cli, "install", download, "--path", downloads, "--format", "{{path}}"],
      { encoding: "utf8" },
    );
    const path = answer.stdout?.trim().split("\n").at(-1) ?? "";
    if (answer.status === 0 && existsSync(path)) writeFileSync(join(downloads, `${name}.txt`), path);
  }
  return findBrowser(name) !== null;
}

const [task, ...args] = process.argv.slice(2);
if (task !== "start" && task !== "test") stop("Usage: node scripts/setup.mjs start|test [ARGUMENTS]");

installPackages();
const wanted = task === "test" ? ["firefox", "chromium"] : wantedBrowser(args);
for (const name of wanted)
  if (!installBrowser(name))
    stop(
      `There is no ${name === "firefox" ? "Firefox" : "Chrome or Chromium"} on this machine, and it could not be installed. Install it (its program may be named in NUTGRAF_${name.toUpperCase()}) and run this again.`,
    );

const env = {
  ...process.env,
  PATH: [dirname(localNode()), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
  NUTGRAF_FIREFOX: findBrowser("firefox") ?? "",
  NUTGRAF_CHROMIUM: findBrowser("chromium") ?? "",
};
const { status, signal } = spawnSync(localNode(), [join(root, "scripts", `${task}.ts`), ...args], {
  cwd: root,
  stdio: "inherit",
  env,
});
process.exit(status ?? (signal === null ? 1 : 130));

/** One browser is enough to start: the one that was asked for, else one that is there. */
function wantedBrowser(given) {
  const at = given.indexOf("--browser");
  const name = at < 0 ? given.find((arg) => arg.startsWith("--browser="))?.slice(10) : given[at + 1];
  if (name !== undefined) return name in PLACES ? [name] : [];
  return [findBrowser("firefox") === null && findBrowser("chromium") !== null ? "chromium" : "firefox"];
}
