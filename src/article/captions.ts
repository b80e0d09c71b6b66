/** How far up from a line its picture is looked for: pages of components wrap each in a few boxes of their own. */
const HEIGHT = 3;
const LONGEST = 200;
const SENTENCE_END = /[.!?:…]["'”’)\]]*\s*$/;

/** A line that is no sentence and is alone in a box with a picture, where no `figure` says so. */
export function isCaption(block: Element, text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST || SENTENCE_END.test(line) || /^(?:LI|H\d)$/i.test(block.tagName)) return false;
  let at = block.parentElement;
  for (let i = 0; i < HEIGHT && at !== null; i++, at = at.parentElement) {
    // Beside a caption stands a credit at the most.
    if (holdsMore(at, line.length + MOST_BESIDE)) return false;
    if (at.querySelector("img, picture, video") !== null) return true;
  }
  return false;
}
const MOST_BESIDE = 60;

/** Whether a box holds more letters than that; the rest of a long page is not looked at for each of its lines. */
function holdsMore(box: Element, most: number): boolean {
  let letters = 0;
  let nodes = 0;
  const isOver = (node: Node): boolean => {
    if (++nodes > MOST_NODES) return true;
    if (node.nodeType === TEXT) letters += node.nodeValue?.trim().length ?? 0;
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      if (isOver(child)) return true;
    return letters > most;
  };
  return isOver(box);
}
const TEXT = 3;
/** A box of so many nodes is no caption's. */
const MOST_NODES = 300;
