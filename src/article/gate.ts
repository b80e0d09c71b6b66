import type { Metadata } from "./metadata.ts";

/** The article must be this much of the text that the page shows. */
const LEAST_SHARE = 0.25;
const LEAST_TEXT = 500;
const LEAST_PARAGRAPHS = 3;

/** Pictures have some text with them; a story with pictures, which may be called the same, has more. */
const LONGEST_CAPTIONS = 2_000;
/** "The pier in winter (24 photos)", "In pictures: the pier", "The pier - in pictures" */
const GALLERY =
  /[([](?:\d+\s+)?(?:photos?|pictures|pics|images|(?:photo\s+)?gallery|slideshow)(?:[\s,&]+(?:and\s+)?videos?)?[)\]]\s*$|\s[-–—:|]\s+(?:in\s+(?:pictures|photos)|photos|(?:photo\s+)?gallery|slideshow)\s*$|^(?:in\s+(?:pictures|photos)|photos|pictures|(?:photo\s+)?gallery|slideshow)\s*[:|–—-]/i;

/** What was found on a page. */
export interface Found {
  metadata: Metadata;
  url: string | null;
  text: string;
  /** How many paragraphs of some length the text has. */
  paragraphs: number;
  /** How many characters of text the whole page has. */
  shown: number;
}

/**
 * Whether a page is an article. JSON-LD's word is taken for pages with text; without it the page must have
 * paragraphs that are a good part of it, and an address that names one story.
 */
export function isArticle({ metadata: { declared, title }, url, text, paragraphs, shown }: Found): boolean {
  if (text.length < LEAST_TEXT / 2) return false;
  if (text.length < LONGEST_CAPTIONS && GALLERY.test(title ?? "")) return false;
  if (declared === "json-ld") return true;
  // A short item under an address of its own is what "Breaking news" looks like.
  if (declared === "og" && url !== null && isSlug(url) && text.length >= LEAST_TEXT * 0.7) return true;
  if (text.length < LEAST_TEXT || paragraphs < LEAST_PARAGRAPHS) return false;
  if (text.length < shown * LEAST_SHARE && declared === null) return false;
  return url === null || isSlug(url);
}

/** Folders of lists, of pictures and films, and of what readers write. */
const FOLDERS =
  /\/(?:tags?|topics?|category|section|authors?|search|newsletters?|(?:video-|photo-)?galler(?:y|ies)|photos?|pictures|slideshows?|videos?|live-tv|podcasts?|forums?|threads?|comments)\//i;

/** "/news/2020/bridge-closes-after-storm", "/story-123456", "/page.html"; not "/", "/world" or "/tag/storm". */
export function isSlug(url: string): boolean {
  let path: string;
  try {
    const { protocol, pathname, hostname } = new URL(url);
    if (protocol === "file:" || /^(?:localhost|127\.|\[::1\])/.test(hostname)) return true;
    path = decodeURIComponent(pathname);
  } catch {
    return false;
  }
  if (FOLDERS.test(path)) return false;
  const last = path.replace(/\/$/, "").split("/").at(-1) ?? "";
  return (
    (last.match(/[-_]/g) ?? []).length >= 3 ||
    /\d{5,}/.test(path) ||
    /\.(?:s?html?|php|aspx?|ece|cms)$/i.test(last) ||
    /\/(?:19|20)\d\d\/\d{1,2}\//.test(path)
  );
}
