// Scaffold of the batch mode; grows into the command line of the contract.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createEngine } from "../engine/index.ts";

const engine = createEngine({
  names: readFileSync(new URL("../../extension/model/names.bin", import.meta.url)),
});
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const request = JSON.parse(line);
  if (request.text === undefined)
    console.log(
      JSON.stringify({ id: request.id, error: { code: "no-input", message: "HTML not read yet" } }),
    );
  else console.log(JSON.stringify({ id: request.id, ...engine.analyse(request) }));
}
