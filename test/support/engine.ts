import { readFileSync } from "node:fs";
import { decodeNameModel } from "../../src/engine/entities/index.ts";
import { decodeCardModel } from "../../src/engine/events/index.ts";
import { decodeGrammar } from "../../src/engine/grammar/index.ts";
import { createEngine, type Engine } from "../../src/engine/index.ts";
import type { Models } from "../../src/engine/pipeline.ts";

const MODELS = new URL("../../extension/model/", import.meta.url);
const weights = (name: string): Uint8Array => readFileSync(new URL(`${name}.bin`, MODELS));

let engine: Engine | null = null;
let models: Models | null = null;

/** The engine with the weights that ship; made once, because decoding them takes longer than most tests. */
export function realEngine(): Engine {
  engine ??= createEngine({ grammar: weights("grammar"), names: weights("names"), card: weights("card") });
  return engine;
}

/** The same weights, for what looks at a part of the engine. */
export function realModels(): Models {
  models ??= {
    grammar: decodeGrammar(weights("grammar")),
    names: decodeNameModel(weights("names")),
    card: decodeCardModel(weights("card")),
  };
  return models;
}
