/**
 * Every message between the parts of the extension: one type a direction, checked on arrival. A message that does not
 * fit is dropped, for a page that took over its renderer can send whatever it likes.
 */
import type { Analysis, ArticleText, Block, EngineErrorCode, Span } from "../engine/index.ts";
import type { Seen } from "../library/index.ts";
import type { PageCommand, PageNotice } from "../page/state.ts";

/** The ports' names. */
export const PAGE_PORT = "nutgraf-page";
export const ENGINE_PORT = "nutgraf-engine";

/** Content script to background. */
export type EngineRequest =
  | { type: "analyse"; article: ArticleText }
  /** Which pieces of a page's copy are its article? */
  | { type: "find"; copy: string };

/** Content script to background, without an answer: the tab's badge is out of date. */
export type BadgeRequest =
  | { type: "forget-facts" }
  /** The page's card has so many facts. */
  | { type: "show-facts"; facts: number };

/**
 * Content script to background: the small card is needed in the page, which is answered when that was tried; or
 * "early", it may be needed once the browser lets nobody into the page any more.
 */
export type CardRequest = { type: "small-card"; early: boolean };

/** A view that shows the card of a tab's page to background: keep it, if the reader wants that. */
export type KeepRequest = { type: "keep"; tabId: number; analysis: Analysis; isWhole: boolean };

/** Background to that view; nothing where the library is off or the window private. */
export type KeepReply = Seen | { type: "full" | "broken" };

/** Content script to the views, without an answer: a page has a reader that can be connected to. */
export type PageStarted = { type: "page-started" };

/** Background to content script. */
export type EngineReply =
  /** What has become known, field by field: a message of its own each, so that none keeps the page long. */
  | { type: "part"; part: Partial<Analysis> }
  /** All parts so far are what is known after a stage. */
  | { type: "stage" }
  /** The stamps of those pieces. */
  | { type: "found"; stamps: number[] }
  /** The last stage was the whole. */
  | { type: "done" }
  | { type: "refused"; code: EngineErrorCode; message: string }
  | { type: "failed"; message: string };

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNothing = (value: unknown): boolean => value === null || value === undefined || isText(value);
const isSpan = (value: unknown): value is Span =>
  isObject(value) &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  (value.start as number) >= 0 &&
  (value.end as number) > (value.start as number);
const isList = <T>(value: unknown, of: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(of);

const BLOCK_KINDS: ReadonlySet<unknown> = new Set([
  "headline",
  "standfirst",
  "paragraph",
  "heading",
  "listItem",
  "quote",
]);
const isBlock = (value: unknown): value is Block =>
  isSpan(value) && BLOCK_KINDS.has((value as unknown as Fields).kind);

function isArticleText(value: unknown): value is ArticleText {
  if (!isObject(value) || !isText(value.text)) return false;
  const { length } = value.text;
  return (
    ["title", "url", "publisher", "published", "modified", "language"].every((key) =>
      isTextOrNothing(value[key]),
    ) &&
    [value.authors, value.people, value.labels].every(
      (names) => names === undefined || isList(names, isText),
    ) &&
    (value.blocks === undefined ||
      (isList(value.blocks, isBlock) && value.blocks.every(({ end }) => end <= length)))
  );
}

const ERROR_CODES: ReadonlySet<unknown> = new Set<EngineErrorCode>(["unsupported-language", "too-large"]);

/** Content scripts make no longer ones. */
const LONGEST_COPY = 5_000_000;
const isStamp = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

export const isEngineRequest = (value: unknown): value is EngineRequest =>
  isObject(value) &&
  ((value.type === "analyse" && isArticleText(value.article)) ||
    (value.type === "find" && isText(value.copy) && value.copy.length <= LONGEST_COPY));

export const isBadgeRequest = (value: unknown): value is BadgeRequest =>
  isObject(value) &&
  (value.type === "forget-facts" ||
    (value.type === "show-facts" && Number.isInteger(value.facts) && (value.facts as number) >= 0));

export const isCardRequest = (value: unknown): value is CardRequest =>
  isObject(value) && value.type === "small-card" && typeof value.early === "boolean";

export const isKeepRequest = (value: unknown): value is KeepRequest =>
  isObject(value) &&
  value.type === "keep" &&
  Number.isInteger(value.tabId) &&
  typeof value.isWhole === "boolean" &&
  isAnalysis(value.analysis);

const isNumberOrNull = (value: unknown): boolean => value === null || Number.isFinite(value);

export const isKeepReply = (value: unknown): value is KeepReply =>
  isObject(value) &&
  (value.type === "full" ||
    value.type === "broken" ||
    (value.type === "kept" &&
      isText(value.address) &&
      isNumberOrNull(value.on) &&
      isNumberOrNull(value.changes)));

export const isPageStarted = (value: unknown): value is PageStarted =>
  isObject(value) && value.type === "page-started";

export function isEngineReply(value: unknown): value is EngineReply {
  if (!isObject(value)) return false;
  if (value.type === "part") return isPart(value.part);
  if (value.type === "found") return isList(value.stamps, isStamp);
  if (value.type === "refused") return ERROR_CODES.has(value.code) && isText(value.message);
  return (
    value.type === "stage" || value.type === "done" || (value.type === "failed" && isText(value.message))
  );
}

export function isPageCommand(value: unknown): value is PageCommand {
  if (!isObject(value)) return false;
  switch (value.type) {
    case "read":
      return typeof value.anyway === "boolean";
    case "marks":
      return typeof value.on === "boolean";
    case "toggle":
      return true;
    case "step":
      return value.by === 1 || value.by === -1;
    case "reveal":
      return (
        isList(value.spans, isSpan) &&
        value.spans.length > 0 &&
        Number.isInteger(value.index) &&
        (value.index as number) >= 0
      );
    default:
      return false;
  }
}

export function isPageNotice(value: unknown): value is PageNotice {
  if (!isObject(value)) return false;
  if (value.type === "revealed")
    return (value.index === null || Number.isInteger(value.index)) && Number.isInteger(value.count);
  return value.type === "state" && isPageState(value.state);
}

function isPageState(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.status) {
    case "working":
      return value.analysis === null || isAnalysis(value.analysis);
    case "ready":
      return (
        isAnalysis(value.analysis) &&
        ["paintable", "marksOn", "changed", "grown", "isLiveBlog"].every(
          (key) => typeof value[key] === "boolean",
        ) &&
        (value.visibleParagraphs === null || Number.isInteger(value.visibleParagraphs))
      );
    case "no-article":
    case "too-large":
      return true;
    case "unsupported-language":
      return isText(value.language);
    case "error":
      return isText(value.message) && isText(value.details);
    default:
      return false;
  }
}

const isEvent = (value: unknown): value is Analysis["background"][number] =>
  isObject(value) &&
  isText(value.type) &&
  isSpan(value.nutgraf) &&
  isList(value.attributes, isAttribute) &&
  isList(value.unsure, isAttribute);

const isAttribute = (value: unknown): value is Fields =>
  isObject(value) &&
  ["role", "text", "modality"].every((key) => isText(value[key])) &&
  (isText(value.value) || Number.isFinite(value.value)) &&
  Number.isFinite(value.confidence) &&
  isList(value.evidence, isSpan) &&
  isTextOrNothing(value.cue) &&
  isTextOrNothing(value.attributedTo);

const isEntity = (item: unknown): item is Fields =>
  isObject(item) &&
  isText(item.id) &&
  isText(item.type) &&
  isText(item.name) &&
  isList(item.mentions, isSpan);
const isFigure = (item: unknown): item is Fields =>
  isSpan(item) && Number.isFinite((item as unknown as Fields).value);
const isQuote = (item: unknown): item is Fields =>
  isObject(item) &&
  isText(item.kind) &&
  isList(item.contents, isSpan) &&
  (item.cue === null || isSpan(item.cue)) &&
  (item.source === null || (isSpan(item.source) && isText((item.source as unknown as Fields).name)));

/** The shape that the views rely on: spans are spans, names are text. */
const FIELDS: Readonly<Record<keyof Analysis, (value: unknown) => boolean>> = {
  engine: isObject,
  article: isArticleText,
  entities: (value) => isList(value, isEntity),
  dates: (value) => isList(value, isSpan),
  figures: (value) => isList(value, isFigure),
  quotes: (value) => isList(value, isQuote),
  event: (value) => value === null || isEvent(value),
  background: (value) => isList(value, isEvent),
};

const isPart = (value: unknown): value is Partial<Analysis> =>
  isObject(value) &&
  Object.entries(value).every(
    ([key, field]) => Object.hasOwn(FIELDS, key) && FIELDS[key as keyof Analysis](field),
  );

/** Whether nothing is missing of an analysis whose parts have been looked at. */
export const isWhole = (parts: Partial<Analysis>): parts is Analysis =>
  Object.keys(FIELDS).every((key) => key in parts);

export const isAnalysis = (value: unknown): value is Analysis => isPart(value) && isWhole(value);
