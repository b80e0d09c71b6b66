import type { Article } from "../engine/index.ts";

/** What argues or explains, and does not report. */
export type Genre = "opinion" | "analysis";

/** What newspapers call their pages for it, in addresses and before or behind headlines. */
const NAMES: Record<string, Genre> = {
  opinion: "opinion",
  opinions: "opinion",
  "op-ed": "opinion",
  oped: "opinion",
  comment: "opinion",
  commentary: "opinion",
  commentisfree: "opinion",
  editorial: "opinion",
  editorials: "opinion",
  column: "opinion",
  columns: "opinion",
  columnist: "opinion",
  columnists: "opinion",
  letters: "opinion",
  analysis: "analysis",
  explainer: "analysis",
  explainers: "analysis",
};

/** As the page calls itself: by a part of its address, or by a word set off from its headline. */
export function genreOf({ title, url }: Pick<Article, "title" | "url">): Genre | null {
  const parts = (url ?? "").replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, "").split("/");
  // The last part is the story's own name.
  const named = [...parts.slice(0, -1), ...setOff(title ?? "")].map(
    (name) => NAMES[name.trim().toLowerCase()],
  );
  return named.find((genre) => genre !== undefined) ?? null;
}

/** "Opinion | A harbour for all", "A harbour for all - Editorial" */
function setOff(title: string): string[] {
  const parts = title.split(/\s*[|:]\s+|\s+[-–—]\s+/);
  return parts.length < 2 ? [] : [parts[0]!, parts.at(-1)!];
}
