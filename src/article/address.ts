/** What a page's address says of it. */

/** Folders of lists, of pictures and films, of wares, and of what readers write. */
const FOLDERS =
  /\/(?:tags?|topics?|category|section|authors?|search|(?:video-|photo-)?galler(?:y|ies)|photos?|pictures|slideshows?|videos?|live-tv|podcasts?|products?|dp|forums?|threads?|comments)\//i;
/** Programs that show what readers write: "viewtopic.php" */
const READERS =
  /\/(?:viewtopic|showthread|showtopic|viewforum|forumdisplay)\b|^\/\/(?:forums?|boards?|community)\./i;
/** A collection of letters; a letter of one day is a story. */
const LETTERS = /\/newsletters?\//i;
/** "/2026/03/12/pier", "/2026-03-12/pier", "/news/2026-03-12-pier"; alone, a day is an archive's. */
const DAY = /\/(?:19|20)\d\d(?:\/\d{1,2}\/|-\d{1,2}-\d{1,2}[/_-])[^/]/;
/** "story?id=5461430", "?p=123", "view?objectid=8f1c-22aa"; "?p=2" is a page of a list. */
const NUMBER =
  /[?&](?:(?:id|aid|nid|sid)=\d\d+|p=\d{3,}|(?:article|story|news|content|object|doc|node|entry)_?-?id=[\w-]*\d[\w-]*)(?:&|$)/i;
/** So many words joined name a story; in the last part of a path already so many. */
const MOST_JOINED = 4;
const JOINED_LAST = 3;

interface Parts {
  host: string;
  path: string;
  query: string;
}

/** The parts of an address; null for what is none. */
function partsOf(address: string): (Parts & { isOwn: boolean }) | null {
  try {
    const { protocol, pathname, hostname, search } = new URL(address);
    const isOwn = protocol === "file:" || /^(?:localhost|127\.|\[::1\])/.test(hostname);
    return { host: hostname, path: decodeURIComponent(pathname), query: search, isOwn };
  } catch {
    return null;
  }
}

/** Whether an address is that of a list, of wares, of a work of reference or of what readers write. */
export function isList(address: string): boolean {
  const parts = partsOf(address);
  return parts === null || (!parts.isOwn && isListed(parts));
}

const isListed = ({ host, path, query }: Parts): boolean =>
  (path === "/" && !NUMBER.test(query)) ||
  FOLDERS.test(path) ||
  READERS.test(path) ||
  READERS.test(`//${host}`) ||
  (/^\/wiki\//.test(path) && !/\bwikinews\b/.test(host)) ||
  (LETTERS.test(path) && !DAY.test(path));

/** "/news/2020/bridge-closes-after-storm", "/story-123456", "/page.html"; not "/", "/world" or "/tag/storm". */
export function isSlug(address: string): boolean {
  const known = partsOf(address);
  if (known === null) return false;
  const { path, query, isOwn } = known;
  if (isOwn) return true;
  if (isListed(known)) return false;
  const parts = path.replace(/\/(?:amp\/?|index\.\w+)?$/i, "").split("/");
  const joined = (part: string) => (part.match(/[-_]/g) ?? []).length;
  return (
    joined(parts.at(-1)!) >= JOINED_LAST ||
    parts.some((part) => joined(part) >= MOST_JOINED) ||
    /\d{5,}/.test(path) ||
    /\.(?:s?html?|php|aspx?|ece|cms)$/i.test(path) ||
    DAY.test(path) ||
    NUMBER.test(query)
  );
}
