import { spawn } from "node:child_process";
import { once } from "node:events";

/** Ends by itself where nobody lives to end it, after ten minutes. */
const BUSY = "const end = Date.now() + 600_000; while (Date.now() < end);";

/** Does a work while another program keeps one of the machine's processors busy, and ends that program. */
export async function besideBusyProgram<T>(work: () => Promise<T>): Promise<T> {
  const program = spawn(process.execPath, ["-e", BUSY], { stdio: "ignore" });
  await once(program, "spawn");
  try {
    return await work();
  } finally {
    program.kill("SIGKILL");
  }
}
