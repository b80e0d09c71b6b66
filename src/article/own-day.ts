/** The day that a page shows for its story: beside the headline, and never that of another story. */
import { isoDate, lineDate } from "./iso-date.ts";
import { linesOf, plain, shortText } from "./lines.ts";
import { ELSEWHERE, isOfAnother, TITLE } from "./teasers.ts";
import { blockOf, classOf, elementAfter, nextElement } from "./walk.ts";

/** So many elements in front of the headline, within its own box, and so many behind it are looked at. */
const BEFORE = 40;
const BEHIND = 300;
/** Behind two paragraphs of so many characters the story has begun, which the day stands above; one may be a caption. */
const STORY = 160;
/** A line that tells a day has no more characters. */
const LINE = 120;

const CALLED = '[itemprop~="datePublished"]';
/** What a day is called in attributes and classes. */
const NAMED = /publi|posted|pub-?date|date|time|created|issued/i;
/** Attributes that hold one. */
const HOLDERS = ["datetime", "content", "title", "value"];

/** When the story was published, as the page's own elements tell; null for a page that does not. */
export function ownDay(document: Document): string | null {
  const headline = ownHeadline(document) ?? headingOf(document);
  if (headline === null) return firstTime(document, null);
  let updated: string | null = null;
  for (const element of around(headline)) {
    // A story's header may have a footer of its own, with the day called what it is.
    if (!element.matches(CALLED) && element.closest(ELSEWHERE) !== null) continue;
    if (isTold(element) || isOfAnother(element, headline)) continue;
    const date = dateOf(element);
    if (date === null) continue;
    // "Updated 13 May" is later than what is asked for.
    if (!isUpdate(element)) return date;
    updated ??= date;
  }
  return updated ?? firstTime(document, headline);
}

/** The story's own headline: the one that the page's title repeats, else the only one. */
export function ownHeadline(document: Document): Element | null {
  const title = plain(document.title);
  const all = [...document.querySelectorAll("h1")];
  const told = all.find((heading) => {
    const words = plain(heading.textContent ?? "");
    return words.length > 9 && (title.includes(words.slice(0, 40)) || words.includes(title.slice(0, 40)));
  });
  return told ?? document.querySelector("article h1, main h1") ?? (all.length === 1 ? all[0]! : null);
}

/** On a page without a first heading, the one that its title repeats. */
function headingOf(document: Document): Element | null {
  const title = plain(document.title);
  const isIt = ({ textContent }: Element) =>
    (textContent ?? "").length > TITLE * 2 && title.startsWith(plain(textContent!));
  return document.querySelector("h1") === null
    ? ([...document.querySelectorAll("h2, h3")].find(isIt) ?? null)
    : null;
}

/** The elements behind the headline down to the story, then those before it in its box. */
export function* around(headline: Element): Generator<Element> {
  let element = elementAfter(headline);
  let paragraphs = 0;
  for (let i = 0; i < BEHIND && element !== null; i++) {
    yield element;
    if (element.localName === "p" && shortText(element, STORY) === null && ++paragraphs === 2) break;
    element = nextElement(element);
  }
  const box = headline.closest("header") ?? headline.parentElement?.parentElement;
  if (box == null || box.localName === "body" || box.localName === "html") return;
  let i = 0;
  for (
    let one = box.firstElementChild;
    one !== null && one !== headline && i < BEFORE;
    one = nextElement(one), i++
  )
    yield one;
}

/** Whether an element stands in a sentence of the story: "The pool opens on <time>June 3</time>, the council said." */
function isTold(element: Element): boolean {
  const line = element.localName === "time" ? element.closest("p, li") : null;
  if (line === null) return false;
  const text = shortText(line, STORY);
  const isSentence =
    text === null || (/[.!?]["”’)]*$/.test(text) && (text.match(/\s\p{Ll}/gu) ?? []).length > 4);
  return isSentence && lineDate(text ?? "") === null;
}

/** The day that an element holds in its attributes, or that is all it says. */
function dateOf(element: Element): string | null {
  if (element.localName === "time" || NAMED.test(namesOf(element))) {
    for (const { name, value } of element.attributes) {
      if (!HOLDERS.includes(name) && !(name.startsWith("data-") && NAMED.test(name))) continue;
      const date = isoDate(value) ?? ofEpoch(value);
      if (date !== null) return date;
    }
  }
  for (const line of linesOf(element, LINE)) {
    const date = lineDate(line);
    if (date !== null) return date;
  }
  return null;
}

const namesOf = (element: Element): string =>
  ["class", "id", "itemprop", "name", "property"].map((name) => element.getAttribute(name) ?? "").join(" ") +
  [...element.attributes].map(({ name }) => (name.startsWith("data-") ? ` ${name}` : "")).join("");

/** "1652000000" or "1652000000000": seconds or milliseconds since 1970. */
function ofEpoch(value: string): string | null {
  const digits = /^\s*(\d{10})(\d{3})?\s*$/.exec(value)?.[1];
  return digits === undefined ? null : isoDate(new Date(Number(digits) * 1000).toISOString());
}

const UPDATE = /^\s*(?:last\s+)?(?:updated|modified)|(?:^|[\s_-])(?:updated?|modified)/i;

/** "Updated: May 13", or an element that is called so. */
const isUpdate = (element: Element): boolean =>
  UPDATE.test(shortText(element, LINE) ?? "") || /updat|modif/i.test(namesOf(element));

/**
 * With no day beside the headline, or no headline: the first time of the article, or of the page's main part, that stands
 * in no teaser and alone in its line, or beside what is called a byline.
 */
function firstTime(document: Document, headline: Element | null): string | null {
  for (const element of document.querySelectorAll("article time[datetime], main time[datetime]")) {
    const isApart = element.closest(`li, article article, section section, ${ELSEWHERE}`) !== null;
    const isOther = isApart || !isAlone(element) || isOfAnother(element, headline);
    const date = !isOther ? isoDate(element.getAttribute("datetime")) : null;
    if (date !== null) return date;
  }
  return null;
}

function isAlone(element: Element): boolean {
  const block = blockOf(element);
  const own = plain(element.textContent ?? "");
  const lines = block === null ? [] : linesOf(block, LINE);
  const isCalled = block !== null && /byline|author|meta|date/i.test(classOf(block));
  return (
    lines.length > 0 &&
    (isCalled || lines.every((line) => plain(line) === own || lineDate(line) !== null || BESIDE.test(line)))
  );
}
const BESIDE = /^(?:by|published|posted)\b/i;
