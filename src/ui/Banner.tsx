import type { ComponentChildren } from "preact";

/** Something the reader should know of the card below. */
export function Banner({ children }: { children: ComponentChildren }) {
  return <div class="banner">{children}</div>;
}
