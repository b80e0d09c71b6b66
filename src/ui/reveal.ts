import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Span } from "../engine/index.ts";

/** The value whose places the reader is stepping through. */
export interface Active {
  id: string;
  index: number;
  count: number;
}

export interface Revealing {
  active: Active | null;
  /** Shows the first place of a value, or the next one if it is the active value already. */
  reveal(id: string, spans: Span[]): void;
}

export const RevealContext = createContext<Revealing>({ active: null, reveal: () => {} });

export const useReveal = (): Revealing => useContext(RevealContext);

/** The step after this activation: values are told apart by their id, and the last place is followed by the first. */
export function step(active: Active | null, id: string, count: number): Active {
  const index = active?.id === id ? (active.index + 1) % count : 0;
  return { id, index, count };
}
