import { type Options, readOptions, USAGE } from "./options.ts";

/** A reader that stops reading ("| head") is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

let options: Options | null = null;
try {
  options = readOptions(process.argv.slice(2), process.stdout.isTTY);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
  process.exitCode = 2;
}

// Each way of reading loads what it needs: who hands documents on has no use for the engine.
if (options?.help) process.stdout.write(`${USAGE}\n`);
else if (options?.batch != null) {
  const { batch } = await import("./batch/index.ts");
  process.exitCode = await batch(options.batch, options.anyway);
} else if (options !== null) {
  try {
    if (options.compare) {
      const { compareFiles } = await import("./compare.ts");
      process.exitCode = compareFiles(options.files, options.format, options.anyway);
    } else {
      const { readFiles } = await import("./files.ts");
      readFiles(options);
    }
  } catch (error) {
    // The weights are missing, or are none.
    process.stderr.write(`Nothing can be read here: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
