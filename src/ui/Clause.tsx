import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Span } from "../engine/index.ts";
import { clauseOf } from "./clause.ts";
import { Words } from "./Words.tsx";

/** The text that spans are of. */
export const ArticleText = createContext("");

/** The clause that some words stand in; nothing where they are the whole sentence. */
export function Clause({ span }: { span: Span }) {
  const { before, words, after } = clauseOf(useContext(ArticleText), span);
  if (before === "" && after.length < 2) return null;
  return (
    <Words class="clause">
      {before}
      <b>{words}</b>
      {after}
    </Words>
  );
}
