/**
 * Where a text directive leads in a text, by the steps of the Text Fragments specification written down anew, slowly
 * and plainly: a judge of `src/export/fragment.ts` that shares nothing with it. What real browsers do is tested in
 * test/browser/fragment.test.ts.
 */
export function resolve(text: string, directive: string): number | null {
  const parts = directive.replace(/^text=/, "").split(",");
  const prefix = parts[0]!.endsWith("-") ? decodeURIComponent(parts.shift()!.slice(0, -1)) : null;
  const suffix = parts.at(-1)!.startsWith("-") ? decodeURIComponent(parts.pop()!.slice(1)) : null;
  const [start, end = null] = parts.map(decodeURIComponent);
  if (start === undefined || parts.length > 2) throw new Error(`No directive: ${directive}`);
  for (let at = 0; at < text.length; at++) {
    const stop = termAt(text, at, start);
    if (stop === null || !isBounded(text, at, stop)) continue;
    if (prefix !== null && !endsBefore(text, at, prefix)) continue;
    if (end === null) {
      if (suffix === null || beginsAfter(text, stop, suffix)) return at;
      continue;
    }
    for (let last = stop; last < text.length; last++) {
      const close = termAt(text, last, end);
      if (
        close !== null &&
        isBounded(text, last, close) &&
        (suffix === null || beginsAfter(text, close, suffix))
      )
        return at;
    }
  }
  return null;
}

const plain = (char: string) => char.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The end of a term that begins at a place, of one block alone; null where it does not stand there. */
function termAt(text: string, at: number, term: string): number | null {
  if (/[\s\u00ad]/.test(text[at]!)) return null;
  for (const char of term) {
    while (text[at] === "\u00ad") at++;
    if (char === " ") {
      if (!/\s/.test(text[at] ?? "")) return null;
      while (/\s/.test(text[at] ?? "")) if (text[at++] === "\n") return null;
    } else {
      if (at >= text.length || plain(text[at]!) !== plain(char)) return null;
      at++;
    }
  }
  return at;
}

const isBounded = (text: string, start: number, end: number) => isEdge(text, start) && isEdge(text, end);

function isEdge(text: string, at: number): boolean {
  const segments = new Intl.Segmenter("en", { granularity: "word" }).segment(text);
  return at <= 0 || at >= text.length || segments.containing(at)!.index === at;
}

const beginsAfter = (text: string, at: number, term: string): boolean => {
  while (/[\s\u00ad]/.test(text[at] ?? "")) at++;
  const end = at < text.length ? termAt(text, at, term) : null;
  return end !== null && isEdge(text, end);
};

function endsBefore(text: string, at: number, term: string): boolean {
  let stop = at;
  while (/[\s\u00ad]/.test(text[stop - 1] ?? "")) stop--;
  for (let from = stop - 1; from >= 0; from--)
    if (termAt(text, from, term) === stop && isEdge(text, from)) return true;
  return false;
}
