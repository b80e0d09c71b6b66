import type { Role } from "../../types.ts";
import { PROPOSERS } from "./candidates.ts";

/** The roles that are decided about, in the order of their weights. */
export const DOUBTED: readonly Role[] = [...new Set(PROPOSERS.flatMap(({ roles }) => roles))];
