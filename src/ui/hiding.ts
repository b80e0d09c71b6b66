import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Hidden } from "../page/hidden.ts";

export interface Hiding {
  hide(item: Hidden): void;
  /** The key of what was just shown again: its control takes the focus back. */
  restored: string | null;
}

/** Null where nothing can be hidden: no control is shown. */
export const HidingContext = createContext<Hiding | null>(null);

export const useHiding = (): Hiding | null => useContext(HidingContext);
