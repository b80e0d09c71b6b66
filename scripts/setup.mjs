/**
 * Makes a fresh machine ready and then runs a task:
 * `node scripts/setup.mjs start|build|test|browser|bench|pictures|cluster-test [ARGUMENTS]`.
 *
 * Needs no packages and runs on any Node from 20 on, because it is what installs the packages (and with them the
 * Node version that everything else runs on). Does nothing where everything is there.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, platform } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

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
    download: "firefox",
  },
  chromium: {
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    paths: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
    debian: "chromium",
    download: "chrome",
  },
};

/** What each task runs. */
const TASKS = {
  start: ["scripts/start.ts"],
  build: ["scripts/build.ts"],
  pictures: ["scripts/pictures.ts"],
  bench: ["bench/run.ts"],
  test: ["scripts/test.ts"],
  "cluster-test": ["test/cluster/run.ts"],
  browser: ["node_modules/vitest/vitest.mjs", "run", "--project", "browser"],
};

/** A line on what takes long, so that nobody wonders. */
const say = (text) => console.error(`· ${text}`);

/** Whether a command succeeded; while it runs, a line now and then says that it does. */
async function run(command, args, options = {}) {
  const began = Date.now();
  const clock = setInterval(() => say(`... ${Math.round((Date.now() - began) / 1000)} s`), 20_000);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: windows,
    ...options,
  });
  const status = await new Promise((done) => child.on("error", () => done(1)).on("close", done));
  clearInterval(clock);
  return status === 0;
}

function stop(text) {
  console.error(text);
  process.exit(1);
}

/** Installs the packages of the lockfile where they are missing or of another lockfile. */
async function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const has = existsSync(stamp) && readFileSync(stamp, "utf8") === lock && existsSync(localNode());
  if (has) return;
  // npm empties what stands there first, which would be another check-out's.
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink())
    stop(
      "node_modules is a symbolic link, and what it links to is not what package-lock.json asks for. Nothing was installed, as npm would empty that folder. Remove the link and run this again.",
    );
  say("Installing the packages (about a minute) ...");
  if (!(await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"])))
    stop("npm ci failed; its own words stand above.");
  if (!existsSync(localNode()))
    stop(
      "The packages came without their Node: npm was told to run no install scripts. Allow them and try again.",
    );
  writeFileSync(stamp, lock);
}

const localNode = () => join(root, "node_modules/node/bin", windows ? "node.exe" : "node");

/** The program of a browser, or null. */
function findBrowser(name) {
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
async function installBrowser(name) {
  if (findBrowser(name) !== null) return true;
  const { debian } = PLACES[name];
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    say(`Installing ${debian} (some minutes) ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    if (await run("apt-get", ["update", "-qq"], { env }))
      await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debian], { env });
  }
  if (findBrowser(name) === null) await downloadBrowser(name);
  return findBrowser(name) !== null;
}

/** Puppeteer's own download, of the version that the Puppeteer of the lockfile was made for. */
async function downloadBrowser(name) {
  const { download } = PLACES[name];
  say(`Downloading ${name} (some minutes) ...`);
  const packages = join(root, "node_modules");
  const revisions = join(packages, "puppeteer-core/lib/puppeteer/revisions.js");
  const { PUPPETEER_REVISIONS } = await import(pathToFileURL(revisions).href);
  const cli = join(packages, "@puppeteer/browsers/lib/main-cli.js");
  const wanted = `${download}@${PUPPETEER_REVISIONS[download]}`;
  mkdirSync(downloads, { recursive: true });
  const answer = spawnSync(
    localNode(),
    [cli, "install", wanted, "--path", downloads, "--format", "{{path}}"],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  const path = answer.stdout?.trim().split("\n").at(-1) ?? "";
  if (answer.status === 0 && existsSync(path)) writeFileSync(join(downloads, `${name}.txt`), path);
}

const [task, ...args] = process.argv.slice(2);
if (!(task in TASKS)) stop(`Usage: node scripts/setup.mjs ${Object.keys(TASKS).join("|")} [ARGUMENTS]`);

await installPackages();
for (const name of browsersFor(task, args))
  if (!(await installBrowser(name)))
    stop(
      `There is no ${name === "firefox" ? "Firefox" : "Chrome or Chromium"} on this machine, and it could not be installed. Install it (its program may be named in NUTGRAF_${name.toUpperCase()}) and run this again.`,
    );

const env = {
  ...process.env,
  PATH: [dirname(localNode()), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
  NUTGRAF_FIREFOX: findBrowser("firefox") ?? "",
  NUTGRAF_CHROMIUM: findBrowser("chromium") ?? "",
};
const { status, signal } = spawnSync(
  localNode(),
  [join(root, TASKS[task][0]), ...TASKS[task].slice(1), ...args],
  {
    cwd: root,
    stdio: "inherit",
    env,
  },
);
process.exit(status ?? (signal === null ? 1 : 130));

/** Which browsers a task needs, given its arguments. */
function browsersFor(task, given) {
  // One is enough to start: the one that was asked for, else one that is there.
  if (task === "start") {
    const name = optionOf(given, "--browser");
    if (name !== undefined) return name in PLACES ? [name] : [];
    return [findBrowser("firefox") === null && findBrowser("chromium") !== null ? "chromium" : "firefox"];
  }
  if (task === "build" || task === "cluster-test") return [];
  if (task === "bench" && optionOf(given, "--only") === "speed") return [];
  return ["firefox", "chromium"];
}

/** The value of an option, written "--option value" or "--option=value". */
function optionOf(given, option) {
  const at = given.indexOf(option);
  if (at >= 0) return given[at + 1];
  return given.find((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1);
}
