import { readFileSync } from "node:fs";
import type { Resources } from "../engine/index.ts";
import { MODEL } from "./places.ts";

/** The weights that ship. Throws an Error where they are missing. */
export function weights(): Resources {
  const read = (name: string) => readFileSync(new URL(name, MODEL));
  return { grammar: read("grammar.bin"), names: read("names.bin"), card: read("card.bin") };
}
