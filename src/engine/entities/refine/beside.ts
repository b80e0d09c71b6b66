import { BODIES_OF, FIRMS_BEFORE, GENERIC_BODIES } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import { type NameMention, over } from "../mention.ts";
import { isCapital, runFrom, TAKES_ON, type Taken } from "./capitals.ts";

/** "[Medical College] and Hospital", "Committee of the [Harbour Organisation]", "Party for the People". */
export function sideBySide(document: Document, mention: NameMention, taken: Taken): NameMention {
  const { tokens } = document;
  const { first, last, type } = mention;
  const { sentence } = tokens[first]!;
  const joint = tokens[last];
  if (joint === undefined || joint.sentence !== sentence) return mention;
  const head = tokens[last - 1]!.lower;
  const firm = endOfFirm(document, mention, taken);
  if (firm > last) return over(document, first, firm, "organization");
  const list = endOfList(document, mention, taken);
  if (list > last) return over(document, first, list, type);
  if (joint.text === "and") {
    const end = runFrom(document, last + 1, taken);
    if (end === last + 1 || taken.has(end)) return mention;
    const close = tokens[end - 1]!.lower;
    const closes =
      type === "organization"
        ? GENERIC_BODIES.has(close) ||
          BODIES_OF.has(close) ||
          SHARED.test(close) ||
          isPair(tokens, mention, end)
        : FIRMS_BEFORE.has(close) && type !== "group";
    return closes ? over(document, first, end, "organization") : mention;
  }
  if (type !== "organization" || !BODIES_OF.has(head)) return mention;
  if (!/^(?:of|for)$/.test(joint.text) && !(joint.text === "on" && TAKES_ON.test(head))) return mention;
  const at = tokens[last + 1]?.text === "the" ? last + 2 : last + 1;
  if (tokens[at]?.sentence !== sentence) return mention;
  const follower = taken.get(at);
  if (follower !== undefined)
    return follower.first === at && (follower.type === "organization" || follower.type === "place")
      ? over(document, first, follower.last, type)
      : mention;
  let end = runFrom(document, at, taken);
  while (
    end > at &&
    (tokens[end - 1]!.pos === "preposition" || /^(?:between|among|with)$/.test(tokens[end - 1]!.lower))
  )
    end--;
  return end > at ? over(document, first, end, type) : mention;
}

/** "[Orlo] Mining and [Construction Company]": where the firm ends of which the tagger saw two parts. */
function endOfFirm(document: Document, { last, type }: NameMention, taken: Taken): number {
  const { tokens } = document;
  const joint = runFrom(document, last, taken);
  const follower = taken.get(joint + 1);
  if (joint === last || type === "group" || tokens[joint]?.text !== "and" || follower === undefined)
    return last;
  if (follower.type !== "organization" || follower.first !== joint + 1 || follower.last - follower.first > 3)
    return last;
  return FIRMS_BEFORE.has(tokens[follower.last - 1]!.lower) ? follower.last : last;
}

/** "[Department of Harbours], Piers and Fisheries": where the list of what a department is for ends. */
function endOfList({ tokens }: Document, { first, last, type }: NameMention, taken: Taken): number {
  const { sentence, lower } = tokens[first]!;
  if (type !== "organization" || !/^(?:ministry|department|committee|secretariat)$/.test(lower)) return last;
  if (tokens[first + 1]?.lower !== "of" || tokens[last]?.text !== ",") return last;
  const isItem = (i: number): boolean => {
    const of = taken.get(i)?.type;
    return isCapital(tokens[i], sentence) && (of === undefined || of === "organization" || of === "misc");
  };
  for (let at = last; ; ) {
    const joint = tokens[at]?.text;
    if ((joint !== "," && joint !== "and") || !isItem(at + 1)) return last;
    at += 2;
    while (isItem(at)) at++;
    if (joint === "and") return at;
  }
}

/** "Council of the [Nations] and Regions": what a body is for, told by two plurals. */
const isPair = (tokens: readonly Token[], { first, last }: NameMention, end: number): boolean =>
  end === last + 2 &&
  tokens[last - 1]!.lower.endsWith("s") &&
  tokens[end - 1]!.lower.endsWith("s") &&
  tokens.slice(first, last).some(({ lower }) => lower === "of" || lower === "for");

const SHARED =
  /^(?:hospital|technology|sciences?|research|industry|culture|sports?|development|services|trade|commerce|education|tourism|agriculture|fisheries|storage)$/;
