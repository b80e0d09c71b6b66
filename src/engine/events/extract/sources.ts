import { speakerKind } from "../../lexicon/speakers.ts";
import type { Attribute, Span } from "../../types.ts";
import { type EventScene, type Extractor, stated } from "../scene.ts";

/** More sources than this are a list, not a ledger. */
const MOST = 14;

/** Who the article relies on: everybody who is quoted or cited, once, in order, with all the places. */
export const sources: Extractor = (scene) => {
  const byName = new Map<string, Attribute>();
  // One name is one source, whether an entity or not.
  const keys = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const { span, name, key: own } of [...quoted(scene), ...cited(scene)]) {
    const small = name.toLowerCase();
    // "A spokesman for the mayor ... the spokesman": the noun alone is whoever was told by it before.
    const noun = headOf(small).at(-1)!;
    const again = noun === small && isDefinite(scene, span) ? heads.get(noun) : undefined;
    const key = keys.get(small) ?? again ?? own;
    keys.set(small, key);
    if (own === small && !heads.has(noun)) heads.set(noun, key);
    const known = byName.get(key);
    if (known !== undefined) {
      known.evidence.push(span);
      continue;
    }
    // A source stands for itself, however unsure it is of what it says.
    byName.set(key, stated(scene, "source", span, name));
  }
  return [...byName.values()].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start).slice(0, MOST);
};

const isDefinite = ({ document: { text } }: EventScene, { start }: Span): boolean =>
  text.slice(start, start + 4).toLowerCase() === "the ";

interface Source {
  span: Span;
  name: string;
  /** Equal for all the names of one source. */
  key: string;
}

const quoted = ({ quotes, document: { text } }: EventScene): Source[] =>
  quotes.flatMap(({ source, contents, cue }) =>
    source === null ||
    contents.length === 0 ||
    (source.entity === null && !canSpeak(source.name)) ||
    // "uttered the lines": what is spoken on a stage tells nothing of the event.
    (cue !== null && /^utter/.test(text.slice(cue.start, cue.end)))
      ? []
      : [
          {
            span: { start: source.start, end: source.end },
            name: source.name,
            key: source.entity ?? source.name.toLowerCase(),
          },
        ],
  );

/** Ends straight before the outlet that somebody spoke to, or that carried it: "told the newspaper X", "published in X". */
const CITED =
  /\b(?:told|tells|telling|interview(?:ed)?\s+(?:with|by)|reported\s+(?:by|in)|published\s+(?:in|by)|appeared\s+in|speaking\s+(?:to|with)|statement\s+to|quoted\s+by|cited\s+by|citing|according\s+to)\s+(?:the\s+|a\s+)?(?:[\p{Ll}-]+\s+){0,3}$/iu;
const LOOKED_BACK = 70;

/** Where anybody may publish, nobody in particular has said it. */
const PLATFORMS = /^(?:Twitter|X|Facebook|Instagram|YouTube|Telegram|TikTok|WhatsApp|Reddit|Truth Social)$/i;

/** Outlets, journals and bodies that the article names as where it has something from. */
const cited = ({ names, article: { publisher }, document: { text } }: EventScene): Source[] =>
  names.flatMap(({ start, end, entity }) =>
    !isSelf(entity.name, publisher) &&
    (entity.type === "organization" || entity.type === "work") &&
    !PLATFORMS.test(entity.name) &&
    CITED.test(text.slice(Math.max(0, start - LOOKED_BACK), start))
      ? [{ span: { start, end }, name: entity.name, key: entity.id }]
      : [],
  );

/** "told the Gazette" in the Gazette: an outlet is no source of its own. */
const isSelf = (name: string, publisher: string | null): boolean =>
  publisher !== null && bare(name) === bare(publisher);
const bare = (name: string): string => name.toLowerCase().replace(/^the\s+|\.\p{L}+$/gu, "");

const LONGEST = 9;

/**
 * A source without a name of its own is told by a few words for somebody who can be relied on: "a US official", "two
 * witnesses", "a study"; not by what is only read or heard ("a banner", "footage") or by "he" and "others".
 */
function canSpeak(name: string): boolean {
  const words = headOf(name);
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length > LONGEST || /["“”]|\d$|%/.test(name) || NOBODY.test(last)) return false;
  if (/^\p{Lu}/u.test(words.at(-1)!) && words.length > 1) return true;
  const kind = speakerKind(last);
  return kind === null
    ? /-old$|^news$|^\p{Lu}|[\d_@]/u.test(words.at(-1)!) || isSomeOf(name)
    : kind !== "words" && !PAPERS.test(last);
}

/** "One of the dockers": told by those behind it. */
const isSomeOf = (name: string): boolean => /^(?:one|some|many|several|most|two|three)\sof\s/i.test(name);

const NOBODY =
  /^(?:he|she|they|him|her|them|it|we|you|i|others?|everyone|everybody|someone|somebody|people|all|both|each|some|many|most|several|few)$/;
/** What somebody issues: who issued it is the source, where the text says so. */
const PAPERS =
  /^(?:statement|release|post|tweet|message|letter|email|memo|announcement|presentation|warning|order|opinion|page|site|website|manifesto|story|article|investigation)s?$/;

/** "risk from the virus": the head ends before what follows it. */
function headOf(name: string): string[] {
  const words = name.split(/\s+/);
  const at = words.findIndex(
    (word, i) => i > 0 && /^(?:of|from|in|on|at|to|with|for|by|near|who|which|that|whose)$/i.test(word),
  );
  const head = at < 0 ? words : words.slice(0, at);
  const comma = head.findIndex((word) => word.endsWith(","));
  return (comma < 0 ? head : head.slice(0, comma + 1)).map((word) => word.replace(/,$/, ""));
}
