const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);
const isBlank = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;

/**
 * The id of a JSON object as it is written there, so that numbers keep all their digits; null where there is none. Of
 * what is cut off or broken, what stands before it is read. Needs no memory, however deep the object nests.
 *
 * {"id": 12345678901234567890, "text": "..."} -> "12345678901234567890"
 */
export function idOf(json: Buffer): string | null {
  let at = skipBlanks(json, json[0] === 0xef ? 3 : 0);
  if (json[at] !== 0x7b) return null;
  let id: string | null = null;
  do {
    const key = skipBlanks(json, at + 1);
    if (json[key] !== QUOTE) return id;
    const colon = skipBlanks(json, endOfString(json, key));
    if (json[colon] !== COLON) return id;
    const value = skipBlanks(json, colon + 1);
    const end = endOfValue(json, value);
    at = skipBlanks(json, end);
    // The last one of several counts, as for every reader of JSON.
    if (at < json.length && nameOf(json, key, colon) === "id")
      id = valid(json.toString("utf8", value, end)) ?? id;
  } while (json[at] === COMMA);
  return id;
}

/** Keys may be written with escapes. */
function nameOf(json: Buffer, key: number, colon: number): unknown {
  const written = json.toString("utf8", key, colon);
  return written.length < 64 ? parsed(written) : undefined;
}

const valid = (json: string): string | null => (parsed(json) === undefined ? null : json.trim());

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function skipBlanks(json: Buffer, from: number): number {
  let at = from;
  while (isBlank(json[at])) at++;
  return at;
}

/** Behind the closing quotation mark of the string that begins there. */
function endOfString(json: Buffer, from: number): number {
  for (let at = json.indexOf(QUOTE, from + 1); at >= 0; at = json.indexOf(QUOTE, at + 1)) {
    let escapes = 0;
    while (json[at - 1 - escapes] === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
  return json.length;
}

/** Behind the value that begins there. */
function endOfValue(json: Buffer, from: number): number {
  let depth = 0;
  let at = from;
  while (at < json.length) {
    const byte = json[at]!;
    if (byte === QUOTE) {
      at = endOfString(json, at);
      if (depth === 0) return at;
      continue;
    }
    if (OPEN.has(byte)) depth++;
    else if (CLOSE.has(byte)) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && byte === COMMA) return at;
    at++;
  }
  return at;
}
