import { readFileSync } from "node:fs";

/** Linux counts so, whatever the machine. */
const TICKS_A_SECOND = 100;
/** A process that gets less than a tenth of a processor is not waited for. */
const PATIENCE = 10;

/** The processor seconds that a process has taken; null where the system does not tell. */
function processorSeconds(pid: number): number | null {
  try {
    // The second field, the name, may hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}

/**
 * Calls `late` when a process has worked for so many seconds: of processor time, so that a machine that is busy with
 * others gives the same answers; where the system does not tell, by the clock on the wall. Returns how to stop it.
 */
export function limit(pid: number, seconds: number, late: () => void): () => void {
  const began = { processor: processorSeconds(pid), wall: performance.now() };
  const left = (): number => {
    const wall = (performance.now() - began.wall) / 1_000;
    const now = began.processor === null ? null : processorSeconds(pid);
    if (now === null || began.processor === null) return seconds - wall;
    return Math.min(seconds - (now - began.processor), seconds * PATIENCE - wall);
  };
  const check = (): void => {
    const more = left();
    if (more <= 0) late();
    else clock = setTimeout(check, Math.max(more, 0.05) * 1_000);
  };
  let clock = setTimeout(check, seconds * 1_000);
  return () => clearTimeout(clock);
}
