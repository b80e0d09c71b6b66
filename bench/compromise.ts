/**
 * compromise as its own packages are. Its editions share one instance and each extends it, so that the parse of one that
 * is loaded beside another, or beside the engine, would do the work of both: here each has a bundle to itself.
 */
import { createRequire } from "node:module";
import type Three from "compromise/three";
import type Two from "compromise/two";

const load = createRequire(import.meta.url);

export const two: typeof Two = load("compromise/two");
export const three: typeof Three = load("compromise/three");
