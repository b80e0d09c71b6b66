/** What a tab holds in which no article was found. */
export type Look = "empty" | "media" | "file" | "short" | "page";

/** So many characters are no story yet. */
const LEAST = 350;

export interface Glimpse {
  /** The type of the document (MIME). */
  type: string;
  /** The beginning of what it shows. */
  text: string;
  /** How many characters of what it shows are links. */
  linked: number;
}

export function lookOf({ type, text, linked }: Glimpse): Look {
  const shown = text.trim().length;
  if (/^(?:image|video|audio)\//.test(type)) return "media";
  if (shown === 0) return "empty";
  if (type !== "text/html" && type !== "application/xhtml+xml") return "file";
  return shown < LEAST && linked < shown / 2 ? "short" : "page";
}
