import type { Border, PageText, Piece } from "../export/index.ts";

/**
 * All text of the page that this runs in, with what browsers do not read across when they look for words. It is handed
 * to a page as it stands here, so nothing outside of it is there for it.
 */
export function pageText(): PageText {
  /** More of a page is not looked through for words. */
  const LONGEST = 4_000_000;
  const LONGEST_PAINTED = 2_000;
  const CODE =
    /^(?:script|style|noscript|template|iframe|object|embed|svg|math|canvas|textarea|select|video|audio|meter|progress)$/i;
  /** Drawn in a line, and no text: one browser reads on behind it. */
  const DRAWN = /^(?:img|input|svg|canvas|object|embed|iframe|video|audio|select|textarea|meter|progress)$/i;
  const ORDER = ["", "\ufffc", "\n"] as const;
  const pieces: Piece[] = [];
  let border: Border = "";
  let length = 0;
  /** A drop cap is drawn apart from the word that it begins. */
  let cap = false;

  const raise = (to: Border) => {
    if (ORDER.indexOf(to) > ORDER.indexOf(border)) border = to;
  };
  /** Words that stand in no text node, and that one browser finds all the same. */
  const paint = (words: string) => {
    const painted = words.slice(0, LONGEST_PAINTED);
    if (/[\p{L}\p{N}]/u.test(painted)) pieces.push({ text: "", border: "", kind: "code", painted });
  };
  const paintedBy = (element: Element, name: string): string => {
    if (name === "img" || (name === "input" && (element as HTMLInputElement).type === "image"))
      return (element as HTMLImageElement).alt;
    if (name === "optgroup") return (element as HTMLOptGroupElement).label;
    const field = element as HTMLInputElement;
    if (name === "textarea" || (name === "input" && !/^(?:hidden|password|checkbox|radio)$/.test(field.type)))
      return field.value;
    return element.shadowRoot?.textContent ?? "";
  };
  /** What a style sheet writes before or behind an element: "none", or words in quotation marks. */
  const written = (element: Element, pseudo: "::before" | "::after"): string =>
    /"(.*)"/s.exec(getComputedStyle(element, pseudo).content)?.[1] ?? "";
  const add = (text: string, kind: Piece["kind"]) => {
    if (text === "" || length > LONGEST) return;
    length += text.length;
    const last = pieces.at(-1);
    if (border === "" && last?.kind === kind) last.text += text;
    else pieces.push({ text, border, kind });
    border = "";
  };
  const addText = (text: string, isPre: boolean) => {
    if (cap && /\S/.test(text)) {
      cap = false;
      const first = /^\s*[\p{P}\s]*[\p{L}\p{N}]\p{M}*[\p{P}]*/u.exec(text)?.[0] ?? "";
      addText(first, isPre);
      raise("\ufffc");
      addText(text.slice(first.length), isPre);
      return;
    }
    for (const [i, line] of (isPre ? text.split(/(?<=\n)/) : [text]).entries()) {
      if (i > 0) raise("\n");
      add(line, "shown");
    }
  };
  const bordered = (style: CSSStyleDeclaration, name: string): Border => {
    if (name === "br" || name === "hr") return "\n";
    if (style.float !== "none" || /^(?:absolute|fixed)$/.test(style.position)) return "\ufffc";
    if (/^(?:inline|contents)$/.test(style.display)) return DRAWN.test(name) ? "\ufffc" : "";
    return /^(?:inline|ruby)/.test(style.display) ? "\ufffc" : "\n";
  };
  /** What is in no slot of a component has no style at all. */
  const isDrawn = ({ display }: CSSStyleDeclaration) => display !== "none" && display !== "";
  const hasCap = (element: Element, { display }: CSSStyleDeclaration): boolean => {
    if (!/^(?:block|list-item|inline-block|flow-root|table-cell|table-caption)$/.test(display)) return false;
    const first = getComputedStyle(element, "::first-letter");
    const initial = first.getPropertyValue("initial-letter") || "normal";
    return first.float !== "none" || initial !== "normal";
  };
  const visit = (element: Element, kind: Piece["kind"], depth: number): void => {
    const name = element.localName;
    const style = getComputedStyle(element);
    let own = kind;
    if (CODE.test(name)) own = "code";
    else if (kind === "shown" && !isDrawn(style)) own = "hidden";
    const around = kind === "shown" && isDrawn(style) ? bordered(style, name) : "";
    raise(around);
    const isVisible = style.visibility === "visible";
    if (own === "shown" && !isVisible) raise("\ufffc");
    if (own === "shown" && hasCap(element, style)) cap = true;
    if (kind === "shown" && isDrawn(style))
      paint(`${paintedBy(element, name)} ${written(element, "::before")}`);
    const isPre = /^(?:pre|break-spaces)/.test(style.whiteSpace);
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        const { data } = child as Text;
        if (own === "shown" && isVisible) addText(data, isPre);
        else add(data, own === "shown" ? "hidden" : own);
      } else if (child.nodeType === 4) add((child as CDATASection).data, own);
      else if (child.nodeType === 1) {
        if (depth < 600) visit(child as Element, own, depth + 1);
        else add(child.textContent ?? "", own);
      }
    }
    if (own === "shown") paint(written(element, "::after"));
    if (own === "shown" && !isVisible) raise("\ufffc");
    raise(around);
  };
  // A page may hide all of itself, until a script of its own shows it.
  const isShown = isDrawn(getComputedStyle(document.documentElement));
  if (document.body !== null) visit(document.body, isShown ? "shown" : "hidden", 0);
  return pieces;
}
