import { readArticle } from "../article/index.ts";
import {
  type Analysis,
  createEngine,
  type Engine,
  EngineError,
  type EngineErrorCode,
} from "../engine/index.ts";
import { parsePage, TooDeep } from "./parse.ts";
import { NoDate, publishedOf } from "./published.ts";
import { weights } from "./weights.ts";

export interface Request {
  html?: string;
  text?: string;
  url?: string | null;
  published?: string | number | null;
  title?: string | null;
}

export type FailureCode =
  | "bad-json"
  | "no-input"
  | "bad-published"
  | "no-article"
  | "too-slow"
  | "damaged"
  | "failed"
  | EngineErrorCode;
export interface Failure {
  error: { code: FailureCode; message: string };
}

/** Larger pages are not parsed at all. */
const LARGEST_PAGE = 20_000_000;

export const failure = (code: FailureCode, message: string): Failure => ({ error: { code, message } });

let engine: Engine | null = null;

/** The engine with its weights, made once. Throws an Error where they cannot be read. */
export function defaultEngine(): Engine {
  engine ??= createEngine(weights());
  return engine;
}

/** What a line gives as words; anything else is as if it were not given. */
const words = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;

/** The analysis of one page or text, or why there is none. Never throws for what an input holds. */
export function answer(request: Request, anyway: boolean, engine = defaultEngine): Analysis | Failure {
  const { analyse } = engine();
  const given = words(request.url);
  const url = given !== null && URL.canParse(given) ? given : null;
  const title = words(request.title);
  try {
    const published = publishedOf(request.published);
    if (typeof request.text === "string") return analyse({ text: request.text, url, published, title });
    if (typeof request.html !== "string") return failure("no-input", "Neither html nor text was given.");
    if (request.html.length > LARGEST_PAGE)
      return failure(
        "too-large",
        `The page has ${request.html.length} characters; the most that is read is ${LARGEST_PAGE}.`,
      );
    const found = readArticle(parsePage(request.html), { url, anyway });
    if (found.kind === "no-article")
      return failure("no-article", "The page does not look like an article; --anyway reads it all the same.");
    const { article } = found;
    return analyse({
      ...article,
      published: published ?? article.published ?? null,
      title: title ?? article.title ?? null,
    });
  } catch (error) {
    if (error instanceof EngineError) return failure(error.code, error.message);
    if (error instanceof NoDate) return failure("bad-published", error.message);
    if (error instanceof TooDeep) return failure("no-article", error.message);
    // One input that is beyond us must not cost the others.
    return failure("failed", `It could not be read: ${error instanceof Error ? error.message : error}`);
  }
}
