/** What a tab holds in which no article was found. */
export type Look = "empty" | "media" | "file" | "short" | "page";

/** So many characters are no story yet. */
const LEAST = 350;

/** By the type of the document (MIME) and the text that it shows. */
export function lookOf({ type, text }: { type: string; text: string }): Look {
  const shown = text.trim().length;
  if (/^(?:image|video|audio)\//.test(type)) return "media";
  if (shown === 0) return "empty";
  if (type !== "text/html" && type !== "application/xhtml+xml") return "file";
  return shown < LEAST ? "short" : "page";
}
