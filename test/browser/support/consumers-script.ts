import * as esbuild from "esbuild";
import { clientScript } from "../../export/support/hypothesis-client.ts";

/** One script for the page: the libraries under one name, and the client of Hypothesis under another. */
export async function consumersScript(): Promise<string> {
  const built = await esbuild.build({
    entryPoints: [`${import.meta.dirname}/consumers.ts`],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "consumers",
    logLevel: "error",
  });
  const client = await clientScript("annotator", `export { anchor } from "src/annotator/anchoring/html";`, {
    format: "iife",
    globalName: "hypothesisClient",
  });
  return `${client}\n${built.outputFiles[0]!.text}\nObject.assign(globalThis, { consumers, hypothesisClient });`;
}
