import { spawn } from "node:child_process";
import { once } from "node:events";

/** Does a work while another program keeps one of the machine's processors busy, and ends that program. */
export async function besideBusyProgram<T>(work: () => Promise<T>): Promise<T> {
  const program = spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" });
  await once(program, "spawn");
  try {
    return await work();
  } finally {
    program.kill("SIGKILL");
  }
}
