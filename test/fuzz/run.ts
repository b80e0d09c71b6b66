/**
 * Reads mutated pages and looks for readings that throw, take too long or break the laws.
 *
 *   npm run fuzz                    2,000 pages, of the seeds 1 to 2,000
 *   npm run fuzz -- --pages 50      fewer of them
 *   npm run fuzz -- --seed 77       one page alone, printed with what was found
 *
 * Exits with 1 where anything was found. A seed always makes the same page.
 */
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { check, type Verdict } from "./check.ts";
import { pageOf } from "./mutate.ts";

/** No page may take longer, in milliseconds; the first one also makes the engine. */
const LIMIT = 20_000;

type Report = { seed: number } & (Verdict | { ending: "threw"; complaints: string[] });

function verdictOn(seed: number): Report {
  try {
    return { seed, ...check(pageOf(seed)) };
  } catch (error) {
    return {
      seed,
      ending: "threw",
      complaints: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

/** Runs seeds in a thread of its own, which is ended where a page takes too long; answers the first that was not read. */
function runFrom(first: number, last: number, hear: (report: Report) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { first, last } });
    let next = first;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        hear({ seed: next, ending: "threw", complaints: [`takes longer than ${LIMIT} ms`] });
        void worker.terminate().then(() => resolve(next + 1));
      }, LIMIT);
    };
    wait();
    worker.on("message", (report: Report) => {
      hear(report);
      next = report.seed + 1;
      if (next <= last) return wait();
      clearTimeout(timer);
      resolve(next);
    });
    worker.on("error", reject);
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { pages: { type: "string", default: "2000" }, seed: { type: "string" } },
  });
  if (values.seed !== undefined) {
    const seed = Number(values.seed);
    console.log(pageOf(seed));
    console.log(verdictOn(seed));
    return;
  }
  const pages = Number(values.pages);
  const endings = new Map<string, number>();
  let bad = 0;
  const began = performance.now();
  for (let next = 1; next <= pages; )
    next = await runFrom(next, pages, ({ seed, ending, complaints }) => {
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
      if (complaints.length > 0) {
        bad++;
        console.log(`seed ${seed} (${ending}): ${complaints.slice(0, 3).join("; ")}`);
      }
      if (seed % 200 === 0) console.log(`· ${seed} pages`);
    });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${pages} pages in ${seconds} s: ${[...endings].map(([ending, count]) => `${count} ${ending}`).join(", ")}; ${bad} with complaints.`,
  );
  process.exit(bad > 0 ? 1 : 0);
}

if (isMainThread) await main();
else {
  const { first, last } = workerData as { first: number; last: number };
  for (let seed = first; seed <= last; seed++) parentPort!.postMessage(verdictOn(seed));
}
