import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Span } from "../engine/index.ts";
import { clauseOf } from "./clause.ts";
import { Words } from "./Words.tsx";

/** The text that spans are of. */
export const ArticleText = createContext("");

interface Props {
  span: Span;
  /** What stands in the words' place: a way to them. */
  children?: ComponentChildren;
}

/** The clause that some words stand in, with the words standing out; nothing where they are the whole sentence. */
export function Clause({ span, children }: Props) {
  const { before, words, after } = clauseOf(useContext(ArticleText), span);
  if (before === "" && after.length < 2) return children ?? null;
  return (
    <span class="clause">
      <Words>{before}</Words>
      {children ?? (
        <b>
          <Words>{words}</Words>
        </b>
      )}
      <Words>{after}</Words>
    </span>
  );
}
