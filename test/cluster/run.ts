/**
 * The cluster, tried for real: 2,000 documents over Dask on this machine, a worker killed in the middle, beside one run
 * alone and GNU parallel. Not a part of `npm test`:
 *
 *   npm run cluster-test [-- DOCUMENTS]
 *
 * Installs what is missing by apt. Everything listens on loopback, and ends only what it has started.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackage } from "../../scripts/npm.ts";

const root = join(import.meta.dirname, "../..");
const DOCUMENTS = Number(process.argv[2] ?? 2_000);
const PARTITION = DOCUMENTS / 4;
/** Debian's own, whose packages the adapter is written for. */
const PYTHON = "/usr/bin/python3";
const place = mkdtempSync(join(tmpdir(), "nutgraf-cluster-"));
const input = join(place, "in.jsonl");
const children: ChildProcess[] = [];
let failures = 0;

function check(what: string, holds: boolean, more = ""): void {
  console.log(`${holds ? "ok    " : "FAILED"} ${what}${more === "" ? "" : `: ${more}`}`);
  if (!holds) failures++;
}

function install(): void {
  const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
  const missing = [
    ...(has(PYTHON, "-c", "import distributed") ? [] : ["python3-distributed"]),
    ...(has("parallel", "--version") ? [] : ["parallel"]),
  ];
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(" and ")} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: "inherit" });
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...missing];
  if (spawnSync("apt-get", args, { env, stdio: "inherit" }).status !== 0)
    throw new Error(`Install ${missing.join(" and ")} and run this again.`);
}

/** Stories of our own as short articles, pages, and lines that cannot be read. */
function documents(): Buffer {
  const cards = join(root, "test/cards");
  const paragraphs = readdirSync(cards)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(cards, name), "utf8")) as { text: string }[])
    .flatMap(({ text }) => text.split("\n\n"));
  const demo = readFileSync(join(root, "extension/welcome/demo.html"), "utf8");
  const text = (id: number) =>
    Array.from({ length: 8 }, (_, i) => paragraphs[(id * 5 + i * 3) % paragraphs.length]).join("\n\n");
  const lines = Array.from({ length: DOCUMENTS }, (_, id) => {
    if (id % 331 === 17) return Buffer.from("not json\n");
    if (id % 331 === 18) return Buffer.from(`\n{"id": ${id}, "text": "caf\xe9"}\n`, "latin1");
    const content = id % 40 === 0 ? { html: demo } : { text: text(id) };
    return Buffer.from(`${JSON.stringify({ id, ...content, published: "2026-03-12" })}\n`);
  });
  return Buffer.concat(lines);
}

/** A command in bash, and the processor seconds of it and of all that it waited for. */
function timed(command: string): { status: number | null; stdout: string; stderr: string; seconds: number } {
  const times = join(place, "times");
  const run = spawnSync(
    "bash",
    ["-c", `TIMEFORMAT='%U %S'; { time { ${command} ; } 2>&3 ; } 3>&2 2>"${times}"`],
    {
      encoding: "utf8",
      cwd: place,
    },
  );
  const seconds = readFileSync(times, "utf8")
    .trim()
    .split(/\s+/)
    .map(Number)
    .reduce((a, b) => a + b, 0);
  return { ...run, seconds };
}

/** A port of loopback that is free. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** A program of Dask's, until it says that it is there. */
async function start(module: string, until: RegExp, ...args: string[]): Promise<ChildProcess> {
  const child = spawn(PYTHON, ["-m", module, ...args], { cwd: place, stdio: ["ignore", "ignore", "pipe"] });
  children.push(child);
  let words = "";
  await new Promise<void>((done, fail) => {
    child.stderr.on("data", (chunk) => {
      words += chunk;
      if (until.test(words)) done();
    });
    child.on("exit", () => fail(new Error(`${module} ended:\n${words}`)));
  });
  return child;
}

async function cluster(nutgraf: string, expected: Buffer): Promise<number> {
  const address = `tcp://127.0.0.1:${await freePort()}`;
  const port = address.split(":")[2]!;
  await start(
    "distributed.cli.dask_scheduler",
    /Scheduler at/,
    "--host",
    "127.0.0.1",
    "--port",
    port,
    "--no-dashboard",
  );
  const worker = (name: string) =>
    start(
      "distributed.cli.dask_worker",
      /Registered to/,
      address,
      "--nthreads",
      "1",
      "--no-nanny",
      "--no-dashboard",
      "--host",
      "127.0.0.1",
      "--name",
      name,
    );
  const first = await worker("first");
  await worker("second");
  const adapter = (out: string, ...files: string[]) =>
    spawn(
      PYTHON,
      [
        join(root, "cluster/nutgraf_dask.py"),
        "--scheduler",
        address,
        "--out",
        out,
        "--documents",
        String(PARTITION),
        "--nutgraf",
        nutgraf,
        ...files,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
  const end = async (child: ChildProcess): Promise<number> => (await once(child, "exit"))[0];
  const out = (name: string) => join(place, name);
  const answers = (name: string) =>
    Buffer.concat(
      readdirSync(out(name))
        .filter((file) => /^part-\d+\.jsonl$/.test(file))
        .sort()
        .map((file) => readFileSync(join(out(name), file))),
    );
  const report = (name: string) => JSON.parse(readFileSync(join(out(name), "report.json"), "utf8"));

  // Undisturbed, for its processor time.
  check("the adapter ends with 0", (await end(adapter(out("calm"), input))) === 0);
  check("its answers are those of one run", answers("calm").equals(expected));
  const seconds = report("calm").processorSeconds;

  // A worker is killed when one partition is whole and others are under way.
  const run = adapter(out("killed"), input);
  const isOne = () =>
    existsSync(out("killed")) && readdirSync(out("killed")).some((name) => name.endsWith(".report.json"));
  while (!isOne() && run.exitCode === null) await new Promise((done) => setTimeout(done, 20));
  first.kill("SIGKILL");
  check("the adapter ends with 0 where a worker is killed", (await end(run)) === 0);
  check("its answers are those of one run, all the same", answers("killed").equals(expected));
  const { read, whole, notWhole } = report("killed");
  check(
    "its report counts them",
    read === DOCUMENTS && whole === 4 && notWhole.length === 0,
    `${read} of ${DOCUMENTS}`,
  );
  check(
    "nothing half is left",
    readdirSync(out("killed")).every((name) => !name.startsWith(".")),
  );

  // What is there is not read again.
  const [lost] = readdirSync(out("killed")).filter((name) => name.endsWith(".report.json"));
  rmSync(join(out("killed"), lost!));
  check("it goes on", (await end(adapter(out("killed"), input))) === 0);
  check(
    "and reads what is not whole alone",
    report("killed").thereBefore === 3 && answers("killed").equals(expected),
  );
  check("another input is refused", (await end(adapter(out("killed"), input, input))) !== 0);
  return seconds;
}

try {
  install();
  writeFileSync(input, documents());
  const bin = join(await buildPackage(join(place, "dist-npm")), "nutgraf.js");
  // What takes too long on a machine that is busy with others must not make two runs differ.
  const nutgraf = `${process.execPath} ${bin} --limit-seconds 600`;
  const single = timed(`${nutgraf} --batch in.jsonl --jobs 2 --output single.jsonl`);
  const expected = readFileSync(join(place, "single.jsonl"));
  check("one run alone", single.status === 0, single.stderr.trim());

  const parallel = timed(
    `parallel --pipepart -a in.jsonl --block -2 --jobs 2 --keep-order '${nutgraf} --batch' > parallel.jsonl`,
  );
  const told = (bytes: Buffer) => bytes.toString().replace(/,"line":\d+\}/g, "}");
  check(
    "GNU parallel gives the same answers, but for the numbers of lines",
    told(readFileSync(join(place, "parallel.jsonl"))) === told(expected),
    `${parallel.seconds.toFixed(1)} processor seconds`,
  );

  const seconds = await cluster(nutgraf, expected);
  const ratio = seconds / single.seconds;
  check(
    `at ${PARTITION} documents a partition, at most 1.2 times the processor time of --jobs 2`,
    ratio <= 1.2,
    `${seconds.toFixed(1)} s, ${single.seconds.toFixed(1)} s: ${ratio.toFixed(2)}`,
  );
} finally {
  for (const child of children) child.kill("SIGKILL");
  rmSync(place, { recursive: true, force: true });
}
console.log(failures === 0 ? "All of it holds." : `${failures} failed.`);
process.exitCode = failures === 0 ? 0 : 1;
