import { readFileSync } from "node:fs";
import { createEngine, type Engine } from "../../src/engine/index.ts";

let engine: Engine | null = null;

/** The engine with the weights that ship; made once, because decoding them takes longer than most tests. */
export function realEngine(): Engine {
  engine ??= createEngine({
    grammar: readFileSync(new URL("../../extension/model/grammar.bin", import.meta.url)),
    names: readFileSync(new URL("../../extension/model/names.bin", import.meta.url)),
    card: readFileSync(new URL("../../extension/model/card.bin", import.meta.url)),
  });
  return engine;
}
