import { createContext } from "preact";
import { useMemo } from "preact/hooks";
import type { Analysis } from "../../engine/index.ts";
import { LinkMaker } from "../../export/fragment.ts";
import type { CellPage } from "./pages.ts";

/** The pages that are compared, the one at hand first, and the way to the words of each. */
export interface Columns {
  analyses: readonly Analysis[];
  cellPages: readonly CellPage[];
}

export const ColumnsContext = createContext<Columns>({ analyses: [], cellPages: [] });

/** @param isLive The page at hand is still there to show its words. */
export function useColumns(analyses: readonly Analysis[], isLive: boolean): Columns {
  return useMemo(
    () => ({
      analyses,
      cellPages: analyses.map(({ article: { url, text } }, page) => {
        const maker = new LinkMaker(text);
        return { isHere: page === 0 && isLive, linkTo: (span) => maker.link(url, span) };
      }),
    }),
    [analyses, isLive],
  );
}
