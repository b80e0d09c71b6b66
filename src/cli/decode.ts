/** A page names its encoding near its beginning, if it does. */
const WITHIN = 8_192;
/** Text that is no markup of the page, in which a label would say nothing. */
const NO_MARKUP = /<!--[\s\S]*?(?:-->|$)|<(script|style|title)\b[\s\S]*?(?:<\/\1|$)/gi;
const LABELS = [
  /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i,
  /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i,
];

/** The text of a page or text file, in the characters that it was written in. */
export function decode(bytes: Uint8Array, http: string | null = null): string {
  return new TextDecoder(encodingOf(bytes, http)).decode(bytes);
}

/**
 * The encoding of a file as browsers find it: by its byte order mark, by `http`, which is the charset that it was sent
 * with, by what the page says, as UTF-8 where the bytes are that, else as windows-1252, in which all bytes are
 * characters. A name that TextDecoder knows.
 */
export function encodingOf(bytes: Uint8Array, http: string | null = null): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return known(http) ?? declaredIn(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

function declaredIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, WITHIN)).replace(NO_MARKUP, "");
  for (const label of LABELS) {
    const encoding = known(label.exec(start)?.[1] ?? null);
    if (encoding === null) continue;
    // Where the label could be read byte by byte, characters are not two bytes each.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  }
  return null;
}

/** The encoding of that name; null where there is none, so that the bytes decide. */
function known(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
