/**
 * The selectors that src/article asks pages with: lists of names, ids, classes and attributes, in others (" ") or right
 * under them (">"). A page is asked the same ones again as every page is, so each is read once.
 */
import type { ElementNode } from "./nodes.ts";

export type Matches = (element: ElementNode) => boolean;

const known = new Map<string, Matches>();

/**
 * Whether an element is one that a selector means: 'h1, main > [rel~="author"]'. The selectors are those of the code,
 * not of pages. Throws a SyntaxError for any other than these.
 */
export function selectorOf(selector: string): Matches {
  let matches = known.get(selector);
  if (matches === undefined) {
    matches = anyOf(selector.split(",").map((one) => pathOf(one.trim(), selector)));
    known.set(selector, matches);
  }
  return matches;
}

function anyOf(tests: Matches[]): Matches {
  if (tests.length === 1) return tests[0]!;
  return (element) => {
    for (const matches of tests) if (matches(element)) return true;
    return false;
  };
}

/** "main > p a": from left to right, what stands before narrows what comes after. */
function pathOf(path: string, whole: string): Matches {
  const steps = path.split(/(\s*>\s*|\s+)(?![^[]*\])/);
  let matches = allOf(steps[0]!, whole);
  for (let i = 2; i < steps.length; i += 2) {
    const above = matches;
    const own = allOf(steps[i]!, whole);
    matches =
      steps[i - 1]!.trim() === ">"
        ? (element) => own(element) && isUnder(element, above)
        : (element) => own(element) && isIn(element, above);
  }
  return matches;
}

const isUnder = ({ parentElement }: ElementNode, above: Matches): boolean =>
  parentElement !== null && above(parentElement);

function isIn({ parentElement }: ElementNode, above: Matches): boolean {
  for (let at = parentElement; at !== null; at = at.parentElement) if (above(at)) return true;
  return false;
}

const PART =
  /(?<tag>^\*|^[a-z][\w-]*)|#(?<id>[\w-]+)|\.(?<name>[\w-]+)|\[(?<key>[\w-]+)(?:(?<how>[~*^$]?)=(?:(?<mark>["'])(?<quoted>.*?)\k<mark>|(?<bare>[\w-]+))(?<anyCase> i)?)?\]/gy;

/** "a.more[href]" */
function allOf(compound: string, whole: string): Matches {
  const tests: Matches[] = [];
  let end = 0;
  for (const { 0: part, index, groups } of compound.matchAll(PART)) {
    tests.push(partOf(groups!));
    end = index + part.length;
  }
  if (end === 0 || end < compound.length) throw new SyntaxError(`The selector "${whole}" is not known here.`);
  return tests.length === 1 ? tests[0]! : (element) => tests.every((matches) => matches(element));
}

function partOf({
  tag,
  id,
  name,
  key,
  how,
  quoted,
  bare,
  anyCase,
}: Record<string, string | undefined>): Matches {
  if (tag === "*") return () => true;
  if (tag !== undefined) return ({ localName }) => localName === tag;
  if (id !== undefined) return (element) => element.getAttribute("id") === id;
  if (name !== undefined) return (element) => hasWord(element.getAttribute("class"), name);
  const value = quoted ?? bare;
  if (value === undefined) return (element) => element.hasAttribute(key!);
  const fold = (text: string | null) => (anyCase === undefined ? text : (text?.toLowerCase() ?? null));
  const wanted = fold(value)!;
  const compare = COMPARE[how!]!;
  return (element) => {
    const own = fold(element.getAttribute(key!));
    return own !== null && compare(own, wanted);
  };
}

/** Whether one of the words of an attribute is that one; most have none like it. */
const hasWord = (written: string | null, word: string): boolean =>
  written?.includes(word) === true && written.split(/\s+/).includes(word);

/** How a selector compares an attribute with what it wants: "~" in [rel~="author"]. */
const COMPARE: Record<string, (own: string, wanted: string) => boolean> = {
  "": (own, wanted) => own === wanted,
  "~": hasWord,
  "*": (own, wanted) => own.includes(wanted),
  "^": (own, wanted) => own.startsWith(wanted),
  $: (own, wanted) => own.endsWith(wanted),
};
