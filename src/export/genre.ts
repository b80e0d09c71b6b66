import type { Analysis, Article } from "../engine/index.ts";
import { KINDS } from "./labels.ts";

/** What argues, explains, judges or advertises, and does not report. */
export type Genre = "opinion" | "analysis" | "review" | "sponsored";

/** How files call them, in the English of the card's messages. */
export const GENRES: Record<Genre, string> = {
  opinion: "Opinion",
  analysis: "Analysis",
  review: "Review",
  sponsored: "Sponsored",
};

/** What the card's first line says: "Opinion · Attack"; empty where it has none. */
export function kindOf({ article, event }: Pick<Analysis, "article" | "event">): string {
  const genre = genreOf(article);
  return [genre && GENRES[genre], event && KINDS[event.type]].filter((one) => one !== null).join(" · ");
}

/** The types of schema.org; a page that calls itself a report is one, whatever its address looks like. */
const TYPES: Record<string, Genre | null> = {
  OpinionNewsArticle: "opinion",
  AnalysisNewsArticle: "analysis",
  BackgroundNewsArticle: "analysis",
  ReviewNewsArticle: "review",
  CriticReview: "review",
  AdvertiserContentArticle: "sponsored",
  ReportageNewsArticle: null,
};

/** What newspapers call their pages for it: in sections, above and beside headlines, in addresses. */
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
  "guest essay": "opinion",
  column: "opinion",
  columns: "opinion",
  columnist: "opinion",
  columnists: "opinion",
  letters: "opinion",
  analysis: "analysis",
  "news analysis": "analysis",
  explainer: "analysis",
  explainers: "analysis",
  review: "review",
  reviews: "review",
  sponsored: "sponsored",
  "sponsored content": "sponsored",
  "sponsored post": "sponsored",
  "paid content": "sponsored",
  "paid post": "sponsored",
  "partner content": "sponsored",
  advertorial: "sponsored",
  "advertisement feature": "sponsored",
};

/**
 * As the page calls itself: by its type, its section or the words above its headline, else by a word set off in its
 * title or a part of its address.
 */
export function genreOf({
  labels = [],
  title,
  url,
}: Pick<Article, "labels" | "title" | "url">): Genre | null {
  const type = labels.find((label) => Object.hasOwn(TYPES, label));
  if (type !== undefined) return TYPES[type]!;
  const parts = (url ?? "").replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, "").split("/");
  // The last part is the story's own name.
  const named = [...labels, ...setOff(title ?? ""), ...parts.slice(0, -1)].map(genreCalled);
  return named.find((genre) => genre !== null) ?? null;
}

/** "Opinion", "Sponsored by Holm & Sons", "Analysis |" */
function genreCalled(name: string): Genre | null {
  const plain = name
    .replace(/\s+by\s.*$|[\s|:–—-]+$/gi, "")
    .trim()
    .toLowerCase();
  return Object.hasOwn(NAMES, plain) ? NAMES[plain]! : null;
}

/** "Opinion | A harbour for all", "A harbour for all - Editorial" */
function setOff(title: string): string[] {
  const parts = title.split(/\s*[|:]\s+|\s+[-–—]\s+/);
  return parts.length < 2 ? [] : [parts[0]!, parts.at(-1)!];
}
