import type { ComponentChildren } from "preact";
import type { Span } from "../../engine/index.ts";
import { useReveal } from "../reveal.ts";

interface Props {
  /** That of the value in the card: both are in hand together, and the card shows the clause and the link. */
  id: string;
  spans: Span[];
  children: ComponentChildren;
}

/** What a line of a plot is of; leads to its words. */
export function Reveal({ id, spans, children }: Props) {
  const { active, reveal } = useReveal();
  return (
    <button
      type="button"
      class="evidence name"
      aria-current={active?.id === id ? "true" : undefined}
      onClick={() => reveal(id, spans)}
    >
      {children}
    </button>
  );
}
