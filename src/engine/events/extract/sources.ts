import type { Attribute, Span } from "../../types.ts";
import { attribute, type EventScene, type Extractor } from "../scene.ts";

/** More sources than this are a list, not a ledger. */
const MOST = 14;

/** Who the article relies on: everybody who is quoted or cited, once, in order, with all the places. */
export const sources: Extractor = (scene) => {
  const byName = new Map<string, Attribute>();
  for (const { span, name, key } of [...quoted(scene), ...cited(scene)]) {
    const known = byName.get(key);
    if (known !== undefined) {
      known.evidence.push(span);
      continue;
    }
    // A source stands for itself, however unsure it is of what it says.
    byName.set(key, {
      ...attribute(scene, "source", span, name),
      modality: "stated",
      cue: null,
      attributedTo: null,
    });
  }
  return [...byName.values()].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start).slice(0, MOST);
};

interface Source {
  span: Span;
  name: string;
  /** Equal for all the names of one source. */
  key: string;
}

const quoted = ({ quotes }: EventScene): Source[] =>
  quotes.flatMap(({ source, contents }) =>
    source === null || contents.length === 0 || (source.entity === null && !canSpeak(source.name))
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

/** Outlets, journals and bodies that the article names as where it has something from. */
const cited = ({ names, document: { text } }: EventScene): Source[] =>
  names.flatMap(({ start, end, entity }) =>
    (entity.type === "organization" || entity.type === "work") &&
    !THINGS.test(entity.name) &&
    CITED.test(text.slice(Math.max(0, start - LOOKED_BACK), start))
      ? [{ span: { start, end }, name: entity.name, key: entity.id }]
      : [],
  );

/** Words that say nothing themselves although things are said to "say" or "show": no source of their own. */
const THINGS =
  /\b(?:he|she|they|him|her|them|it|we|you|i|itself|himself|herself|who|which|this|that|everyone|everybody|nobody|no\s+one|someone|anyone|statement|video|footage|voice|manifesto|warning|bill|law|total|situation|news|case|comments?|words?|post|tweet|message|letter|email|call|photos?|images?|title|headline|risk|protest|attack|accident|incident|investigation|release|program(?:me)?|mind|minds|result|results|number|numbers|rain|storm|fire|game|match|season|deal|plan|move|decision|idea|fact|thing|things|day|week|month|year|time|conference|reporters|report|reports|survey|data|text|memo|protests|violence|twitter|facebook)$/i;
const LONGEST = 9;

/** A source without a name of its own is told by a few words for somebody: "a US official", "two witnesses". */
function canSpeak(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= LONGEST &&
    !/["“”]|^(?:no|last|next)\s|\d$/i.test(name) &&
    !THINGS.test(words.slice(0, headLength(words)).join(" "))
  );
}

/** "risk from the virus": the head ends before what follows it. */
function headLength(words: readonly string[]): number {
  const at = words.findIndex(
    (word, i) => i > 0 && /^(?:of|from|in|on|at|to|with|for|who|which|that|,)$/i.test(word),
  );
  return at < 0 ? words.length : at;
}
