import { Readability } from "@mozilla/readability";
import { blockOf, textNodesOf } from "./walk.ts";

const STAMP = "data-nutgraf-node";

/**
 * The text nodes of the live page that are its article, in order.
 *
 * Readability rebuilds nodes, so it works on a clone whose text nodes are wrapped in stamped spans: the stamps that
 * survive name the live nodes. The live page is only read. A filter over the live blocks then takes out what
 * Readability leaves in: captions, teasers, buttons.
 */
export function findArticle(document: Document): Text[] {
  const live = textNodesOf(document.body ?? document.documentElement);
  const clone = document.cloneNode(true) as Document;
  const copies = textNodesOf(clone.body ?? clone.documentElement);
  copies.forEach((copy, i) => {
    if (copy.data.trim() === "") return;
    const span = clone.createElement("span");
    span.setAttribute(STAMP, String(i));
    copy.parentNode?.replaceChild(span, copy);
    span.appendChild(copy);
  });
  const kept = survivors(clone, live);
  return withSpaces(fallsShort(kept, live) ? paragraphsOf(live) : filterBlocks(kept, document), live);
}

function survivors(clone: Document, live: readonly Text[]): Text[] {
  let content: Element | null = null;
  try {
    content =
      new Readability<Element>(clone, {
        charThreshold: 250,
        serializer: (node) => node as Element,
        maxElemsToParse: 60_000,
      }).parse()?.content ?? null;
  } catch {
    // A page too large or too broken for Readability: its paragraphs are the fallback.
    return [];
  }
  const found: Text[] = [];
  for (const span of content?.querySelectorAll(`[${STAMP}]`) ?? []) {
    const node = live[Number(span.getAttribute(STAMP))];
    if (node !== undefined) found.push(node);
  }
  return found;
}

/** The white space that stands between two words as a node of its own: "<b>two</b> <i>words</i>". */
function withSpaces(nodes: readonly Text[], live: readonly Text[]): Text[] {
  const place = new Map(live.map((node, i) => [node, i] as const));
  return nodes.flatMap((node, i) => {
    const next = nodes[i + 1];
    const from = place.get(node)! + 1;
    const between = live.slice(from, next === undefined ? from : Math.max(from, place.get(next)!));
    const isSpace = between.length < 8 && between.every(({ data }) => data.trim() === "");
    return isSpace && next !== undefined && blockOf(next) === blockOf(node) ? [node, ...between] : [node];
  });
}

const lengthOf = (nodes: readonly Text[]): number =>
  nodes.reduce((sum, { data }) => sum + data.trim().length, 0);

/** Readability chose a consent form or a comment: it is far less than what stands in the page's paragraphs. */
function fallsShort(kept: readonly Text[], live: readonly Text[]): boolean {
  const chosen = lengthOf(kept);
  const paragraphs = lengthOf(paragraphsOf(live));
  if (chosen < 200) return paragraphs > chosen;
  const consent = /\b(?:cookies?|consent|your privacy|subscribe|sign in)\b/i.test(
    kept
      .slice(0, 6)
      .map(({ data }) => data)
      .join(" "),
  );
  return paragraphs > chosen * (consent ? 1.5 : 4);
}

/** Text of paragraphs with a sentence in them, outside the page's furniture. */
function paragraphsOf(live: readonly Text[]): Text[] {
  return live.filter((node) => {
    const block = blockOf(node);
    return block?.tagName === "P" && !isFurniture(block) && (block.textContent?.trim().length ?? 0) > 60;
  });
}

const FURNITURE = new Set(["FIGURE", "FIGCAPTION", "ASIDE", "NAV", "HEADER", "FOOTER", "BUTTON", "DIALOG"]);
const CLASSES =
  /(?:^|[\s_-])(?:caption|credit|byline|author|related|newsletter|promo|recirc|recommended|social|share|sharing|advert|advertisement|sponsor|comments?|tags?|topics|breadcrumbs?|trending|most-?read|read-?more|signup|sign-up|subscribe|timestamp|dateline-info|toolbar|widget|pullquote|pull-quote|teaser|footer|disclaimer|copyright|image|photo|gallery|slideshow|video|player|inline-?link|also-?read)(?:[\s_-]|$)/i;
/** An ancestor with a telling class that holds more of the article than this is the article. */
const MOST_SHARE = 0.25;
const MOST_LINKS = 0.6;
/** How far up a class is looked for. */
const HEIGHT = 6;

function isFurniture(block: Element): boolean {
  for (let at: Element | null = block; at !== null; at = at.parentElement) {
    if (FURNITURE.has(at.tagName.toUpperCase())) return true;
    if (
      at.hasAttribute("hidden") ||
      at.getAttribute("aria-hidden") === "true" ||
      /display:\s*none/.test(at.getAttribute("style") ?? "")
    )
      return true;
    if (at.tagName === "ARTICLE" || at.tagName === "MAIN") return false;
  }
  return false;
}

/** Words within a line that are for screen readers or for the mouse over a name. */
const UNSEEN =
  /(?:^|[\s_-])(?:tooltip|popover|pop-?up|rollover|sr-only|visually-?hidden|screen-reader(?:-text)?|offscreen|hidden)(?:[\s_-]|$)/i;

function isUnseen(node: Text): boolean {
  const block = blockOf(node);
  for (let at = node.parentElement; at !== null && at !== block; at = at.parentElement)
    if (UNSEEN.test(at.getAttribute("class") ?? "") || at.hasAttribute("hidden")) return true;
  return false;
}

function filterBlocks(survived: readonly Text[], document: Document): Text[] {
  const nodes = survived.filter((node) => !isUnseen(node));
  const blocks = new Map<Element, Text[]>();
  for (const node of nodes) {
    const block = blockOf(node) ?? document.body;
    blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  const total = lengthOf(nodes);
  const shares = new Map<Element, number>();
  for (const [block, own] of blocks) {
    let at: Element | null = block;
    for (let i = 0; i < HEIGHT && at !== null; i++, at = at.parentElement)
      shares.set(at, (shares.get(at) ?? 0) + lengthOf(own));
  }
  const dropped = new Set<Element>();
  for (const [block, own] of blocks) {
    const length = lengthOf(own);
    const linked = lengthOf(own.filter((node) => node.parentElement?.closest("a") !== null));
    if (
      isFurniture(block) ||
      (linked > length * MOST_LINKS && length < 300) ||
      hasTellingClass(block, shares, total) ||
      isAside(own)
    )
      dropped.add(block);
  }
  return withoutTail([...blocks].filter(([block]) => !dropped.has(block)));
}

/** Wire copy and local papers put a rule before their credits and calls; what stands behind it is not the story. */
const RULE = /^\s*[-_–—*]{3,}\s*$/;
/** A rule in the first part of an article parts its sections. */
const TAIL = 0.7;

function withoutTail(blocks: readonly (readonly [Element, Text[]])[]): Text[] {
  const nodes = blocks.flatMap(([, own]) => own);
  const rule = nodes.findIndex(({ data }, i) => i > nodes.length * TAIL && RULE.test(data));
  const end = rule < 0 ? nodes.length : rule;
  // A heading with nothing under it is the head of what was left out.
  let last = end;
  while (last > 0 && /^H[2-6]$/.test(blockOf(nodes[last - 1]!)?.tagName ?? "")) last--;
  return nodes.slice(0, last);
}

function hasTellingClass(block: Element, shares: ReadonlyMap<Element, number>, total: number): boolean {
  let at: Element | null = block;
  for (let i = 0; i < HEIGHT && at !== null; i++, at = at.parentElement)
    if (
      CLASSES.test(`${at.getAttribute("class") ?? ""} ${at.id}`) &&
      (shares.get(at) ?? 0) < total * MOST_SHARE
    )
      return true;
  return false;
}

/** Lines that outlets put between the paragraphs of a story: none of them is of the story. */
const ASIDES = new RegExp(
  `^\\s*(?:${[
    "read\\s+(?:more|also|next|the\\s+full)|more\\s*(?:[:]|on\\s+this|about\\b|from\\s)|also\\s+read|related\\s*:|related\\s+(?:articles|stories|content|topics)|see\\s+also|you\\s+may\\s+also\\s+like|most\\s+(?:read|popular|viewed)|don['’]t\\s+miss|what\\s+to\\s+know\\s+about",
    "(?:watch|listen|video|audio|image|photos?|picture|gallery|graphic)\\s*(?:[:|]|\\d)",
    "sign\\s+up|.{0,80}\\bsign\\s+up\\s+for\\b.{0,60}newsletter|subscribe|stay\\s+informed|follow\\s+(?:us|live)|like\\s+this\\s+story|share\\s+(?:this|it)|get\\s+(?:the|our)\\s+(?:latest|newsletter)|let\\s+our\\s+news|we\\s+want\\s+to\\s+hear|for\\s+the\\s+latest|click\\s+here|download\\s+(?:the|our)\\s+app|join\\s+(?:us|our)\\s",
    "breaking\\s+news\\s*$|latest\\s+news\\s*$|share\\s+your\\s+story|sign\\s+in\\b|fill\\s+out\\s+the|this\\s+is\\s+a\\s+breaking|today['’]s\\s+news|https?:\\/\\/\\S+\\s*$|\\d{1,2}:\\d\\d\\s+\\p{Lu}{2,4},|advertisement|article\\s+continues|story\\s+continues|loading\\b|continue\\s+reading|copyright|©|all\\s+rights\\s+reserved",
    "(?:published|updated|posted|last\\s+(?:updated|modified))\\b.{0,60}\\d|by\\s+\\p{Lu}\\S+\\s+\\p{Lu}\\S+\\s*[-–|].{0,50}\\d",
    "(?:additional\\s+)?reporting\\s+by|[-–]?\\s*additional\\s+reporting|with\\s+files\\s+from|about\\s+the\\s+author|\\p{Lu}\\S+\\s+reported\\s+from\\s|editing\\s+by",
    "(?:getty(?:\\s+images)?|reuters|ap\\s+photo|afp|pa\\s+(?:media|wire|images)|file\\s+photo|highlights|caption|close|___+|/\\*)\\s*$",
  ].join("|")})`,
  "iu",
);

const isAside = (nodes: readonly Text[]): boolean => {
  const text = nodes.map(({ data }) => data).join("");
  return text.trim().length < 240 && ASIDES.test(text);
};
