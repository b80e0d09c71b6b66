import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** Why there is no card, in words, with a way on where there is one. */
export function Notice({ title, text, children }: Props) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </section>
  );
}
