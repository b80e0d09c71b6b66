import type { Analysis, Quote, QuoteKind } from "../engine/index.ts";

/** One line of the ledger: who says something, and everything they say. */
export interface Source {
  name: string;
  /** The text speaks of somebody and gives no name: "a military official". */
  unnamed: boolean;
  quotes: Quote[];
  /** In which ways they are quoted, directly first. */
  kinds: QuoteKind[];
}

const KINDS: readonly QuoteKind[] = ["direct", "mixed", "indirect"];

/**
 * Does a source that is no known entity go without a name? Its head word tells: "a US official", "staff at the
 * clinic", but not "Ms Bowles" or "Ministry of Defence". At a sentence's start a single word could be either, and is
 * left unmarked: calling a named source unnamed would be the worse mistake.
 */
function isUnnamed(name: string): boolean {
  const head = name.split(/,| (?:of|in|on|at|for|from|with|who|to|familiar|close) /)[0] ?? "";
  return /(?:^|\s)\p{Ll}[^\s]*$/u.test(head.trim());
}

/** Everyone who says something, in order of appearance; one person under several names is one source. */
export function sourcesOf(analysis: Analysis): Source[] {
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const sources = new Map<string, Source>();
  for (const quote of analysis.quotes) {
    if (!quote.source) continue;
    const { entity, name } = quote.source;
    const key = entity ?? name.toLowerCase();
    const known = sources.get(key);
    if (known) known.quotes.push(quote);
    else {
      const fullName = (entity !== null && names.get(entity)) || name;
      sources.set(key, {
        name: fullName,
        unnamed: entity === null && isUnnamed(name),
        quotes: [quote],
        kinds: [],
      });
    }
  }
  for (const source of sources.values()) {
    source.kinds = KINDS.filter((kind) => source.quotes.some((quote) => quote.kind === kind));
  }
  return [...sources.values()];
}
