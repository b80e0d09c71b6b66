import { isPast } from "../grammar/tags.ts";
import type { Document, Sentence } from "../text/document.ts";
import type { Article, DateMention } from "../types.ts";
import type { Trigger } from "./triggers.ts";

/** Headlines of pieces that explain, list, judge or ask, and tell of nothing that happened. */
const HEADLINES: readonly RegExp[] = [
  /^(?:who|what|why|how|when|where|which)\b[^:]*\?/i,
  /(?:^|[:.?!]\s+)(?:what\s+is|who\s+is|how\s+to|how\s+does|why\s+do(?:es)?)\b/i,
  /\bhere(?:['’]s|\s+is|\s+are)\s+(?:why|how|what|everything|the|all)\b/i,
  /\b(?:everything|all|what)\s+(?:you|we)\s+(?:need\s+to\s+|should\s+)?know\b|\bwhat\s+to\s+(?:know|watch|expect)\b/i,
  /\b(?:explained|explainer|fact\s+check|in\s+pictures|quiz|photos?)\b[)\]]?\s*$/i,
  /^(?:explainer|opinion|analysis|review|editorial|column|letters?|q&a|quiz|in\s+pictures)\b\s*[:|–-]/i,
  /^(?:the\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|best|top)\s+(?:\p{Ll}+\s+)?(?:things|ways|reasons|tips|facts|questions|takeaways|places|recipes)\b/iu,
];
/** Where a piece of news would tell what happened, and when. */
const OPENING = 3;

/**
 * Whether an article explains or lists, by its headline and by an opening in which nothing dated is done. A question
 * over a story ("What next for the bridge?") is a story where the opening tells one.
 */
export function isExplainer(
  { tokens }: Document,
  { title }: Article,
  body: readonly Sentence[],
  triggers: readonly Trigger[],
  dates: readonly DateMention[],
): boolean {
  if (title === null || !HEADLINES.some((headline) => headline.test(title.trim()))) return false;
  return !body
    .slice(0, OPENING)
    .some(
      ({ index, start, end }) =>
        dates.some(
          (date) => date.edtf !== null && date.edtf.length >= 10 && date.start >= start && date.end <= end,
        ) &&
        triggers.some(
          ({ sentence, form, token }) => sentence === index && form === "verb" && isPast(tokens[token]!.tag),
        ),
    );
}
