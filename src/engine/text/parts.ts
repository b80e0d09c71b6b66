/** Longer runs without white space are no words; compromise's expressions take quadratic time on them. */
const LEAST_MONSTER = 101;
const MONSTER = new RegExp(`\\S{${LEAST_MONSTER},}`, "g");
/** A block longer than this is read in parts, so that one enormous text node costs no more than many small ones. */
const LONGEST_PART = 20_000;

/** Cuts a long block at white space, and leaves out runs that are too long to be words. */
export function* partsOf(
  text: string,
  start: number,
  end: number,
): Generator<{ start: number; end: number }> {
  let from = start;
  while (from < end) {
    let to = Math.min(from + LONGEST_PART, end);
    if (to < end) {
      const space = text.lastIndexOf(" ", to);
      if (space > from) to = space;
    }
    yield* withoutMonsters(text, from, to);
    from = to;
  }
}

function* withoutMonsters(
  text: string,
  start: number,
  end: number,
): Generator<{ start: number; end: number }> {
  if (!canHoldMonster(text, start, end)) {
    if (start < end) yield { start, end };
    return;
  }
  let from = start;
  for (const match of text.slice(start, end).matchAll(MONSTER)) {
    const at = start + match.index;
    if (from < at) yield { start: from, end: at };
    from = at + match[0].length;
  }
  if (from < end) yield { start: from, end };
}

/** Whether so much text stands between two spaces; most texts are through with this look. */
function canHoldMonster(text: string, start: number, end: number): boolean {
  for (let from = start; from < end; ) {
    const space = text.indexOf(" ", from);
    const to = space < 0 ? end : Math.min(space, end);
    if (to - from >= LEAST_MONSTER) return true;
    from = to + 1;
  }
  return false;
}
