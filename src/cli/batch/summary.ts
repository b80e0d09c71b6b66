import { writeFileSync } from "node:fs";
import type { FailureCode } from "../request.ts";

/** What a run has done. Records of an archive that are no pages are `skipped`. */
export interface Summary {
  read: number;
  answered: number;
  failed: number;
  /** How many failed, by code. */
  codes: Partial<Record<FailureCode, number>>;
  /** Answered by an earlier run of `--resume`; not in `read`. */
  resumed: number;
  skipped: number;
  seconds: number;
  /** Why the run ended before its input did; null where it did not. */
  stopped: string | null;
}

export class Counts {
  readonly #began = performance.now();
  readonly #codes: Summary["codes"] = {};
  #read = 0;
  #failed = 0;
  resumed = 0;
  skipped = 0;
  stopped: string | null = null;

  count(code: FailureCode | null): void {
    this.#read++;
    if (code === null) return;
    this.#failed++;
    this.#codes[code] = (this.#codes[code] ?? 0) + 1;
  }

  summary(): Summary {
    return {
      read: this.#read,
      answered: this.#read - this.#failed,
      failed: this.#failed,
      codes: this.#codes,
      resumed: this.resumed,
      skipped: this.skipped,
      seconds: Math.round(performance.now() - this.#began) / 1_000,
      stopped: this.stopped,
    };
  }
}

/** "2998 read, 3 failed (2 bad-json, 1 too-slow), 41.2 s" */
export function inWords({ read, failed, codes, resumed, skipped, seconds, stopped }: Summary): string {
  const by = Object.entries(codes).map(([code, count]) => `${count} ${code}`);
  const parts = [
    `${read} read`,
    failed === 0 ? "0 failed" : `${failed} failed (${by.join(", ")})`,
    ...(resumed > 0 ? [`${resumed} there before`] : []),
    ...(skipped > 0 ? [`${skipped} records skipped`] : []),
    `${seconds.toFixed(1)} s`,
  ];
  return `${stopped === null ? "" : `${stopped}\n`}${parts.join(", ")}`;
}

/** 0, or 1 where the run stopped early or nothing of what it read could be read. */
export const statusOf = ({ stopped, read, failed }: Summary): number =>
  stopped !== null || (read > 0 && failed === read) ? 1 : 0;

export function writeSummary(file: string, summary: Summary): void {
  writeFileSync(file, `${JSON.stringify(summary, null, 2)}\n`);
}
